/** Roman numerals as names end in them: "Charles III", "World War II", "Super Bowl XLVIII"; from two letters on. */
const NUMERAL = /^(?=[IVXL]{2,8}$)(?:X{0,3}|XL|LX{0,3})(?:IX|IV|V?I{0,3})$/;

/** Is this word, as written, a Roman numeral of two letters or more? "XL" and "LI" are more often something else. */
export function isNumeral(text: string): boolean {
  return NUMERAL.test(text) && !/^(?:XL|LI|LV|LX)$/.test(text);
}

/** "Henry V", "Pius X": one letter, only behind a given name. */
export function isShortNumeral(text: string): boolean {
  return text === 'V' || text === 'X';
}
