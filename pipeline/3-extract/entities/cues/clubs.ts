/** First words of a club's name, which say little of the town that follows: "Spartak Harrow", "Real Leeds". */
export const CLUB_OPENERS: ReadonlySet<string> = new Set(
  (
    'bayern borussia hertha eintracht fortuna werder hansa arminia spartak lokomotiv lokomotiva torpedo cska dinamo dynamo ' +
    'hapoel maccabi maccabiah betar rapid sturm grasshopper partizan steaua deportivo celta sporting racing real atletico inter ' +
    'internazionale olympique stade girondins red-star sparta slavia sigma slovan union austria zenit shakhtar legia widzew ' +
    'ruch lech gornik ferencvaros ujpest nec psv psg ajax aek paok panathinaikos olympiakos fk fc ac as cf sc sv vfb vfl tsv if ik aik bk kv rc rcd ud cd cs ss us hjk ifk'
  ).split(' '),
);

/** Letters inside or at the end of one: "Dorrin FC Leeds", "Harrow JC". */
export const CLUB_LETTERS: ReadonlySet<string> = new Set(
  'fc jc sc ac afc cf bc hc rc kc sk fk bk if'.split(' '),
);
