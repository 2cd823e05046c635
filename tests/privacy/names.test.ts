import { describe, expect, it } from 'vitest';
import { anonymise } from '../../lib/privacy/anonymise.ts';
import * as examples from './name-examples.ts';

/** What is marked with asterisks. */
function read(marked: string): { text: string; expected: string[] } {
  const expected = [...marked.matchAll(/\*([^*]+)\*/g)].map(([, quote]) => bare(quote!));
  return { text: marked.replaceAll('*', ''), expected };
}

/** The apostrophe of "Lucas' jas" may be left outside. */
function bare(quote: string): string {
  return quote.replace(/['’]$/, '');
}

describe.each(Object.entries(examples))('%s', (group, sentences) => {
  const language = group === 'ENGLISH' ? 'en' : 'nl';
  it.each(sentences)('%s', (marked) => {
    const { text, expected } = read(marked);
    expect(anonymise(text, { language }).names.map(({ quote }) => bare(quote))).toEqual(expected);
  });
});
