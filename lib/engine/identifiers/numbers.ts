/** National, bank, vehicle and file numbers. */

const REGISTER = /(\d\d)[.\-/ ]?(\d\d)[.\-/ ]?(\d\d)[-. ]{0,3}\d{3}[.\-/ ]?\d\d(?!\d)/y;
const NINE_DIGITS = /(?:\d{3}[ .]?\d{3}[ .]?\d{3}|\d{4}[ .]?\d\d[ .]?\d{3}|\d{8})(?!\d)/y;
const NATIONAL_CONTEXT =
  /\b(?:bsn|burgerservice\w*|sofi\w*|rijksregister\w*|insz|niss|rrn|nationa\w* (?:number|nummer))\b[^.!?\n]{0,40}$/i;
/** How far before a number its name is looked for. */
const CONTEXT = 70;

/**
 * Belgian register number (date of birth, serial number, check digits) or Dutch citizen service number.
 * A bare number of nine digits counts when it passes the eleven-test or when the text says what it is.
 *
 * @returns the offset behind it, or -1
 */
export function nationalNumberAt(text: string, at: number): number {
  REGISTER.lastIndex = at;
  const register = REGISTER.exec(text);
  if (register && isBirthDate(Number(register[2]), Number(register[3]))) return REGISTER.lastIndex;
  NINE_DIGITS.lastIndex = at;
  const nine = NINE_DIGITS.exec(text);
  if (!nine) return -1;
  const end = NINE_DIGITS.lastIndex;
  if (NATIONAL_CONTEXT.test(text.slice(Math.max(0, at - CONTEXT), at))) return end;
  const digits = nine[0].replace(/\D/g, '');
  return digits.startsWith('0') || !passesElevenTest(digits) ? -1 : end;
}

/** Months are 20 or 40 higher in the numbers of people without a Belgian address. */
function isBirthDate(month: number, day: number): boolean {
  return month % 20 <= 12 && month < 60 && day <= 31;
}

/** Nine digits, weighted 9 to 2 and -1, add up to a multiple of eleven (Wet algemene bepalingen BSN). */
export function passesElevenTest(digits: string): boolean {
  if (digits.length !== 9) return false;
  let sum = 0;
  for (let at = 0; at < 9; at++) sum += Number(digits[at]) * (at === 8 ? -1 : 9 - at);
  return sum % 11 === 0;
}

const ACCOUNT = /[A-Z]{2}\d\d(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])/y;
const LENGTHS: Record<string, number> = { BE: 16, NL: 18 };

/** @returns the offset behind an IBAN that starts here, or -1 */
export function accountAt(text: string, at: number): number {
  ACCOUNT.lastIndex = at;
  const account = ACCOUNT.exec(text)?.[0];
  if (!account) return -1;
  const plain = account.replaceAll(' ', '');
  const expected = LENGTHS[plain.slice(0, 2)];
  return plain.length === expected || passesMod97(plain) ? at + account.length : -1;
}

/** ISO 13616: the country and check digits at the end, letters as 10 to 35, modulo 97 leaves 1. */
function passesMod97(account: string): boolean {
  let rest = 0;
  for (const sign of account.slice(4) + account.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

const BELGIAN_PLATE = /(?:[1-9OTXZ][- ]?[A-Z]{3}[- ]?\d{3}|[A-Z]{3}-\d{3}|\d{3}-[A-Z]{3})(?![A-Za-z0-9])/y;
/** Three groups of letters or digits, six signs in all; the Dutch side codes 4 to 14. */
const DUTCH_PLATE =
  /(?=[A-Z0-9-]{8}(?![A-Za-z0-9-]))(?:[A-Z]{1,3}|\d{1,3})-(?:[A-Z]{2,3}|\d{2,3})-(?:[A-Z]{1,2}|\d{1,2})/y;

/** @returns the offset behind a Belgian or Dutch number plate, or -1 */
export function plateAt(text: string, at: number): number {
  BELGIAN_PLATE.lastIndex = at;
  if (BELGIAN_PLATE.test(text)) return BELGIAN_PLATE.lastIndex;
  DUTCH_PLATE.lastIndex = at;
  const plate = DUTCH_PLATE.exec(text)?.[0];
  return plate && /[A-Z]/.test(plate) && /\d/.test(plate) ? at + plate.length : -1;
}

const REFERENCE = /(?=(?:[A-Z./-]{0,24}\d){3})[A-Z0-9](?:[A-Z0-9]|[./-](?=[A-Z0-9])){3,24}(?![\p{L}\d])/uy;
/** Of lower-case text: a pattern with both `i` and `\p{L}` takes some 10 ms to compile. */
const REFERENCE_CONTEXT =
  /(\p{L}+)-?(?:nummer|nr|number)\.?(?: (?:is|van \p{L}{1,20} is))?[:=]? {0,2}$|(?:paspoort|passport|identiteitskaart|rijbewijs)[:=]? {0,2}$/u;
const COUNTED = /^(?:telefoon|gsm|huis|kamer|bus|lijn|bed|maat|serie|volg|rang|nood)$/i;
const CONTEXT_OF_REFERENCE = 40;

/** "Dossiernummer 2024/00123": a code behind a word that ends in -nummer. @returns the offset behind it, or -1 */
export function referenceAt(text: string, at: number): number {
  REFERENCE.lastIndex = at;
  if (!REFERENCE.test(text)) return -1;
  const context = REFERENCE_CONTEXT.exec(
    text.slice(Math.max(0, at - CONTEXT_OF_REFERENCE), at).toLowerCase(),
  );
  return !context || COUNTED.test(context[1] ?? '') ? -1 : REFERENCE.lastIndex;
}

const LONG = /\d{10,20}(?![\p{L}\d])/uy;

/** A card, member or account number of any kind: nothing that is counted has ten digits. @returns its end, or -1 */
export function longNumberAt(text: string, at: number): number {
  LONG.lastIndex = at;
  return LONG.test(text) ? LONG.lastIndex : -1;
}
