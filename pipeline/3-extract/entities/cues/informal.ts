/** Spellings and cries of posts and messages, which are no names however they are written. */
export const INFORMAL_WORDS: ReadonlySet<string> = new Set(
  (
    'im ive dont cant wont didnt havent hasnt isnt arent wasnt werent doesnt couldnt wouldnt shouldnt youre theyre thats whats lets ' +
    'gonna wanna gotta finna tryna kinda sorta gimme lemme dunno cuz coz bc tho thru ya yall ' +
    'heh hm hmm hmmm geez jeez gosh lel nope nopes yep yup yea nah ugh argh arghh meh wow whoa yay oops ouch haha hahaha hehe ' +
    'lmao lmfao rofl omfg thanku thankyou thx pls plz soo sooo hey hiya yo'
  ).split(' '),
);
