/** Names are written in many alphabets' letters and still have to be found when somebody types them plainly. */

const LETTERS: Record<string, string> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ŋ: 'n',
  ə: 'e',
};
const UNDECOMPOSED = /[łđðıøßæœþŋə]/g;
const MARKS = /\p{M}/gu;
/** Soft hyphens and zero-width signs come along when a name is pasted. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const HYPHENS = /[‐‑]/g;
const APOSTROPHES = /[’‘ʼ´`ʹ]/g;

/** @returns the name in lower case, with plain Latin letters and straight apostrophes: "Yıldız" → "yildiz" */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(INVISIBLE, '')
    .replace(HYPHENS, '-')
    .replace(UNDECOMPOSED, (letter) => LETTERS[letter]!)
    .replace(APOSTROPHES, "'")
    .normalize('NFC');
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}
