/** Written in capitals, yet the name of nothing: time zones, everyday short forms. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'gmt utc est edt cst cdt mst mdt pst pdt bst cet ist am pm a.m p.m tv dvd cd ceo cfo coo gdp gnp aids hiv dna rna pc it ok id ' +
    'vip ufo mp mps phd ba ma mba bc ad ce bce rt lol omg wtf imo tbh faq diy rip ot asap tldr fyi ama itt irl afk btw iirc afaik smh icymi op eps ep goat mvp dj mc os vpn tls ssl ssh sql html css xml json api apis cpu gpu ram usb lan wan dns tcp udp http https isp lcd led uhd cgi ai vr url urls gif gifs pm pms xl xxl ghz mhz gb mb tb kb nsfw eta eod ot gmo gmos rsvp ps pr hr hq ied ieds ngo ngos ' +
    'q1 q2 q3 q4 atm gps sms pdf usb hd dm gif gifs op icymi faq url covid covid-19 suv suvs idp idps'
  ).split(' '),
);
