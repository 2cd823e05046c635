/** A note as plain data, the same for every editor: one string a paragraph, in which `*…*` is bold. */
export type Note = readonly string[];

const BOLD = /\*([^*]+)\*/g;

/** A note's words: one line a paragraph. */
export function textOf(note: Note): string {
  return note.map((paragraph) => paragraph.replace(BOLD, '$1')).join('\n');
}

export function htmlOf(note: Note, tag = 'p'): string {
  return note.map((paragraph) => `<${tag}>${inlineHtml(paragraph)}</${tag}>`).join('');
}

export function inlineHtml(paragraph: string): string {
  return paragraph.replace(BOLD, '<strong>$1</strong>');
}

/** The parts of a paragraph, for editors that take no HTML. */
export function partsOf(paragraph: string): { text: string; bold: boolean }[] {
  return paragraph
    .split('*')
    .map((text, index) => ({ text, bold: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** The lines a reader sees in an editor's own HTML. */
export function linesOfHtml(html: string): string {
  const broken = html.replace(/<br[^>]*>|<\/(p|div|li|td|h\d)>/g, '$&\n');
  const { body } = new DOMParser().parseFromString(broken, 'text/html');
  return body.textContent
    .replace(/\u00a0/g, ' ')
    .replace(/\n+/g, '\n')
    .trim();
}
