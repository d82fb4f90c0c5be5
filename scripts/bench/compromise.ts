import nlp from 'compromise';

/** What compromise takes for numbers in a text, counted. */
export function compromiseNumbers(text: string): number {
  return (nlp(text).numbers().json() as unknown[]).length;
}

/** What compromise takes for names of people, places and organisations, counted. */
export function compromiseNames(text: string): number {
  const doc = nlp(text);
  const lists = [doc.people(), doc.places(), doc.organizations()];
  return lists.reduce((sum, list) => sum + (list.json() as unknown[]).length, 0);
}
