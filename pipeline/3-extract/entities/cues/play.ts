/** Words of a match report. */
export const MATCH =
  /\b(?:scored|goals?|halftime|half-time|innings?|wickets?|touchdowns?|penalty|homered|striker|midfielder|playoffs?)\b/;

/** Words of play alone: "against Leeds" is no protest beside them. */
export const PLAY =
  /\b(?:scored|halftime|half-time|innings?|wickets?|touchdowns?|homer(?:ed|s)?|striker|midfielder|goals)\b/;

/** Words of a change of club: "joined from Leeds" is no journey beside them. */
export const TRANSFER = /\b(?:joined|signed|transfer(?:red)?|loan|-year (?:deal|contract))\b/;
