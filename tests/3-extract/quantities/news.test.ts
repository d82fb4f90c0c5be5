/** A line of news a row, from many subjects, with every figure a reader would note. */
import { describe, expect, test } from 'vitest';
import { brief } from './read.ts';

describe('money', () => {
  test.each([
    ['Shares in Maybrook fell 3% and those of Kestrel 5%.', '↓3 percentage; ↓5 percentage'],
    ['Exports rose 4 per cent and imports 2 per cent in March.', '↑4 percentage; ↑2 percentage'],
    [
      'Net profit rose to £1.4bn from £1.1bn a year earlier.',
      '1400000000 pound sterling; 1100000000 pound sterling',
    ],
    [
      'Revenue climbed 12% to $3.4 billion, beating forecasts of $3.1 billion.',
      '↑12 percentage; 3400000000 dollar; 3100000000 dollar',
    ],
    ['The bank set aside $450m for bad loans, twice what it had a year ago.', '450000000 dollar; 2 count'],
    ['Unemployment edged down from 5.3% to 5.1% in April, the lowest since 2008.', '↓5.3–5.1 percentage'],
    [
      'Inflation slowed to 3.2 percent in April, down 0.4 percentage points from March.',
      '3.2 percentage; ↓0.4 percentage point',
    ],
    ['The pound was up a fifth of a cent at $1.2740.', '↑0.2 cent; 1.274 dollar'],
    [
      'Brent crude slipped 41 cents, or 0.5%, to $82.71 a barrel.',
      '↓41 cent; ↓0.5 percentage; 82.71 dollar per barrel',
    ],
    ['The company plans to cut 1,200 jobs, about 8% of its staff, by 2026.', '1200 job; ~8 percentage'],
    ['It will pay a dividend of 14.5p a share, up from 13p.', '14.5 pence per share; 13 pence'],
    [
      'Household debt has tripled to 9.1 trillion kronor since 2005.',
      '↑3 count; 9100000000000 swedish krona',
    ],
    ['The deficit narrowed to 2.8% of GDP from 3.5%.', '2.8 percentage; 3.5 percentage'],
    [
      'The index lost 120 points, or 1.4 per cent, to close at 8,465.',
      '↓120 point; ↓1.4 percentage; 8465 point',
    ],
    ['One in seven borrowers is behind on payments.', '0.142857 borrower'],
    [
      'Wages grew at an annual rate of 6%, against 5.7% in the quarter before.',
      '6 percentage; 5.7 percentage',
    ],
    ['The airline ordered 60 jets worth $7bn at list prices.', '60 jet; 7000000000 dollar'],
    ['The fund manages some €90bn for 1.3 million savers.', '~90000000000 euro; 1300000 saver'],
  ])('%s', (text, gives) => expect(brief(text)).toBe(gives));
});

describe('sport', () => {
  test.each([
    [
      'Vasquez scored 28 points and grabbed 11 rebounds as the Hawks beat the Bulls 104-98.',
      '28 point; 11 rebound; 104–98',
    ],
    ['He ran the 10,000 metres in 26 minutes and 41 seconds.', '10000 metre; 26.6833 minute'],
    ['She took four wickets for 31 runs in nine overs.', '4 wicket; 31 run; 9 over'],
    ['A crowd of 61,000 saw the third goal after 78 minutes.', '61000; 78 minute'],
    [
      'The 24-year-old striker has 19 goals in 33 appearances this season.',
      '24 year of age; 19 goal; 33 appearance',
    ],
    ["It was the club's fifth defeat in six matches and leaves them 17th in the table.", '6 match'],
    ['The race covers 3,404 km over 21 stages.', '3404 kilometre; 21 stage'],
  ])('%s', (text, gives) => expect(brief(text)).toBe(gives));
});

describe('health', () => {
  test.each([
    ['Cases reached 1988 by Friday, up from 1567 a week before.', '1988; 1567'],
    ['The ministry reported 1874 new infections and 56 deaths.', '1874 new infection; 56 death'],
    ['Doctors treated 1999 patients in the first week.', '1999 patient'],
    ['About 1 in 20 children under five is malnourished.', '~0.05 child; <5 year of age'],
    ['Hospital waiting lists grew by 45,000 to a record 7.6 million.', '↑45000; 7600000'],
    ['Two-thirds of nurses said they had worked unpaid overtime.', '0.666667 nurse'],
    ['The drug cut the risk of stroke by a third over five years.', '↓0.333333; 5 year'],
    ['Life expectancy fell by 1.8 years between 2019 and 2021.', '↓1.8 year'],
    ['Measles cases have risen 30-fold in a year, to more than 42,000.', '↑30 count; >42000'],
    ['A dose of 500 mg twice a day for ten days is enough.', '500 milligram; 2 count per day; 10 day'],
    ['The hospital has 1500 beds and employs 1800 nurses.', '1500 bed; 1800 nurse'],
    ['Between 12 and 15 per cent of adults smoke.', '12–15 percentage'],
  ])('%s', (text, gives) => expect(brief(text)).toBe(gives));
});

describe('weather', () => {
  test.each([
    ['Winds of up to 110 mph tore roofs off 230 homes.', '<110 mile per hour; 230 home'],
    [
      'More than 90mm of rain fell in six hours, and rivers rose 2.3 metres.',
      '>90 millimetre; 6 hour; ↑2.3 metre',
    ],
    ['Temperatures fell to minus 12C overnight and could hit -15C by Sunday.', '-12 celsius; -15 celsius'],
    ['Highs of between 38 and 41 degrees are forecast.', '38–41 degree'],
    ['The storm left 340,000 homes without power, 60,000 of them in the north.', '340000 home; 60000 home'],
    ['Snow lay 1.2m deep, and the pass was closed for three days.', '1.2 metre; 3 day'],
    [
      'A 6.1-magnitude earthquake struck 30 km south of the city at a depth of 10 km.',
      '6.1 magnitude; 30 kilometre; 10 kilometre',
    ],
    [
      'The dam is only 23% full, compared with 61% at the same time last year.',
      '23 percentage; 61 percentage',
    ],
    ['Some 5cm of snow fell, with 10cm expected on higher ground.', '~5 centimetre; 10 centimetre'],
  ])('%s', (text, gives) => expect(brief(text)).toBe(gives));
});

describe('war', () => {
  test.each([
    [
      'At least 19 people were killed and more than 60 wounded in the strike, including four children.',
      '>19 people; >60 wounded; 4 child',
    ],
    ['The army said it had shot down 34 of 41 drones.', '34 drone; 41 drone'],
    ['Rebels seized three towns and took 120 soldiers prisoner.', '3 town; 120 soldier'],
    [
      'The war has killed 14,000 people and driven 2.3 million from their homes.',
      '14000 people; 2300000 people',
    ],
    ['Two soldiers died and a third was hurt.', '2 soldier'],
    [
      'As many as 800 fighters may have crossed, though officials put the figure at 250.',
      '<800 fighter; 250 fighter',
    ],
    ['The convoy of 18 trucks carried 370 tonnes of flour.', '18 truck; 370 tonne'],
    ['The death toll has risen to 1,742, with 3,000 still missing.', '1742 death; 3000 missing'],
    [
      'Fighting has displaced 1.1m people since January, a 40% jump on the previous six months.',
      '1100000 people; ↑40 percentage; 6 month',
    ],
    ['The blast killed nine, among them two aid workers, and injured another 23.', '9; 2 aid worker; 23'],
  ])('%s', (text, gives) => expect(brief(text)).toBe(gives));
});

describe('elections', () => {
  test.each([
    ['The hasty retreat by 33 deputies left the bill without a majority.', '33 deputy'],
    ['The party cut its staff by 33 posts.', '↓33 post'],
    ['Some 4,800 federal nurses face cuts.', '~4800 federal nurse'],
    ['Police named the driver as Owen Marsh Jr., 56, of Torvik.', '56 year of age'],
    ['Rescuers found 40 dead people in the hold.', '40 dead people'],
    ['Road deaths have halved since 2010.', '↓0.5 count'],
    ['Turnout was 67.4 per cent, up 3.1 points on 2019.', '67.4 percentage; ↑3.1 point'],
    ['She leads by six points, 48% to 42%.', '6 point; 48 percentage; 42 percentage'],
    ['The bill passed by 312 votes to 288, with nine abstentions.', '312 vote; 288 vote; 9 abstention'],
    ['He won by a margin of just 1,204 votes out of nearly 80,000 cast.', '1204 vote; ~80000 vote'],
    ['Support for the party has fallen from 31 to 24 per cent since the spring.', '↓31–24 percentage'],
    [
      'Voters in 14 states go to the polls; in 9 of them the race is within 2 points.',
      '14 state; 9 state; 2 point',
    ],
    ['The Greens gained 12 seats and the Liberals lost 7.', '12 seat; 7 seat'],
    ['It was the third election in four years.', '4 year'],
  ])('%s', (text, gives) => expect(brief(text)).toBe(gives));
});

describe('technology', () => {
  test.each([
    [
      'The phone has a 6.7-inch screen, 12GB of memory and a 5,000 mAh battery.',
      '6.7 inch; 12 gigabyte; 5000 milliampere-hour',
    ],
    ['Version 2.4 of the app was downloaded 3.5m times in 48 hours.', '3500000 count; 48 hour'],
    [
      'The firm has 1.2bn monthly users, 200m more than a year ago.',
      '1200000000 monthly user; ↑200000000 monthly user',
    ],
    ['It costs $999, or $41.62 a month for 24 months.', '999 dollar; 41.62 dollar per month; 24 month'],
    ['The site was down for 3 hours and 20 minutes.', '3.33333 hour'],
    ['Hackers stole data on 9.7m customers, about a third of the total.', '9700000 customer; ~0.333333'],
    ['The rocket can lift 150 tonnes to orbit.', '150 tonne'],
  ])('%s', (text, gives) => expect(brief(text)).toBe(gives));
});

describe('crime', () => {
  test.each([
    [
      'Police seized 2.4 tonnes of cocaine with a street value of £190m.',
      '2.4 tonne; 190000000 pound sterling',
    ],
    ['Knife crime rose by 7% to 50,500 offences in the year to March.', '↑7 percentage; 50500 offence'],
    ['Two men, aged 19 and 23, were arrested.', '2 man; 19 year of age; 23 year of age'],
    ['A 34-year-old man and a woman of 29 are in custody.', '34 year of age; 29 year of age'],
    ['There were 612 murders last year, the fewest since 1995.', '612 murder'],
    ['Burglaries are down by almost a quarter.', '↓0.25'],
  ])('%s', (text, gives) => expect(brief(text)).toBe(gives));
});

describe('migration', () => {
  test.each([
    ['Some 45,755 people crossed in small boats, a 60% increase on 2021.', '~45755 people; ↑60 percentage'],
    ['Net migration fell by half to 431,000.', '↓0.5; 431000'],
    ['Asylum applications doubled to 84,000 between 2021 and 2023.', '↑2 count; 84000'],
    ['The backlog stands at 98,599 cases, down from a peak of 175,000.', '98599 case; 175000 case'],
  ])('%s', (text, gives) => expect(brief(text)).toBe(gives));
});

describe('climate', () => {
  test.each([
    ['Emissions fell 4.6% to 384 million tonnes of CO2 equivalent.', '↓4.6 percentage; 384000000 tonne'],
    ['Sea levels could rise by 0.5 to 1 metre by 2100.', '↑0.5–1 metre'],
    ['The world has warmed by about 1.2C since the late 19th century.', '~1.2 celsius'],
    ['Forest loss grew 10% in 2023 to 3.7 million hectares.', '↑10 percentage; 3700000 hectare'],
    [
      'Renewables supplied 44% of electricity, against 39% from gas and coal.',
      '44 percentage; 39 percentage',
    ],
    ['Carbon prices have nearly quadrupled, to €88 a tonne.', '↑4 count; 88 euro per tonne'],
    ['Methane is 80 times more potent than carbon dioxide over 20 years.', '80 count; 20 year'],
    [
      'Concentrations reached 421 parts per million, 50% above pre-industrial levels.',
      '421 part per million; ↑50 percentage',
    ],
  ])('%s', (text, gives) => expect(brief(text)).toBe(gives));
});

describe('markets', () => {
  test.each([
    ['The stock inched up 0.3% and then edged 0.1% lower.', '↑0.3 percentage; ↓0.1 percentage'],
    ['Shares skyrocketed 40% on the news before giving up 12%.', '↑40 percentage; ↓12 percentage'],
    ['The yen firmed 0.5% to 148 per dollar.', '↑0.5 percentage; 148'],
    ['Losses widened 30% to $40m.', '↑30 percentage; 40000000 dollar'],
    ['Orders rebounded 6.2% in May after tumbling 9% in April.', '↑6.2 percentage; ↓9 percentage'],
    ['The stock lost as much as 7% in early trading.', '<7 percentage'],
    ['Profits soared by more than 50%.', '>50 percentage'],
    ['Gold was 0.2% firmer at $2,310 an ounce.', '↑0.2 percentage; 2310 dollar per ounce'],
    ['Sales at the chain slumped 14%, losing the group £3m.', '↓14 percentage; 3000000 pound sterling'],
    ['The bank trimmed its forecast by 0.2 points to 1.6%.', '↓0.2 point; 1.6 percentage'],
    ['Shares traded 4% higher at 312p.', '↑4 percentage; 312 pence'],
    [
      'The index closed up 1.1%, its best day in a month, and is 6% above its June low.',
      '↑1.1 percentage; ↑6 percentage',
    ],
    ['The FTSE was flat, the Dax off 0.4% and the Cac up 0.2%.', '↓0.4 percentage; ↑0.2 percentage'],
    ['The company slashed its payout by 60 per cent.', '↓60 percentage'],
    ['Petrol went from 140p to 152p.', '140–152 pence'],
    [
      'The share price has risen 20% since January, adding $3bn to its value.',
      '↑20 percentage; 3000000000 dollar',
    ],
    ['Output is expected to rise 2% next year and 2.5% the year after.', '↑2 percentage; ↑2.5 percentage'],
    ['A rise of 3% was expected.', '↑3 percentage'],
    ['An increase of 40 staff is planned.', '40 staff'],
    ['Crime is down 9 per cent on last year.', '↓9 percentage'],
    ['The stock is down nearly 40% this year.', '↓40 percentage'],
    ['Exports, which grew 8% last year, will shrink 1%.', '↑8 percentage; ↓1 percentage'],
  ])('%s', (text, gives) => expect(brief(text)).toBe(gives));
});

describe('bounds', () => {
  test.each([
    ['The flood left close to 500 people homeless.', '~500 people'],
    ['It weighs just shy of 20 tonnes.', '<20 tonne'],
    ['The project will cost upwards of $3bn.', '>3000000000 dollar'],
    ['Fines of not less than £500 apply.', '>500 pound sterling'],
    ['It took less than half an hour.', '<0.5 hour'],
    ['Trains carry 300 passengers or fewer.', '<300 passenger'],
    ['The bridge spans almost 2 km.', '~2 kilometre'],
    ['The fund is worth an estimated $60m to $70m.', '~60000000–70000000 dollar'],
    ['There were perhaps 200 people there.', '~200 people'],
    ['It will be finished within six months.', '6 month'],
    ['The cap is set at no more than 3%.', '<3 percentage'],
    ['Prices start at €20 and go up to €250.', '20 euro; <250 euro'],
    ['He earns in excess of $1m a year.', '>1000000 dollar per year'],
    ['Somewhere between 30 and 40 per cent of the crop is lost.', '30–40 percentage'],
    ['The clinic sees anywhere from 80 to 120 patients daily.', '80–120 patient'],
    ['Wages must rise by a minimum of 2%.', '>2 percentage'],
    ['As few as 60 animals may remain.', '>60 animal'],
    ['Sub-3% growth is likely.', '<3 percentage'],
    ['The toll could exceed 1,000.', '>1000'],
    ['Well over half of the members voted.', '>0.5 member'],
    ['The trip takes two to three hours.', '2–3 hour'],
    ['The bill came to roughly a quarter of a million pounds.', '~250000 pound sterling'],
    ['Approximately 1,000 homes lost power; nearly twice as many had no water.', '~1000 home; ~2 count'],
    ['More than one in three teachers plan to leave.', '>0.333333 teacher'],
    ['It costs up to three times as much.', '<3 count'],
  ])('%s', (text, gives) => expect(brief(text)).toBe(gives));
});

describe('what is counted', () => {
  test.each([
    ['Some 40 Boeing 737s were grounded.', '~40 boeing 737s'],
    ['The firm delivered 63,000 Model Ys.', '63000 model y'],
    ['The navy ordered four F-35s and two 8,000-tonne frigates.', '4 f-35; 2 frigate; 8000 tonne'],
    ['Twelve-year-old girls won three of the four medals.', '12 year of age; 3 medal; 4 medal'],
    ['They found 60 kg of heroin, 12 rifles and $40,000 in cash.', '60 kilogram; 12 rifle; 40000 dollar'],
    ['Of the 87 attacks, 30 were suicide bombings.', '87 attack; 30 suicide bombing'],
    ['The number of homeless families is 12,400.', '12400 homeless family'],
    ['A total of 3,400 flights were cancelled, 600 more than on Monday.', '3400 flight; ↑600 flight'],
    ['Three people were killed and 14 hurt; 5 of them are children.', '3 people; 14 hurt; 5 child'],
    ['The company has 40 shops, up from 25, and wants 100.', '40 shop; 25 shop; 100 shop'],
    ['The government plans 300,000 new homes a year.', '300000 new home per year'],
    [
      'Half of the 60 schools were closed, and a third of pupils stayed home.',
      '0.5 school; 60 school; 0.333333 pupil',
    ],
    ['It sold 2.1m cars, 1.4m of them electric.', '2100000 car; 1400000 car'],
    ['Hundreds of thousands marched; dozens of cars burned.', '100000–1000000; 24–100 car'],
    [
      'Two dozen aid groups signed the letter, as did scores of scientists.',
      '24 aid group; 40–100 scientist',
    ],
    ['Five separate inquiries found no fewer than 30 failings.', '5 separate inquiry; >30 failing'],
    ['Each of the 12 members pays $50.', '12 member; 50 dollar'],
    ['The nine-member panel met for two hours.', '9 member; 2 hour'],
    ['A record 9.2 million viewers watched the two-part series.', '9200000 viewer; 2 part'],
    ['The project is two years late and £12m over budget.', '2 year; 12000000 pound sterling'],
    ['Losses of between $1.2bn and $1.5bn were reported.', '1200000000–1500000000 dollar'],
    ['The law would affect 1 in 8 voters, or about 600,000 people.', '0.125 voter; ~600000 people'],
    ['The median wage is $18.40 an hour, against $16.90 for women.', '18.4 dollar per hour; 16.9 dollar'],
    ['The vote was 52-48.', '52–48'],
    ['It lies 40 miles north-east of the capital, some 1,200m above sea level.', '40 mile; ~1200 metre'],
    [
      'Gas cost 34 euros per megawatt hour, down from a high of 311 euros in 2022.',
      '34 euro per megawatt hour; 311 euro',
    ],
    ['Sugar rose 1.3 cents to 21.4 cents per lb.', '↑1.3 cent; 21.4 cent per pound-mass'],
    ['Bread is 30 times dearer than in 2010.', '30 count'],
    ['The debt-to-GDP ratio hit 112%.', '112 percentage'],
    ['They walked two-and-a-half miles in an hour and a half.', '2.5 mile; 1.5 hour'],
    ['The population is 8.1m, of whom 40% are under 25.', '8100000; 40 percentage; <25 year of age'],
    ['The reservoir is at 38% of capacity.', '38 percentage'],
    ['Police used tear gas on a crowd of some 2,000.', '~2000'],
    ['The strike is in its third week and has cost 12 working days.', '12 day'],
    [
      'More than half a million tonnes of grain, worth about $150 million, were stuck.',
      '>500000 tonne; ~150000000 dollar',
    ],
    [
      'Net profit was 3.4bn yen, versus a loss of 1.2bn yen a year earlier.',
      '3400000000 japanese yen; 1200000000 japanese yen',
    ],
    ['The 5.8 percent rise was the biggest since 1982.', '↑5.8 percentage'],
    ['Two-fifths of firms and 1 in 4 charities cut staff.', '0.4 firm; 0.25 charity'],
    ['The spacecraft is 1.5 million km from Earth.', '1500000 kilometre'],
    ['The house has 4 bedrooms and 2½ baths.', '4 bedroom; 2.5 bath'],
    ['The tax raised just under €3bn, or 0.4% of GDP.', '<3000000000 euro; 0.4 percentage'],
    ['In the first nine months sales were 14% ahead.', '9 month; ↑14 percentage'],
    [
      'The club paid a club-record £65m for the 22-year-old, who scored 31 goals in 44 games.',
      '65000000 pound sterling; 22 year of age; 31 goal; 44 game',
    ],
  ])('%s', (text, gives) => expect(brief(text)).toBe(gives));
});

describe('many subjects', () => {
  test.each([
    ['The ceasefire, now in its 12th day, was broken 40 times.', '40 count'],
    ['Air strikes hit 13 targets, killing 9 fighters and 2 civilians.', '13 target; 9 fighter; 2 civilian'],
    ['A suicide bomber killed 11 and injured dozens more.', '11; 24–100'],
    [
      'Artillery fired 6,000 shells a day, against 2,000 a day in January.',
      '6000 shell per day; 2000 shell per day',
    ],
    ['The reserves could last 20 to 30 days.', '20–30 day'],
    ['The number of displaced rose by a quarter of a million to 2.75 million.', '↑250000; 2750000'],
    ['Only 3 of the 27 states voted no.', '3 state; 27 state'],
    [
      'The president won re-election with just over 50% of the vote, 4 points ahead of her rival.',
      '>50 percentage; 4 point',
    ],
    ['Postal votes made up 43 per cent of the 5.2m ballots cast.', '43 percentage; 5200000 ballot'],
    ['Two-thirds majorities are needed in both houses.', '0.666667 majority'],
    ['The bill would raise $1.2tn over ten years.', '1200000000000 dollar; 10 year'],
    ['The stock trades at 22 times earnings and yields 3.1%.', '22 count; 3.1 percentage'],
    ['A £100 investment would now be worth £340.', '100 pound sterling; 340 pound sterling'],
    ['The loss per share was 12 cents, compared with a profit of 45 cents.', '12 cent; 45 cent'],
    ['EBITDA margin was 17.3%, up 120bps year on year.', '17.3 percentage; ↑120 basis point'],
    ['Like-for-like sales grew 2.9% in the 16 weeks to 24 December.', '↑2.9 percentage; 16 week'],
    ['The bank cut 10% of its 40,000-strong workforce.', '↓10 percentage; 40000 workforce'],
    ['Debt stands at 1.8 times EBITDA.', '1.8 count'],
    [
      'Q3 revenue of $2.1B beat the $1.95B consensus by 8%.',
      '2100000000 dollar; 1950000000 dollar; 8 percentage',
    ],
    ['Capex will be in the range of $500m-$600m.', '500000000–600000000 dollar'],
    [
      'The firm, valued at $9bn, raised $400m in a round led by two funds.',
      '9000000000 dollar; 400000000 dollar; 2 fund',
    ],
    ['The index is up 14 of the last 16 days.', '14 day; 16 day'],
    ['The 4x100m relay team ran 37.82 seconds.', '37.82 second'],
    ['They are six points clear with a game in hand.', '6 point'],
    ['The stadium holds 54,000; 51,310 turned up.', '54000; 51310'],
    ['About 15 per 100,000 people die of it each year.', '~15; 100000 people'],
    ['The R number is between 0.8 and 1.1.', '0.8–1.1'],
    [
      'A 70 mg dose cut LDL by 60 percent, against 22 percent for placebo.',
      '70 milligram; ↓60 percentage; 22 percentage',
    ],
    ['Patients lost an average of 15% of their body weight over 68 weeks.', '15 percentage; 68 week'],
    ['Blood pressure was 140 over 90.', '140; 90'],
    ['Life expectancy at birth is 81.2 years, 3.9 years more for women than men.', '81.2 year; 3.9 year'],
    ['The fire burned 23,000 hectares and is 40% contained.', '23000 hectare; 40 percentage'],
    ['Gusts of 70-80mph are expected, with 4-6ft waves.', '70–80 mile per hour; 4–6 foot'],
    ['The river crested at 9.4m, 2m above flood stage.', '9.4 metre; 2 metre'],
    ['It was the hottest June since 1850, at 1.3 degrees above average.', '1.3 degree'],
    ['CO2 levels passed 420ppm.', '420 part per million'],
    ['The model has 70 billion parameters and cost $20m to train.', '70000000000 parameter; 20000000 dollar'],
    ['The update takes up 1.7GB and is available in 38 countries.', '1.7 gigabyte; 38 country'],
    ['Downloads topped 100m in two months.', '100000000; 2 month'],
    ['Burglary fell 4%, robbery rose 3% and fraud was flat.', '↓4 percentage; ↑3 percentage'],
    ['Police made 312 arrests, 45 of them for assault.', '312 arrest; 45 arrest'],
    ['Two of the five accused were acquitted; the other three got life.', '2 accused; 5 accused; 3'],
    ['The court awarded damages of €250,000, a tenth of what she sought.', '250000 euro; 0.1'],
    ['Over 300 officers searched 18 addresses in nine towns.', '>300 officer; 18 address; 9 town'],
    [
      'More than 110,000 people crossed the Gap in the first four months of the year, six times as many as in the same period of 2022.',
      '>110000 people; 4 month; 6 count',
    ],
    ['At least 61 drowned when a boat carrying 86 people sank.', '>61; 86 people'],
    ['Of 1,021 people rescued, a third were minors.', '1021 people; 0.333333 minor'],
    ['Remittances equal 24% of GDP.', '24 percentage'],
    ['The quota is 125,000 a year, of which 40,000 are for families.', '125000; 40000'],
  ])('%s', (text, gives) => expect(brief(text)).toBe(gives));
});
