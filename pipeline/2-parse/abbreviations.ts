/** Abbreviations written with a full stop, by what may follow them. Lower case, without the last full stop. */

/** A name or number follows, never a new sentence: "Dr. Khan", "No. 5", "Gen. Asim". */
export const BEFORE_NAME = new Set(
  `mr mrs ms mx dr prof rev fr sr st mt ft messrs hon gov sen rep reps sens pres amb sec gen lt col maj capt cmdr adm
  brig sgt cpl pvt supt insp det cllr atty atty.gen lt.col lt.gen maj.gen brig.gen vs viz cf e.g i.e al`.split(
    /\s+/,
  ),
);

/** Only a number or a capital that belongs to it follows: "No. 7", "Jan. 5", "pp. 3-9". */
export const BEFORE_NUMBER = new Set(
  `no nos nr p pp vol vols ch fig figs art arts para paras approx ca c est jan feb mar apr jun jul aug sep sept oct nov
  dec mon tue tues wed thu thurs fri sat sun ed eds ver v`.split(/\s+/),
);

/** May or may not end a sentence: "in the U.S. The court …", "the U.S. Senate". */
export const MAY_END = new Set(
  `u.s u.k u.n e.u u.s.a u.a.e d.c p.m a.m etc inc corp co ltd plc llc jr sr bros ph.d m.d b.a m.a esq ave blvd rd hwy
  dept univ assn gov't int'l n.y l.a s.c n.c n.j p.o m.p mph yr yrs hr hrs min mins lb lbs oz kg km mi sq`.split(
    /\s+/,
  ),
);

/** US states and titles that are words as well: only with a capital, and only a sentence opener ends there. */
export const CAPITALISED = new Set(
  `Ala Ariz Ark Cal Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore
  Oreg Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta`.split(/\s+/),
);

/** Words that, with a capital, open a sentence more often than a name. */
export const OPENERS = new Set(
  `the a an this that these those there here it its he his she her they their we our i you your who what when where why
  how which in on at by for from with without of to into over under after before during since until as if although
  though while because but and or yet so nor not no some many most more several few all both each every another other
  others one two three four five six seven eight nine ten according however meanwhile still also even only just then
  now today yesterday tomorrow last next earlier later nearly about almost around among between despite instead once
  police officials residents authorities critics experts analysts researchers authors`.split(/\s+/),
);
