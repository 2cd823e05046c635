// @vitest-environment jsdom
import { afterEach, describe, expect, it, test } from 'vitest';
import { readRichText } from '../../lib/editors/rich-text.ts';

function editor(html: string, style = ''): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true" style="${style}">${html}</div>`;
  return document.body.firstElementChild as HTMLElement;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('the text of a contenteditable', () => {
  test.each([
    ['a bare line', 'Milan viel.', 'Milan viel.'],
    ['formatting within a word', 'was <b>bo</b>os', 'was boos'],
    ['Chrome’s lines', 'een<div>twee</div><div>drie</div>', 'een\ntwee\ndrie'],
    ['paragraphs', '<p>een</p><p>twee</p>', 'een\ntwee'],
    ['an empty paragraph', '<p>een</p><p><br></p><p>twee</p>', 'een\n\ntwee'],
    ['a line break', 'een<br>twee', 'een\ntwee'],
    ['a line break that only keeps its line open', '<p>een<br></p><p>twee</p>', 'een\ntwee'],
    ['two line breaks at the end', 'een<br><br>', 'een\n'],
    ['nested blocks count once', '<div><div>een</div></div><div>twee</div>', 'een\ntwee'],
    ['a list', '<ul><li>een</li><li>twee</li></ul>na', 'een\ntwee\nna'],
    ['source layout between blocks', '<p>een</p>\n  <p>twee</p>\n', 'een\ntwee'],
    ['a line end in the source', 'een\ntwee', 'een twee'],
    ['a mention', 'zag <span contenteditable="false">@Jan</span> vallen', 'zag \ufffc vallen'],
    ['an image', 'zie <img alt="foto">hier', 'zie \ufffchier'],
    ['nothing', '', ''],
    ['an empty editor', '<p><br></p>', ''],
  ])('%s', (_, html, text) => {
    expect(readRichText(editor(html)).text).toBe(text);
  });

  it('keeps line ends where the style does', () => {
    expect(readRichText(editor('een\ntwee', 'white-space: pre-wrap')).text).toBe('een\ntwee');
  });
});

describe('the way from offsets to the DOM', () => {
  test.each([
    ['Milan was boos.', 'boos'],
    ['Milan was <b>bo</b>os.', 'boos'],
    ['<p>een</p><p>Milan was boos</p>', 'was boos'],
    ['een<br>Milan was boos', 'Milan'],
    ['<p>een</p><p><br></p><p><i>boos</i></p>', 'boos'],
  ])('in %s a range holds %s', (html, quote) => {
    const { text, rangeOf, textRangesOf } = readRichText(editor(html));
    const start = text.indexOf(quote);
    const range = { start, end: start + quote.length };
    expect(String(rangeOf(range))).toBe(quote);
    expect(textRangesOf(range).join('')).toBe(quote);
  });

  test.each([
    'Milan was <b>bo</b>os.',
    'een<div>twee</div><div>drie <i>vier</i></div>',
    '<p>een</p><p><br></p><p>twee</p>',
    'een<br>twee<br><br>drie',
    'zag <span contenteditable="false">@Jan</span> vallen',
  ])('every offset of %s leads there and back', (html) => {
    const { text, rangeOf, offsetOf } = readRichText(editor(html));
    for (let offset = 0; offset <= text.length; offset++) {
      const { startContainer, startOffset } = rangeOf({ start: offset, end: offset });
      expect(offsetOf(startContainer, startOffset)).toBe(offset);
    }
  });

  it('knows a position that is given by an element and a child', () => {
    const root = editor('<p>een</p><p>twee</p>');
    const { offsetOf } = readRichText(root);
    expect([offsetOf(root, 0), offsetOf(root, 1), offsetOf(root, 2)]).toEqual([0, 3, 8]);
  });

  it('gives a place to type in an empty editor', () => {
    const root = editor('<p><br></p>');
    const { startContainer, startOffset } = readRichText(root).rangeOf({ start: 0, end: 0 });
    expect([startContainer, startOffset]).toEqual([root.firstChild, 0]);
  });
});
