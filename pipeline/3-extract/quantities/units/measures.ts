/**
 * Units of measure as data: canonical name, UCUM code (https://ucum.org), dimension, words, symbols.
 * Words are matched without regard to case, with a plural "s" where the name is regular; symbols as they are written.
 * "!" before a symbol: only directly behind its number ("5m", not "5 m").
 */
export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'time'
  | 'speed'
  | 'power'
  | 'energy'
  | 'data'
  | 'data rate'
  | 'temperature'
  | 'angle'
  | 'electric'
  | 'frequency'
  | 'pressure'
  | 'force'
  | 'torque'
  | 'share'
  | 'index'
  | 'sound'
  | 'count'
  | 'money'
  | 'fuel'
  | 'age';

type Row = readonly [
  name: string,
  ucum: string | null,
  dimension: Dimension,
  words: string,
  symbols?: string,
];

export const MEASURES: readonly Row[] = [
  // length
  ['kilometre', 'km', 'length', 'kilometre,kilometer,km,kms', 'km'],
  ['metre', 'm', 'length', 'metre,meter', 'm'],
  ['centimetre', 'cm', 'length', 'centimetre,centimeter', 'cm'],
  ['millimetre', 'mm', 'length', 'millimetre,millimeter', 'mm'],
  ['micrometre', 'um', 'length', 'micrometre,micrometer,micron', 'μm,µm,um'],
  ['nanometre', 'nm', 'length', 'nanometre,nanometer', 'nm'],
  ['picometer', 'pm', 'length', 'picometre,picometer'],
  ['mile', '[mi_i]', 'length', 'mile', 'mi'],
  ['nautical mile', '[nmi_i]', 'length', 'nautical mile', 'nmi'],
  ['yard', '[yd_i]', 'length', 'yard', 'yd,yds'],
  ['foot', '[ft_i]', 'length', 'foot,feet', 'ft'],
  ['inch', '[in_i]', 'length', 'inch,inches', 'in.'],
  ['light year', '[ly]', 'length', 'light year,light-year'],
  ['furlong', '[fur_us]', 'length', 'furlong'],
  // area
  ['square kilometre', 'km2', 'area', 'square kilometre,square kilometer,sq km,sq. km', 'km2,km²'],
  ['square metre', 'm2', 'area', 'square metre,square meter,sq m,sq. m,sqm,sq metre,sq meter', 'm2,m²'],
  ['square centimetre', 'cm2', 'area', 'square centimetre,square centimeter', 'cm2,cm²'],
  ['square mile', '[mi_us]2', 'area', 'square mile,sq mi,sq mile'],
  ['square foot', '[ft_i]2', 'area', 'square foot,square feet,sq ft,sq. ft,sqft', 'ft2,ft²'],
  ['square inch', '[in_i]2', 'area', 'square inch,square inches'],
  ['square yard', '[yd_i]2', 'area', 'square yard'],
  ['hectare', 'har', 'area', 'hectare', 'ha'],
  ['acre', '[acr_us]', 'area', 'acre'],
  // volume
  ['litre', 'L', 'volume', 'litre,liter', 'l,L'],
  ['millilitre', 'mL', 'volume', 'millilitre,milliliter', 'ml,mL'],
  ['centilitre', 'cL', 'volume', 'centilitre,centiliter', 'cl'],
  ['cubic metre', 'm3', 'volume', 'cubic metre,cubic meter', 'm3,m³'],
  ['cubic centimetre', 'cm3', 'volume', 'cubic centimetre,cubic centimeter', 'cm3,cm³,cc'],
  ['cubic foot', '[ft_i]3', 'volume', 'cubic foot,cubic feet,cu ft'],
  ['cubic kilometre', 'km3', 'volume', 'cubic kilometre,cubic kilometer', 'km3,km³'],
  ['gallon', '[gal_us]', 'volume', 'gallon', 'gal'],
  ['quart', '[qt_us]', 'volume', 'quart'],
  ['pint', '[pt_us]', 'volume', 'pint'],
  ['fluid ounce', '[foz_us]', 'volume', 'fluid ounce', 'fl oz'],
  ['barrel', '[bbl_us]', 'volume', 'barrel', 'bbl,bbls'],
  // "per day" becomes the rate's denominator: see refiners/units
  ['barrel per day', '[bbl_us]', 'volume', 'bpd', 'b/d'],
  ['tablespoon', '[tbs_us]', 'volume', 'tablespoon,tbsp'],
  ['teaspoon', '[tsp_us]', 'volume', 'teaspoon,tsp'],
  ['cup', '[cup_us]', 'volume', 'cup'],
  ['bushel', '[bu_us]', 'volume', 'bushel,bu'],
  ['dram', '[dr_av]', 'mass', 'dram'],
  // mass
  ['kilogram', 'kg', 'mass', 'kilogram,kilogramme,kilo,kg,kgs', 'kg,Kg,KG'],
  ['gram', 'g', 'mass', 'gram,gramme', 'g'],
  ['milligram', 'mg', 'mass', 'milligram,milligramme', 'mg'],
  ['microgram', 'ug', 'mass', 'microgram', 'μg,µg,mcg'],
  ['metric ton', 't', 'mass', 'metric ton,metric tonne'],
  ['tonne', 't', 'mass', 'tonne'],
  ['ton', '[ston_av]', 'mass', 'ton', '!t'],
  ['short ton', '[ston_av]', 'mass', 'short ton'],
  ['long ton', '[lton_av]', 'mass', 'long ton,imperial ton'],
  ['hundredweight', '[scwt_av]', 'mass', 'hundredweight,cwt'],
  ['quintal', null, 'mass', 'quintal,quintale'],
  ['troy ounce', '[oz_tr]', 'mass', 'troy ounce'],
  ['kiloton', 'kt', 'mass', 'kiloton,kilotonne'],
  ['megaton', 'Mt', 'mass', 'megaton,megatonne'],
  ['gigaton', 'Gt', 'mass', 'gigaton,gigatonne', '!Gt'],
  ['pound-mass', '[lb_av]', 'mass', 'pound,lb,lbs', 'lb,lbs'],
  ['ounce', '[oz_av]', 'mass', 'ounce', 'oz'],
  ['stone', '[stone_av]', 'mass', 'stone'],
  ['carat', '[car_m]', 'mass', 'carat'],
  // time
  ['year', 'a', 'time', 'year,yr,yrs'],
  ['month', 'mo', 'time', 'month,mth,mths'],
  ['week', 'wk', 'time', 'week'],
  ['day', 'd', 'time', 'day'],
  ['hour', 'h', 'time', 'hour,hr,hrs', '!h'],
  ['minute', 'min', 'time', 'minute,min,mins'],
  ['second', 's', 'time', 'seconds,sec,secs', '!s'],
  ['millisecond', 'ms', 'time', 'millisecond', 'ms'],
  ['decade', null, 'time', 'decade'],
  ['century', null, 'time', 'centuries,century'],
  ['fortnight', null, 'time', 'fortnight'],
  ['weekend', null, 'time', 'weekends'],
  // speed
  ['kilometre per hour', 'km/h', 'speed', 'kph,kmh,kmph', 'km/h,km/hr,kph'],
  ['mile per hour', '[mi_i]/h', 'speed', 'mph,m.p.h.', 'mph'],
  ['metre per second', 'm/s', 'speed', 'metres per second', 'm/s'],
  ['knot', '[kn_i]', 'speed', 'knot', 'kt,kts'],
  // power, energy, electricity
  ['watt', 'W', 'power', 'watt', 'W'],
  ['kilowatt', 'kW', 'power', 'kilowatt', 'kW,KW'],
  ['megawatt', 'MW', 'power', 'megawatt', 'MW'],
  ['gigawatt', 'GW', 'power', 'gigawatt', 'GW'],
  ['terawatt', 'TW', 'power', 'terawatt', 'TW'],
  ['horsepower', '[HP]', 'power', 'horsepower,hp,bhp horsepower', 'hp,HP,PS'],
  ['brake horsepower', '[HP]', 'power', 'brake horsepower,bhp', 'bhp'],
  ['watt hour', 'W.h', 'energy', 'watt hour,watt-hour', 'Wh'],
  ['kilowatt hour', 'kW.h', 'energy', 'kilowatt hour,kilowatt-hour', 'kWh,KWh'],
  ['megawatt hour', 'MW.h', 'energy', 'megawatt hour,megawatt-hour', 'MWh'],
  ['gigawatt hour', 'GW.h', 'energy', 'gigawatt hour,gigawatt-hour', 'GWh'],
  ['terawatt hour', 'TW.h', 'energy', 'terawatt hour,terawatt-hour', 'TWh'],
  ['joule', 'J', 'energy', 'joule', '!J'],
  ['kilojoule', 'kJ', 'energy', 'kilojoule', 'kJ'],
  ['megajoule', 'MJ', 'energy', 'megajoule', 'MJ'],
  ['calorie', 'cal', 'energy', 'calorie,cals'],
  ['kilocalorie', 'kcal', 'energy', 'kilocalorie', 'kcal'],
  ['electronvolt', 'eV', 'energy', 'electronvolt', 'eV'],
  ['volt', 'V', 'electric', 'volt', '!V'],
  ['kilovolt', 'kV', 'electric', 'kilovolt', 'kV'],
  ['millivolt', 'mV', 'electric', 'millivolt', 'mV'],
  ['ampere', 'A', 'electric', 'ampere,amp', '!A'],
  ['milliampere', 'mA', 'electric', 'milliampere,milliamp', 'mA'],
  ['milliampere-hour', 'mA.h', 'electric', 'milliamp hour,milliampere hour', 'mAh,mah'],
  ['ohm', 'Ohm', 'electric', 'ohm', 'Ω'],
  ['hertz', 'Hz', 'frequency', 'hertz,hz', 'Hz,HZ'],
  ['kilohertz', 'kHz', 'frequency', 'kilohertz', 'kHz,KHz'],
  ['megahertz', 'MHz', 'frequency', 'megahertz', 'MHz,Mhz'],
  ['gigahertz', 'GHz', 'frequency', 'gigahertz', 'GHz,Ghz'],
  ['newton metre', 'N.m', 'torque', 'newton metre,newton meter', 'Nm'],
  [
    'foot pound-force',
    '[ft_i].[lbf_av]',
    'torque',
    'foot pound,pound-feet,pound feet,foot-pound',
    'lb-ft,lb ft,ft-lb',
  ],
  ['newton', 'N', 'force', 'newton', '!N'],
  ['pascal', 'Pa', 'pressure', 'pascal', 'Pa'],
  ['kilopascal', 'kPa', 'pressure', 'kilopascal', 'kPa'],
  ['megapascal', 'MPa', 'pressure', 'megapascal', 'MPa'],
  ['gigapascal', 'GPa', 'pressure', 'gigapascal', 'GPa'],
  ['hectopascal', 'hPa', 'pressure', 'hectopascal', 'hPa'],
  ['millibar', 'mbar', 'pressure', 'millibar', 'mbar'],
  ['pound per square inch', '[psi]', 'pressure', 'psi', 'psi'],
  ['decibel', 'dB', 'sound', 'decibel', 'dB'],
  // data
  ['bit', 'bit', 'data', 'bit'],
  ['byte', 'By', 'data', 'byte'],
  ['kilobyte', 'kBy', 'data', 'kilobyte', 'KB,kB'],
  ['megabyte', 'MBy', 'data', 'megabyte', 'MB'],
  ['gigabyte', 'GBy', 'data', 'gigabyte', 'GB,gb'],
  ['terabyte', 'TBy', 'data', 'terabyte', 'TB,tb'],
  ['petabyte', 'PBy', 'data', 'petabyte', 'PB'],
  ['kilobit per second', 'kbit/s', 'data rate', 'kbps', 'Kbps,kbps,kb/s'],
  ['megabit per second', 'Mbit/s', 'data rate', 'mbps', 'Mbps,Mb/s,Mbit/s'],
  ['gigabit per second', 'Gbit/s', 'data rate', 'gbps', 'Gbps,Gb/s,Gbit/s'],
  ['megapixel', null, 'count', 'megapixel', 'MP'],
  ['pixel', null, 'count', 'pixel', 'px'],
  ['frame per second', null, 'count', 'fps', 'fps'],
  // temperature and angle
  [
    'celsius',
    'Cel',
    'temperature',
    'degrees celsius,degree celsius,degrees centigrade,degree centigrade,celsius,celcius,centigrade,centigrate,deg celsius,deg c,degrees c,degree c,degc,degs c,degree celcius,degrees celcius,° celsius,° centigrade',
    '°C,° C,℃,º C,ºC',
  ],
  [
    'fahrenheit',
    '[degF]',
    'temperature',
    'degrees fahrenheit,degree fahrenheit,fahrenheit,farenheit,degrees farenheit,degree farenheit,° fahrenheit,deg fahrenheit,deg f,degrees f,degree f,degf,degs f',
    '°F,° F,℉,º F,ºF',
  ],
  ['kelvin', 'K', 'temperature', 'kelvin,degrees kelvin'],
  ['degree', 'deg', 'angle', 'degree,deg', '°,º'],
  ['turn', null, 'angle', 'turn'],
  ['radian', 'rad', 'angle', 'radian'],
  // shares and indices
  ['percentage', '%', 'share', 'percent,per cent,percents,percentage,pct,pc', '%,％,٪'],
  ['percentage point', null, 'share', 'percentage point,percent point,per cent point', 'pp'],
  ['basis point', null, 'share', 'basis point,bp,bps'],
  ['part per million', '[ppm]', 'share', 'parts per million,part per million,ppm'],
  ['part per billion', '[ppb]', 'share', 'parts per billion,part per billion,ppb'],
  ['per mille', null, 'share', 'per mille', '‰'],
  // rates with a name of their own
  ['mile per gallon', '[mi_i]/[gal_us]', 'fuel', 'mpg,miles per gallon,mile per gallon', 'mpg'],
  ['point per game', null, 'count', 'ppg'],
  ['rebound per game', null, 'count', 'rpg'],
  ['assist per game', null, 'count', 'apg'],
  ['revolution per minute', null, 'frequency', 'rpm', 'rpm'],
  ['gravity', '[g]', 'force', 'g-force'],
  ['roentgen', 'R', 'energy', 'roentgen'],
  ['sievert', 'Sv', 'energy', 'sievert', 'Sv'],
  ['millisievert', 'mSv', 'energy', 'millisievert', 'mSv'],
  ['becquerel', 'Bq', 'energy', 'becquerel', 'Bq'],
  ['mole', 'mol', 'count', 'moles'],
  ['gigaflop', null, 'count', 'gigaflop'],
  ['teraflop', null, 'count', 'teraflop'],
  ['magnitude', null, 'index', 'magnitude,on the richter scale'],
];
