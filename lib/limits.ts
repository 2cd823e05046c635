/** Longest text that is checked, in UTF-16 code units; a longer one is left alone and the badge says so. */
export const TEXT_LIMIT = 100_000;

/** Longest value read from one form field beside the text, in UTF-16 code units. */
export const FORM_VALUE_LIMIT = 200;
