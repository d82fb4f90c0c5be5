/** The head of an e-mail saved or pasted as text: "From: … / Date: … / Subject: …", and a blank line. */
import type { IsoDate } from '../model.ts';
import { type Metadata, toIsoDate } from './front-matter.ts';

// "---------- Forwarded message ---------", "Begin forwarded message:", "-----Original Message-----"
const FORWARDED =
  /^[ \t>]*(?:-{2,20} ?(?:forwarded|original) message ?-{2,20}|begin forwarded message:)[ \t]*\r?$/i;

const FIELD =
  /^[ \t>*]{0,4}(from|to|cc|bcc|date|sent|subject|reply-to|sender|message-id|return-path|received|delivered-to|mime-version|content-[a-z-]{1,30}|x-[a-z-]{1,40}|dkim-signature|list-[a-z-]{1,30}|importance|in-reply-to|references|thread-[a-z]{1,10})\*?:\*?[ \t]*(.*)$/i;

const LONGEST = 200;

export interface MailHead {
  metadata: Partial<Metadata>;
  bodyStart: number;
  /** The text is written in a code for the way ("base64", "several parts"); null = as it is. */
  coded: string | null;
}

/** The head at the top of a text, the innermost of forwarded ones; null if there is none. */
export function readMailHead(raw: string, from: number): MailHead | null {
  let found: MailHead | null = null;
  for (let at = from, heads = 0; heads < 5; heads++) {
    const head = headAt(raw, at);
    if (!head) return found;
    found = head;
    at = head.bodyStart;
  }
  return found;
}

/** Three fields or more, "From" or "Subject" among them, behind nothing but blank and "forwarded" lines. */
function headAt(raw: string, from: number): MailHead | null {
  const fields = new Map<string, string>();
  let last = '';
  let at = from;
  for (let n = 0; n < LONGEST && at < raw.length; n++) {
    const stop = raw.indexOf('\n', at);
    const end = stop < 0 ? raw.length : stop;
    const line = raw.slice(at, Math.min(end, at + 2000)).replace(/\r$/, '');
    const field = FIELD.exec(line);
    if (field) {
      last = (field[1] as string).toLowerCase();
      if (!fields.has(last)) fields.set(last, (field[2] as string).trim());
    } else if (fields.size > 0 && /^[ \t]+\S/.test(line)) {
      fields.set(last, `${fields.get(last)} ${line.trim()}`); // a folded field
    } else if (fields.size > 0) {
      if (!/^[\s>]*$/.test(line)) return null;
      at = end + 1;
      break;
    } else if (!/^[\s>]*$/.test(line) && !FORWARDED.test(line)) return null;
    at = end + 1;
  }
  if (fields.size < 3 || !(fields.has('subject') && (fields.has('from') || fields.has('to')))) return null;
  return { metadata: toMetadata(fields), bodyStart: Math.min(at, raw.length), coded: codeOf(fields) };
}

function codeOf(fields: Map<string, string>): string | null {
  if (/^multipart\//i.test(fields.get('content-type') ?? '')) return 'several parts';
  if (/^text\/html/i.test(fields.get('content-type') ?? '')) return 'HTML';
  const code = fields.get('content-transfer-encoding')?.toLowerCase() ?? '';
  return code === 'base64' || code === 'quoted-printable' ? code : null;
}

function toMetadata(fields: Map<string, string>): Partial<Metadata> {
  const title = fields
    .get('subject')
    ?.replace(/^(?:(?:re|fwd?|aw|wg): ?){1,5}/i, '')
    .trim();
  const author = fields
    .get('from')
    ?.replace(/<[^>]{0,200}>|\[mailto:[^\]]{0,200}\]/g, '')
    .replace(/["*]/g, '')
    .trim();
  return {
    title: title || null,
    author: author && !author.includes('@') ? author : null,
    published: dayOf(fields.get('date') ?? fields.get('sent') ?? ''),
  };
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** "Mon, 4 Mar 2024 10:12:00 +0100", "March 4, 2024 at 10:12 AM", "2024-03-04 10:12"; "4/3/24" is two days. */
function dayOf(text: string): IsoDate | null {
  const iso = /\b\d{4}-\d{2}-\d{2}\b/.exec(text)?.[0];
  if (iso) return toIsoDate(iso);
  const dayFirst = /\b(\d{1,2})\.? ([a-z]{3})[a-z]{0,6}\.?,? (\d{4})\b/i.exec(text);
  const monthFirst = /\b([a-z]{3})[a-z]{0,6}\.? (\d{1,2}),? (\d{4})\b/i.exec(text);
  const [day, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const month = MONTHS.indexOf((name ?? '').toLowerCase()) + 1;
  if (!day || month === 0) return null;
  return toIsoDate(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
}
