/** Words of a match report. */
export const MATCH =
  /\b(?:scored|goals?|halftime|half-time|innings?|wickets?|touchdowns?|penalty|homered|striker|midfielder|playoffs?)\b/;

/** A score, and what became of it: "a 101-84 rout", "won 3-1". */
export const SCORE = /\b\d{1,3}-\d{1,3}\b/;
export const OUTCOME =
  /\b(?:win|wins|won|victory|beat|lost|defeat|rout|loss|tie|tied|drew|draw|lead|led|triumph|straight|improved|over)\b/;

/** Words of play alone: "against Leeds" is no protest beside them. */
export const PLAY =
  /\b(?:scored|halftime|half-time|innings?|wickets?|touchdowns?|homer(?:ed|s)?|striker|midfielder|goals)\b/;

/** Words of a change of club: "joined from Leeds" is no journey beside them. */
export const TRANSFER = /\b(?:joined|signed|transfer(?:red)?|loan|-year (?:deal|contract))\b/;
