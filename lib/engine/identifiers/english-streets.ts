/** English streets, which stand behind their number: "12 Church Street", "34b Station Road, Cork". */

const NAME = "(?:\\p{Lu}[\\p{L}'’.-]*[ \\t]){1,3}";
/** Words that are hardly anything but a street behind a name; with a number before it, more words are. */
const STREET = 'Street|Road|Lane|Avenue|Crescent|Terrace|Drive';
const MAYBE_STREET =
  'St|Rd|Ave|Ln|Blvd|Boulevard|Close|Way|Court|Place|Grove|Gardens|Square|Hill|Row|Mews|Walk|Parade|View|Park|Rise|Green';
const END = "(?![\\p{L}\\d'’-])";
const NUMBERED = new RegExp(`\\d{1,4}[a-zA-Z]?,?[ \\t]${NAME}(?:${STREET}|${MAYBE_STREET})${END}`, 'uy');
const NAMED = new RegExp(`${NAME}(?:${STREET})${END}`, 'uy');

/**
 * @param at offset of a house number, or of the capital of a street without one
 * @returns the offset behind the street, or -1
 */
export function englishStreetAt(text: string, at: number): number {
  for (const street of [NUMBERED, NAMED]) {
    street.lastIndex = at;
    if (street.test(text)) return street.lastIndex;
  }
  return -1;
}
