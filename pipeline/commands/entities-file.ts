import { type Choices, NO_CHOICES, parseChoices } from '../5-check/identities/index.ts';
import { ENTITIES_FILE, entitiesText } from './entities-text.ts';

/** The choices in this folder's entities.yaml, none without one. @throws Error with one line a person can act on */
export async function loadChoices(): Promise<Choices> {
  const text = await entitiesText();
  if (text === null) return NO_CHOICES;
  const { choices, errors } = parseChoices(text);
  if (errors[0]) throw new Error(`${ENTITIES_FILE}: ${errors[0]}`);
  return choices;
}
