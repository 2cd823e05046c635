/** The checkers beside ours: the same number of words, in English, since none of them reads Dutch. */

import { text as alexText } from 'alex';
import nlp from 'compromise';
import { Dialect, LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import writeGood from 'write-good';

export interface Peer {
  name: string;
  /** What it looks for: none of them does what we do. */
  looksFor: string;
  check(text: string): unknown;
}

export async function peers(): Promise<Peer[]> {
  const linter = new LocalLinter({ binary: binaryInlined, dialect: Dialect.British });
  await linter.setup();
  const equality = unified().use(retextEnglish).use(retextEquality).use(retextStringify);
  return [
    { name: 'harper.js', looksFor: 'grammar and spelling', check: (text) => linter.lint(text) },
    { name: 'write-good', looksFor: 'wordy and passive prose', check: (text) => writeGood(text) },
    { name: 'retext-equality', looksFor: 'inconsiderate words', check: (text) => equality.process(text) },
    { name: 'alex', looksFor: 'inconsiderate words', check: (text) => alexText(text) },
    {
      name: 'compromise',
      looksFor: 'parts of speech, one pattern',
      check: (text) => nlp(text).match('#Pronoun #Copula #Adjective').length,
    },
  ];
}
