/** Transcripts: "MODERATOR: …" at the head of a paragraph names its speaker. */
import type { BlockText } from './quotations.ts';
import type { Draft } from './read.ts';

/** Up to five words in capitals, or a name of two to four capitalised words, then a colon and words. */
const SPEAKER =
  /^\s*"?([A-Z][A-Z.'-]+(?: [A-Z][A-Z.'-]+){0,4}|Q|A|[A-Z][a-z'-]+(?: [A-Z][a-z'.-]+){1,3})(?: \([^)]{1,40}\))?:\s+(?=\S)/;
const NOT_SPEAKER =
  /^(?:UPDATE|NOTES?|CORRECTION|WARNING|WATCH|READ|PHOTOS?|VIDEO|BREAKING|Q|A|MORE|RELATED|SOURCES?|TODAY|LIVE)$/;

/** Adds the paragraph's words to `here` when a speaker's label opens it. */
export function readTranscript(block: BlockText, here: Draft[]): void {
  const match = SPEAKER.exec(block.text);
  const label = match?.[1];
  if (!match || !label || NOT_SPEAKER.test(label)) return;
  const capitals = label === label.toUpperCase();
  const rest = block.text.slice(match[0].length);
  if (!capitals && !/^["']/.test(rest)) return;
  const start = block.start + match[0].indexOf(label);
  const colon = block.start + match[0].lastIndexOf(':');
  here.unshift({
    source: { start, end: start + label.length },
    cue: { start: colon, end: colon + 1 },
    content: { start: block.start + match[0].length, end: block.start + block.text.trimEnd().length },
    antecedent: null,
    how: 'quotation',
    confidence: 0.8,
    rule: 'transcript',
    sentence: block.sentences[0]?.index ?? 0,
    depth: 0,
    spoken: true,
    speaker: 'name',
    opening: label.toLowerCase(),
  });
}
