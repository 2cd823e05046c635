/**
 * When the extension is removed, Firefox ends its scripts at once, without a word: what they had painted would
 * stay. It takes back the extension's style sheets too, so our paint is visible only as long as
 * `public/overlay.css` sets this property. Chromium leaves both; see `whenOrphaned`.
 */
const LIFELINE = '--feitelijk-alive';

/** Whether that sheet is in a document. Where it is not, the paint has to be visible without it. */
export function hasLifeline({ documentElement }: Document): boolean {
  return getComputedStyle(documentElement).getPropertyValue(LIFELINE) !== '';
}

export const LIFELINE_STYLE = `.alive { visibility: var(${LIFELINE}, hidden); }`;
