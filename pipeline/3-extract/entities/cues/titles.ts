/** Words that stand before a person's name and are not part of it: forms of address, ranks, offices. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess duke duchess earl ' +
    'king queen prince princess emperor empress crown sultan emir amir ameer sheikh sheik shaikh ' +
    'president vice deputy acting interim former premier prime minister chancellor senator sen rep reps sens representative ' +
    'congressman congresswoman governor gov mayor councilman councilwoman councillor alderman assemblyman ' +
    'secretary undersecretary minister mp judge justice magistrate sheriff attorney solicitor prosecutor ' +
    'ambassador envoy consul commissioner chairman chairwoman chair chairperson director manager coach captain capt supt insp amb msgr hon pres sec adj ' +
    'general gen lieutenant lt colonel col major maj brigadier brig sergeant sgt corporal cpl private pvt ' +
    'admiral adm commander cmdr marshal commodore chief inspector superintendent constable officer detective ' +
    'agent pope cardinal archbishop bishop reverend rev father brother sister rabbi imam ayatollah ' +
    'mullah maulvi maulana mawlawi mufti qari hafiz pastor deacon saint leader spokesman spokeswoman spokesperson ' +
    'speaker delegate ceo cfo founder doctor nurse lawyer actor actress singer author writer aunt uncle grandma grandpa'
  ).split(' '),
);

/** "Jr.", "III": end a person's name. */
export const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** "Ludwig van", "Osama bin", "Charles de": inside a person's name. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'van von de der den del della di da dos das du la le el al bin bint ibn ben abu umm ul ur uz ud ter ten y e st af es arap ould ag do wa'.split(
    ' ',
  ),
);

/** Lower-case words before a name that say it is a person, besides the roles of the lexicon. */
export const KIN: ReadonlySet<string> = new Set(
  (
    'wife husband son daughter brother sister father mother widow cousin nephew niece friend colleague aide ' +
    'spokesman spokeswoman spokesperson leader lawmaker midfielder striker defender goalkeeper winger forward ' +
    'quarterback pitcher batsman bowler skipper captain coach champion seed teammate rival incumbent candidate ' +
    'nominee analyst economist strategist dealer trader broker resident villager suspect victim survivor gunman ' +
    'actor actress singer novelist poet playwright historian professor prosecutor attorney counsel'
  ).split(' '),
);
