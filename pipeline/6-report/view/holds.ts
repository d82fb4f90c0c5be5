/** What holds, in two or three sentences for page one, so that silence is not read as doubt. */
import type { Claim, Finding } from '../../model.ts';
import { figureText } from '../charts/labels.ts';
import type { Context } from './context.ts';
import { shorten, typeset } from './typeset.ts';
import { capital, listed, plural } from './words.ts';

/** Named one by one up to here; the report lists all. */
const MOST = 4;
const LONGEST_TOPIC = 60;
const DISPUTES: ReadonlySet<string> = new Set(['conflicts', 'diverges', 'does not add up']);

/** "Ten checks hold. The articles agree on ferries, 2023 (693). The stated 27% and 17% fit the counts beside them." */
export function holdsText(context: Context): string {
  const { agreements } = context.sorted;
  if (agreements.length === 0) return '';
  return [
    `${capital(plural(agreements.length, 'check'))} ${agreements.length === 1 ? 'holds' : 'hold'}.`,
    agreed(context, agreements),
    worked(context, agreements),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Same figure, two origins: what the articles agree on, each matter once. */
function agreed(context: Context, agreements: Finding[]): string {
  const matters = new Set<string>();
  for (const finding of agreements) {
    const [topic = '', rest] = finding.headline.split(': ', 2);
    const claim = context.claims.get(finding.evidence.find((e) => e.claimId)?.claimId ?? '');
    const across = finding.verdict === 'agrees' && finding.scope === 'cross-source' && finding.origins > 1;
    if (across && claim && rest && topic.length <= LONGEST_TOPIC)
      matters.add(matter(lower(typeset(topic), claim), figureText(claim, context.language)));
  }
  return matters.size > 0 ? `The articles agree on ${few([...matters])}.` : '';
}

/** "people killed, 2023" and 693 → "people killed in 2023 (693)". */
function matter(topic: string, figure: string): string {
  const [what = '', when] = topic.split(/, (?=[^,]*$)/);
  if (!when) return `${topic} (${figure})`;
  return /^\d{4}$/.test(when) ? `${what} in ${when} (${figure})` : `${what} (${figure}, ${when})`;
}

/** Stated changes that the counts in the text bear out, and that no finding disputes. */
function worked(context: Context, agreements: Finding[]): string {
  const figures = new Set<string>();
  for (const finding of agreements) {
    const claim = context.claims.get(finding.evidence.find((e) => e.claimId)?.claimId ?? '');
    if (finding.verdict !== 'adds up' || claim?.statistic !== 'percent change') continue;
    if (!context.cardsOf.get(claim.id)?.some((card) => DISPUTES.has(card.verdict)))
      figures.add(shorten(figureText(claim, context.language), 24));
  }
  if (figures.size === 0) return '';
  const one = figures.size === 1;
  return `The stated ${one ? 'change' : 'changes'} of ${few([...figures])} ${one ? 'fits' : 'fit'} the counts in the text.`;
}

function few(items: string[]): string {
  if (items.length <= MOST + 1) return listed(items);
  return `${items.slice(0, MOST).join(', ')} and ${items.length - MOST} more`;
}

/** "Ferries lost" → "ferries lost"; "TTP fighters" stay, and what the sentence writes with a capital ("Norwegian ships"). */
function lower(text: string, { sentence }: Claim): string {
  const [word = ''] = text.split(' ', 1);
  const plain = /^[A-Z][a-z]+$/.test(word) && sentence.exact.indexOf(word) <= 0;
  return plain ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
