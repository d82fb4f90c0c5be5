/** Does the clause around a day speak of what is to come? Cheap cues instead of a tagger. */

const AHEAD =
  /\b(?:(?:will|would|shall|'ll|to)\s+(?:still\s+)?be\s+[a-z]+(?:ed|ld)|will|won't|shall|'ll|to\s+(?:be|begin|start|meet|vote|hold|take|go|visit|appear|leave|return|testify|decide|open|arrive|travel|face|play|address|announce|discuss|attend|speak|hear|consider|resume|sign)|scheduled|slated|planned|plans?|planning|expected|expects|due|set\s+(?:to|for)|going\s+to|hopes?|intends?|until|upcoming|deadline|is\s+to|are\s+to|vows?|awaits?|might|would\s+be\s+[a-z]+ing|as\s+(?:soon|early)\s+as|tentatively|ahead\s+of|extended|postponed|meets?\s+next|expires?|matures?|lapses?|payable|redeemable|takes?\s+(?:effect|place|over)|goes\s+into\s+effect|comes\s+into\s+force)\b/gi;
const BACK =
  /\b(?!(?:scheduled|slated|planned|expected|postponed|extended|need|indeed)\b)(?:had\s+been\s+[a-z]+ed\s+to\s+[a-z]+\s+(?:on|in|by)|[a-z]{2,}ed|said|told|was|were|had|did|began|came|took|has|have|rose|fell|won|lost|met|left|since|last|earlier|made|held|gave|went|saw|sent|shot|put|spoke|wrote|found)\b/gi;

/** 1 = the future, -1 = the past, 0 = no telling; looks at the words near the expression. */
export function tenseAround(text: string, start: number, end: number): -1 | 0 | 1 {
  let clauseStart = start;
  while (clauseStart > 0 && start - clauseStart < 90 && !',;:'.includes(text[clauseStart - 1] as string))
    clauseStart--;
  const before = text.slice(clauseStart, start);
  const after = text.slice(end, end + 60).split(/[,;:.]/)[0] ?? '';
  const ahead = lastIndex(AHEAD, before);
  const back = lastIndex(BACK, before);
  if (ahead < 0 && back < 0) {
    const next = after.search(AHEAD);
    const past = after.search(BACK);
    if (next < 0 && past < 0) return 0;
    return past < 0 || (next >= 0 && next < past) ? 1 : -1;
  }
  return ahead >= back ? 1 : -1;
}

/** Where the last match of a pattern ends, -1 for none. */
function lastIndex(pattern: RegExp, text: string): number {
  let at = -1;
  for (const match of text.matchAll(pattern)) at = match.index + match[0].length;
  return at;
}
