/** Text to measure on: the corpus, repeated in a fixed shuffled order until there are enough words. */

import { type GoldText, readGold } from '../../tests/corpus/score.ts';

const SENTENCES_A_PARAGRAPH = 6;

/** @returns a text of about so many words, in paragraphs of six sentences */
export function textOf(words: number, lang: 'nl' | 'en'): string {
  const sentences = readGold<GoldText>('findings')
    .filter((item) => item.lang === lang)
    .map(({ text }) => text);
  const paragraphs: string[] = [];
  let paragraph: string[] = [];
  let count = 0;
  // A step that shares no factor with the number of sentences visits them all before it repeats one.
  for (let index = 0; count < words; index += 37) {
    const sentence = sentences[index % sentences.length]!;
    count += wordsIn(sentence);
    paragraph.push(sentence);
    if (paragraph.length === SENTENCES_A_PARAGRAPH) {
      // Numbered, so that no paragraph is remembered from an earlier one.
      paragraphs.push(`${paragraphs.length + 1}. ${paragraph.join(' ')}`);
      paragraph = [];
    }
  }
  return [...paragraphs, paragraph.join(' ')].join('\n\n');
}

export function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
