/** Verbs whose subject speaks: a person, else an organisation. */
export const SPEECH: ReadonlySet<string> = new Set(
  (
    'said says told tells added adds announced argued asked called claimed confirmed declared denied insisted ' +
    'noted replied reported responded stated testified thinks thought tweeted urged vowed warned wrote writes ' +
    'acknowledged admitted believes explained recalled joked quipped complained'
  ).split(' '),
);

/** Verbs whose subject is mostly a person. */
export const PERSONAL: ReadonlySet<string> = new Set(
  'who whose himself herself smiled laughed married died born resigned retired scored sang swam ran walked'.split(
    ' ',
  ),
);

/** Words after an organisation's name: "… officials", "… shares". */
export const STAFF: ReadonlySet<string> = new Set(
  (
    'leader chief unions officials spokesman spokeswoman spokesperson executives executive officers shares stock employees employee ' +
    'chairman ceo director members lawmakers leaders leadership fighters militants insurgents rebels commanders ' +
    'headquarters affiliate subsidiary unit report statement shareholders bonds'
  ).split(' '),
);

/** Of these, what only firms have. */
export const SHARES: ReadonlySet<string> = new Set(
  'shares stock employees subsidiary headquarters executives affiliate shareholders bonds'.split(' '),
);
