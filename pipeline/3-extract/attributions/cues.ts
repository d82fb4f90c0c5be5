/** Verbs that report, by what they may take; forms are made from the lemma. */

/**
 * - say: a clause or a quotation, before or after ("X said (that) …", "…, X said")
 * - tell: as say, with an addressee first ("told reporters that …")
 * - find: a clause, or an object with the figure itself ("the survey found 31 cases")
 * - hold: a clause, but no quotation ("believes (that) …")
 * - aside: may also stand after the clause ("…, the survey found")
 * - want: what somebody asks for or promises: an infinitive, an object or a clause ("pledged to spend $5bn")
 */
export type CueClass = 'say' | 'aside' | 'tell' | 'find' | 'hold' | 'want';

const LEMMAS: Record<CueClass, string> = {
  say: `say ask question wonder speculate add note write state claim argue contend assert insist maintain
    acknowledge admit concede confirm declare announce explain caution predict stress emphasize
    emphasise underline underscore reiterate repeat recall remark observe comment allege testify boast
    complain joke quip tweet reply respond counter conclude continue recount suggest deny warn imply
    rule shout muse lament tout signal attest opine blog post read summarize summarise concur gush chime
    retort marvel demand volunteer swear affirm reaffirm clarify proclaim profess posit theorize
    theorise hint intimate insinuate hypothesize surmise infer protest plead relate reflect scoff
    exclaim interject rebut specify stipulate divulge bemoan reckon vow promise pledge point`,
  aside: `report estimate find show reveal disclose indicate calculate confirm forecast project announce think
    believe learn hear understand read reckon ask urge agree promise`,
  tell: 'tell remind inform assure notify advise brief warn alert caution',
  find: `find show report estimate document record count calculate project forecast reveal disclose indicate
    demonstrate determine register log tally measure publish list cite detail confirm verify establish
    identify describe outline mention reckon rate rank classify`,
  hold: 'believe think expect anticipate foresee hope fear worry doubt know feel suspect assume agree learn hear understand consider',
  want: `announce unveil promise pledge vow threaten propose recommend urge demand offer request seek plan intend
    order ask agree commit advocate call want aim`,
};

const IRREGULAR: Record<string, string[]> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'written', 'writing'],
  read: ['reads', 'read', 'reading'],
  find: ['finds', 'found', 'finding'],
  show: ['shows', 'showed', 'shown', 'showing'],
  think: ['thinks', 'thought', 'thinking'],
  know: ['knows', 'knew', 'known', 'knowing'],
  feel: ['feels', 'felt', 'feeling'],
  hear: ['hears', 'heard', 'hearing'],
  understand: ['understands', 'understood', 'understanding'],
  foresee: ['foresees', 'foresaw', 'foreseeing'],
  seek: ['seeks', 'sought', 'seeking'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  admit: ['admits', 'admitted', 'admitting'],
  forecast: ['forecasts', 'forecast', 'forecasting', 'forecasted'],
  learn: ['learns', 'learned', 'learnt', 'learning'],
  plan: ['plans', 'planned', 'planning'],
  commit: ['commits', 'committed', 'committing'],
  slam: ['slams', 'slammed', 'slamming'],
  log: ['logs', 'logged', 'logging'],
  blog: ['blogs', 'blogged', 'blogging'],
  quip: ['quips', 'quipped', 'quipping'],
  signal: ['signals', 'signalled', 'signaled', 'signalling', 'signaling'],
  label: ['labels', 'labelled', 'labeled', 'labelling', 'labeling'],
};

export interface Cue {
  lemma: string;
  classes: ReadonlySet<CueClass>;
}

/** Surface form → what it reports with. */
export const CUES: ReadonlyMap<string, Cue> = build();

function build(): Map<string, Cue> {
  const classesOf = new Map<string, Set<CueClass>>();
  for (const name of Object.keys(LEMMAS) as CueClass[])
    for (const lemma of LEMMAS[name].split(/\s+/)) {
      const set = classesOf.get(lemma) ?? new Set<CueClass>();
      classesOf.set(lemma, set.add(name));
    }
  const forms = new Map<string, Cue>();
  for (const [lemma, classes] of classesOf)
    for (const form of formsOf(lemma)) if (!forms.has(form)) forms.set(form, { lemma, classes });
  return forms;
}

/** Regular English inflection: predict, predicts, predicted, predicting; deny, denies, denied; note, noted, noting. */
function formsOf(lemma: string): string[] {
  const irregular = IRREGULAR[lemma];
  if (irregular) return [lemma, ...irregular];
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return [lemma, `${stem}ies`, `${stem}ied`, `${lemma}ing`];
  }
  if (/ee$/.test(lemma)) return [lemma, `${lemma}s`, `${lemma}d`, `${lemma}ing`];
  if (/e$/.test(lemma)) return [lemma, `${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  return [lemma, /(?:s|x|sh|ch)$/.test(lemma) ? `${lemma}es` : `${lemma}s`, `${lemma}ed`, `${lemma}ing`];
}
