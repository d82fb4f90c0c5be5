/**
 * The central types. Every stage speaks them; this file imports nothing of the project.
 *
 * All offsets are UTF-16 code units into `Article.raw`, end-exclusive, so that
 * `raw.slice(start, end)` is the quoted text, always.
 */

/** A stretch of `Article.raw`. */
export interface Span {
  start: number;
  end: number;
}

/** A span with the words it covers: `raw.slice(start, end) === exact` (W3C TextQuote + TextPosition selectors). */
export interface Anchor extends Span {
  articleId: string;
  exact: string;
  /** Up to 32 code units before and after, to find the quotation again in an edited text. */
  prefix: string;
  suffix: string;
}

/** ISO 8601 calendar date, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type IsoDate = string;

// ---------------------------------------------------------------- 1-read

/** One input file as read (schema.org `Article`). `raw` is the decoded text of the whole file, front matter included. */
export interface Article {
  /** Short, stable and file-name based ("strategic-logic"); unique within a run. */
  id: string;
  /** As the user gave it, with forward slashes; never absolute in a report. */
  path: string;
  format: 'text' | 'markdown' | 'html';
  /** The text as read: of a copied page or e-mail, line for line the file's, without what `mended` names. */
  raw: string;
  /** What copying had left in the text and reading took out: "2 page numbers left out"; absent = nothing. */
  mended?: string[];
  /** Where the article text begins in `raw` (after front matter). */
  bodyStart: number;
  title: string | null;
  author: string | null;
  publisher: string | null;
  url: string | null;
  published: IsoDate | null;
  retrieved: IsoDate | null;
  /** BCP 47; from metadata, else recognised, else "en". */
  language: string;
  /** Of the file's bytes, lower-case hex. */
  sha256: string;
}

/** An input that could not be used, in one line a person can act on. */
export interface LeftOut {
  path: string;
  reason: string;
}

// ---------------------------------------------------------------- 2-parse

export type BlockKind =
  | 'headline'
  | 'heading'
  | 'paragraph'
  | 'quotation'
  | 'list item'
  | 'caption'
  | 'table';

/** A paragraph-like piece of article text, in reading order. */
export interface Block extends Span {
  index: number;
  kind: BlockKind;
  /** Index of the heading block it stands under, or null. */
  section: number | null;
}

/**
 * A sentence. `text.length === end - start`: markup and invisible characters are blanked with spaces and
 * look-alike characters (curly quotes, no-break spaces, full-width digits) replaced one for one, so an index
 * into `text` plus `start` is an index into `Article.raw`.
 */
export interface Sentence extends Span {
  index: number;
  /** Index of its block. */
  block: number;
  text: string;
}

/** Text that is not the article's: page furniture, repeated captions, teaser lists. */
export interface Dropped extends Span {
  reason: string;
}

/** What stage 2 makes of an article. */
export interface Document {
  article: Article;
  blocks: Block[];
  sentences: Sentence[];
  dropped: Dropped[];
  /** Things worth a line in the log and the report ("not analysed: language fr"). */
  notes: string[];
}

// ---------------------------------------------------------------- 3-extract

/** After CQE (EMNLP 2023): equal, approximately, below, above, risen by/to, fallen by/to. */
export type Change = '=' | '~' | '<' | '>' | 'up' | 'down';

/** What kind of statement a figure makes; two figures of different kinds are never compared. */
export type Statistic =
  | 'count'
  | 'percent change'
  | 'change' // an absolute one: "up 30 seats", "rose by $4m"
  | 'share' // a percent or fraction of a whole, "one in five"
  | 'multiple' // "twice", "threefold"
  | 'rate' // per year, per capita
  | 'rank' // "fourth-highest", "third time"
  | 'score' // "5-3", "6.5/10"
  | 'money'
  | 'measure' // lengths, weights, areas, temperatures …
  | 'age'
  | 'duration';

/** The set of values a figure allows. null = unbounded; strict = the end itself is excluded ("more than 50"). */
export interface Interval {
  low: number | null;
  high: number | null;
  lowStrict?: boolean;
  highStrict?: boolean;
}

export interface Quantity extends Span {
  /** Index of its sentence. */
  sentence: number;
  /** The figure's own words with number, hedge and unit sign ("as many as 900", "17%"). */
  text: string;
  /** Where the numeral itself stands ("900"). */
  number: Span;
  /** One number, or null when `low`/`high` hold a range. */
  value: number | null;
  /** As written: "fell from 9 to 7" has low 9, high 7. `interval` is sorted. */
  low: number | null;
  high: number | null;
  change: Change;
  /** How a direction is said: by a verb or particle ("rose 5%", "up 5%") or a noun or comparative ("a 5% rise", "5% higher"). */
  changeBy?: 'verb' | 'noun' | null;
  /** Up or down even where `change` holds a bound ("fell more than 5%": change >, direction down). */
  direction?: 'up' | 'down' | null;
  /** The words of hedge, bound or direction ("may be as high as", "an estimated", "rise"), null if none. */
  hedge: string | null;
  /** Which hedge it is, for interval logic: at least / at most exclude, an estimate spreads, a vague count is an interval. */
  bound:
    | 'exact'
    | 'approximate'
    | 'at least'
    | 'more than'
    | 'at most'
    | 'less than'
    | 'up to'
    | 'range'
    | 'vague';
  /** What the words allow, before any rounding by `step`. */
  interval: Interval;
  /** Worth of the last written digit: 3.2 million → 100000. */
  step: number;
  statistic: Statistic;
  /** Canonical unit name ("percentage", "dollar", "kilometre per hour", "year of age"), else the counted noun, else null. */
  unit: string | null;
  /** As written ("%", "US$", "soldiers"). */
  unitText: string | null;
  /** UCUM, ISO 4217 for money, null for counted nouns. */
  unitCode: string | null;
  /** What is counted: lower-cased words of its noun phrase, head last ("terrorist", "attacks"). */
  concept: string[];
  /** Where those words stand, null when elided. */
  conceptSpan: Span | null;
  /** Where the concept came from: its own words, or an earlier figure / "these" ("87 of these attacks", "a rise from five"). */
  conceptFrom: 'words' | 'ellipsis' | 'none';
  /**
   * CQE's "referred concept", the `concept` of the `extract` command: what a measure or share is of ("revenue"), or
   * whose a counted thing is ("the company" of "the company has 13,000 workers"); lower-cased content words.
   */
  about: string[];
  /** Of a pick, what narrows its class ("one of the oldest parks in the valley" → valley); CQE counts it to the unit. */
  narrowed?: string[];
  /** "over 2020", "from the previous year", "of all deaths": what a change or share refers to. */
  base: { text: string; span: Span } | null;
  /** Subset cues: "of these", "including", "among them"; the figure is part of an earlier one. */
  partOf: Span | null;
  /** Id of the rule that read it. */
  rule: string;
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

export interface Timex extends Span {
  sentence: number;
  text: string;
  type: TimexType;
  /** TIMEX3 value ("2021", "2025-H1", "P4Y", "XXXX-07-02"). */
  value: string;
  /** TIMEX3 mod (START, MID, END, APPROX, BEFORE, AFTER, MORE_THAN …), null if none. */
  mod: string | null;
  /** EDTF (ISO 8601-2), null when it cannot be said. */
  edtf: string | null;
  /** First and last possible day, YYYY-MM-DD; null = open or unknown. */
  from: IsoDate | null;
  to: IsoDate | null;
  /** Were all calendar fields written there, or some taken from elsewhere? */
  basis: 'stated' | 'implied' | 'open';
  /** 0–1, with the reason for what was implied ("year of the publication date"). */
  confidence: number;
  reason: string;
  rule: string;
  /** Set on both ends of a range ("2014" and "15" of "2014-15"): where the whole stands. `edtf`, `from` and `to` are then the whole's. */
  range?: Span;
}

export type EntityType = 'PER' | 'ORG' | 'LOC' | 'MISC';

/** One place where a name stands. */
export interface NameMention extends Span {
  sentence: number;
  text: string;
  type: EntityType;
  /** Index into `Mentions.entities`. */
  entity: number;
}

export interface Entity {
  index: number;
  type: EntityType;
  /** The fullest form in the article. */
  name: string;
  /** All surface forms, the acronym included. */
  forms: string[];
  acronym: string | null;
  /** Indices into `Mentions.names`. */
  mentions: number[];
}

export type SourceKind =
  | 'named institution'
  | 'named document'
  | 'named person'
  | 'unnamed person' // "a nurse from Lima", "officials"
  | 'the article'; // no source named

/** After PARC / PolNeAR: who (source) by which words (cue) says what (content). */
export interface Attribution {
  source: Span & { text: string };
  /** Whom a pronoun or "the group" stands for ("she" → "the finance minister"); absent when the source names itself. */
  speaker?: Span & { text: string };
  cue: (Span & { text: string }) | null;
  /** One stretch of text the source is responsible for; may cross sentences for quotations. */
  content: Span;
  kind: SourceKind;
  /** How it was found; everything but 'sentence' is said in the reports. */
  how: 'sentence' | 'quotation' | 'previous paragraph' | 'carried over';
  confidence: number;
  rule: string;
}

/** Why a numeral or number word is not a figure. */
export interface SetAside extends Span {
  sentence: number;
  text: string;
  reason: 'label' | 'idiom' | 'ordinal' | 'list number' | 'pronoun' | 'not understood';
}

/** The coverage ledger: every numeral and number word, once. */
export interface Ledger {
  /** Numerals and number words seen. */
  total: number;
  inFigures: number;
  inDates: number;
  setAside: SetAside[];
}

/** What stage 3 finds in a document. */
export interface Mentions {
  quantities: Quantity[];
  dates: Timex[];
  names: NameMention[];
  entities: Entity[];
  attributions: Attribution[];
  ledger: Ledger;
  /** Things a reader should know ("31 February 2019" is no date). */
  notes: string[];
}

// ---------------------------------------------------------------- 4-claim

/** How something was attached to a figure; weaker ways come later. */
export type FoundIn = 'phrase' | 'sentence' | 'previous sentence' | 'paragraph' | 'section' | 'article';

export interface Found<T> {
  value: T;
  in: FoundIn;
  /** Where the words stand, if they do. */
  span: Span | null;
}

/** A period; both null = unknown. `tentative` = the text leaves it undecided ("in 2025 and in December 2024"). */
export interface Period {
  from: IsoDate | null;
  to: IsoDate | null;
  edtf: string | null;
  text: string;
  tentative: boolean;
  /** The other readings when the text leaves it undecided. */
  alternatives: { from: IsoDate | null; to: IsoDate | null; text: string }[];
}

/** Who is responsible for a figure: this article → cited source. */
export interface ClaimSource {
  name: string;
  kind: SourceKind;
  span: Span | null;
  how: Attribution['how'] | 'no source named';
  confidence: number;
}

/** What is counted. */
export interface Measure {
  /** Lemma of the head noun ("attack"), null when the text does not say. */
  head: string | null;
  /** Lower-cased words before the head that narrow it, names left out ("suicide", "terrorist"). */
  modifiers: string[];
  /** What happens to the counted, as a class of 4-claim/events.ts ("kill"), null if nothing does. */
  event: string | null;
  /** The words themselves. */
  text: string;
}

/** One figure with everything needed to compare it. */
export interface Claim {
  /** Stable as long as article id, folded sentence and figure stay (lib/hash.ts, shortId). */
  id: string;
  /** As `id`, with every digit of the sentence masked. */
  slot: string;
  articleId: string;
  quantity: Quantity;
  anchor: Anchor;
  /** The whole sentence it stands in. */
  sentence: Anchor;
  measure: Measure;
  /** Further measures that share the figure: "attacks and casualties were 50 % higher" is two claims in one. */
  also: Measure[];
  statistic: Statistic;
  /** Whose: groups, people, organisations the figure is about (entity names, canonical in the article). */
  subject: Found<string>[];
  /** Restrictions of the counted set: "civilians and security personnel", "by the TTP". */
  population: string[];
  place: Found<string>[];
  period: Found<Period> | null;
  /** For a change: what it is measured against. */
  basePeriod: Found<Period> | null;
  source: ClaimSource;
  /** Claim ids: the whole this figure is part of. */
  partOf: string | null;
  /** Set where the article gave another number of the same event before: a further incident, a part, an older toll. */
  later?: true;
}

// ---------------------------------------------------------------- 5-check

export type Verdict =
  | 'agrees'
  | 'consistent'
  | 'diverges'
  | 'conflicts'
  | 'changed over time'
  | 'not comparable'
  | 'cannot tell'
  | 'adds up'
  | 'does not add up'
  | 'source missing'
  | 'undecided date'
  | 'name varies'
  | 'information';

export type Severity = 'high' | 'medium' | 'low' | 'info';

/** One quoted place of a finding. */
export interface Evidence {
  articleId: string;
  /** The words in question ("as many as 900"). */
  anchor: Anchor;
  /** The sentence around it. */
  sentence: Anchor;
  claimId: string | null;
  /** What this place contributes, for the reader ("the figure", "the base year", "who says so"). */
  role: string;
  source: ClaimSource | null;
}

/** One line of arithmetic: shown, and testable. */
export interface Calculation {
  expression: string; // "(306 − 262) ÷ 262"
  result: string; // "16.8 %"
  holds: boolean | null; // null = information only
}

export interface Finding {
  /** Keeps when articles are added, reordered or reflowed; new when a value in it moves. */
  id: string;
  /** As `id`, but without the values: the same slot with another id is a finding whose figures moved. */
  slot: string;
  rule: string;
  verdict: Verdict;
  severity: Severity;
  scope: 'cross-source' | 'inside';
  /** One plain sentence with the figures and who says them. */
  headline: string;
  /** One or two sentences: what is the same, what decides, what softens it. */
  reason: string;
  /** The alignment, dimension by dimension, for comparisons. */
  dimensions: { name: string; a: string; b: string; same: 'yes' | 'no' | 'unknown' }[];
  evidence: Evidence[];
  calculations: Calculation[];
  /** Largest ratio between the figures, ≥ 1, when it says something. */
  ratio: { low: number; high: number } | null;
  /** What would settle it. */
  missing: string[];
  /** A question to the author or editor that stands alone. */
  question: string | null;
  articles: number;
  origins: number;
}

/** low / best / high per measure; never an average. */
export interface Synthesis {
  measure: string;
  low: { value: number; claimId: string } | null;
  best: { value: number; claimId: string } | null;
  high: { value: number; claimId: string } | null;
  /** Why there is no best figure, or what supports it. */
  note: string;
  claimIds: string[];
  origins: number;
}

/** A measure over time, each vintage kept. */
export interface Series {
  measure: string;
  unit: string | null;
  points: {
    period: Period;
    claimId: string;
    articleId: string;
    value: number;
    change: Change;
    /** What the figure leaves unsaid and is taken from its article: its place, or what narrows its noun. */
    assumed?: ('place' | 'kind')[];
  }[];
}

/** A name across articles. */
export interface Identity {
  name: string;
  type: EntityType;
  /** From the user's entities.yaml ("Q1065"). */
  wikidata?: string;
  forms: { form: string; articleId: string; count: number; first: Anchor }[];
}

// ---------------------------------------------------------------- reviews and source notes, set by people

export type DecisionWord = 'confirmed' | 'explained' | 'dismissed' | 'needs source' | 'corrected';

/** A person's decision on one finding, as it stands in reviews.yaml. */
export interface Decision {
  finding: string;
  slot: string;
  /** The finding in words, for people who read the file. */
  headline: string;
  /** The figures as they stood when the decision was made. */
  values: string[];
  decision: DecisionWord;
  reason: string;
  reviewer: string;
  date: IsoDate;
}

/** Where the review of a finding stands. An expired decision is shown with its old values, and binds no longer. */
export type ReviewState =
  | { state: 'open' }
  | { state: 'decided'; decision: Decision }
  | { state: 'expired'; decision: Decision; now: string[] };

export interface Reviewed {
  /** By finding id; every finding has one. */
  states: Map<string, ReviewState>;
  /** Decisions on findings that are not there any more; kept, and listed. */
  noLongerFound: Decision[];
}

/** What people hold of a publisher or a cited source; shown beside its figures, never computed with. */
export interface SourceNote {
  /** Publisher, article id or cited source as the articles name it. */
  source: string;
  /** Admiralty grade: reliability of the source A–F, credibility of the information 1–6 ("B2"); null = not graded. */
  grade: string | null;
  note: string | null;
}

/** Everything known of one article, for the later stages. */
export interface Reading {
  document: Document;
  mentions: Mentions;
  claims: Claim[];
}

/** What stage 5 gives the reports. */
export interface Result {
  readings: Reading[];
  leftOut: LeftOut[];
  findings: Finding[];
  synthesis: Synthesis[];
  series: Series[];
  identities: Identity[];
  /** How many pairs the index proposed, were compared, or were left alone and why. */
  compared: { candidates: number; compared: number; leftAlone: { reason: string; count: number }[] };
  /** Decisions joined with the findings; absent when there is no reviews file. */
  reviews?: Reviewed;
  /** From the user's config. */
  sourceNotes?: SourceNote[];
  /** ISO date of the newest input (or SOURCE_DATE_EPOCH): what the reports are dated with; never the clock. */
  date: IsoDate | null;
}
