import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../lib/languages/detect.ts';
import { readGold } from '../corpus/score.ts';

describe('the language of a note', () => {
  it.each([
    ['Vandaag was Milan weer stout aan tafel.', 'nl'],
    ['Lastig vandaag', 'nl'],
    ['Wout is koppig.', 'nl'],
    ['Mum is overprotective.', 'en'],
    ['She cried because her mother left.', 'en'],
    ['Il a pleuré pendant dix minutes et sa mère est venue le chercher.', null],
    ['Sie hat heute nicht gegessen und wollte nicht spielen.', null],
    ['', 'nl'],
    ['😀 🙂', 'nl'],
    ['constructor __proto__ toString', 'nl'],
  ])('%s → %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('leaves a text alone that mixes two languages', () => {
    const dutch = 'Hij zat aan de tafel en at een boterham met kaas toen mama kwam. ';
    const french = 'Il ne voulait pas manger avec les autres et il est parti dans le couloir. ';
    expect(detectLanguage(dutch + french)).toBeNull();
  });

  it('knows every text of the corpus, but for a name and a word', () => {
    const texts = ['findings', 'entries', 'rewrites', 'names'].flatMap((name) =>
      readGold<{ text: string; lang: string }>(name),
    );
    const wrong = texts.filter(({ text, lang }) => detectLanguage(text) !== lang);
    expect(wrong.map(({ text }) => text).length).toBeLessThanOrEqual(2);
  });
});
