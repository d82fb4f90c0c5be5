/** Legal forms: they close a company's name. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'inc corp corporation ltd limited plc llc llp lp co cos company ag sa nv bv gmbh spa ab oyj asa bhd kk sae pty pte holdings bancorp'.split(
    ' ',
  ),
);

/** Nouns that head an organisation's name, besides those of the lexicon. */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  (
    'daily weekly embassy consulate party parliament senate congress assembly cabinet court courts ministry department treasury league team front ' +
    'movement army navy guard guards forces force brigade brigades battalion regiment squad alliance union unions ' +
    'administration government command headquarters secretariat council commission commissions committee caucus ' +
    'exchange trust institute institution institutions foundation federation confederation association associations ' +
    'agency authority bureau board bank banks university college academy hospital school schools church network ' +
    'networks channel newspaper times post herald tribune gazette guardian observer journal news press broadcasting ' +
    'telecom airlines airways motors steel electronics technologies software systems pharmaceuticals laboratories ' +
    'industries enterprises brothers partners associates securities insurance realty energy petroleum mining foods ' +
    'newsroom newsdesk fleet aerospace chemicals semiconductor semiconductors breweries cement shipbuilding telecommunications communications zeitung pravda stores records pictures studios entertainment productions publishing publications club united rovers rangers ' +
    'wanderers juniors athletic albion hotspur fc cf sc afc ' +
    'workers teamsters taskforce consortium cooperative collective society coalition tribunal service services ' +
    'group corps militia organization organisation organizations fund institute centre center program project'
  ).split(' '),
);

/** Heads strong enough to take "of …" after them: "Ministry of …", "University of …". */
export const OF_HEADS: ReadonlySet<string> = new Set(
  (
    'community conference commonwealth council organisation ministry department university bank bureau board office institute house council court college academy society ' +
    'federation confederation union league organization organisation association alliance church chamber assembly ' +
    'congress commission committee school museum federation foundation party army movement front agency center ' +
    'forces centre ministry parliament senate division directorate authority federation knights daughters sons brotherhood'
  ).split(' '),
);

/** Parts of any state: "the Kenyan Parliament" is the parliament of a country, not a name with "Kenyan" in it. */
export const STATE_HEADS: ReadonlySet<string> = new Set(
  (
    'ministry parliament senate congress assembly cabinet court courts army navy government administration embassy consulate ' +
    'police forces force military guard guards ministry department treasury council house'
  ).split(' '),
);

/** Peoples that have no state: what follows them is theirs by name ("European Commission", "Islamic Front"). */
export const STATELESS: ReadonlySet<string> = new Set(
  (
    'european palestinian african asian eurasian arab islamic muslim christian catholic jewish communist democratic republican ' +
    'conservative labour socialist kurdish pan-african'
  ).split(' '),
);

/** Trades of companies, which take a nation's name: "Kenyan Airways". */
export const TRADES: ReadonlySet<string> = new Set(
  'airways airlines telecom steel petroleum energy gas broadcasting motors electric aerospace railways shipping oil mining bank league'.split(
    ' ',
  ),
);

/** First words of a body's name: "Air Norway", "Radio Karel", "Real Harrow". */
export const ORGANISATION_OPENERS: ReadonlySet<string> = new Set(
  'jornal diario gazeta gazette corriere gazzetta air radio royal banco banque bank credit grupo groupe societe real inter atletico sporting dynamo olympique racing fc ac club'.split(
    ' ',
  ),
);

/** Whose body it is, with a possessive that belongs to the name: "People's Party", "Women's Institute". */
export const OWNERS: ReadonlySet<string> = new Set(
  'people peoples women womens men children veterans farmers workers teachers players writers citizens students'.split(
    ' ',
  ),
);

/** Agencies that newspapers name bare: "… told Reuters". */
export const NEWS_AGENCIES: ReadonlySet<string> = new Set(
  'reuters reuter interfax tass itar-tass xinhua anadolu kyodo afp upi dpa ansa efe pti irna bloomberg yonhap bernama antara mena petra tanjug belga ritzau'.split(
    ' ',
  ),
);

/** Bodies named by one capitalised word: "the Senate", "Parliament". */
export const BODIES: ReadonlySet<string> = new Set(
  'congress senate parliament treasury pentagon kremlin interpol medicaid bundestag bundesbank knesset duma hezbollah hamas cabinet house commons'.split(
    ' ',
  ),
);
