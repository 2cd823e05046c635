/** Reads a document once for all fields: cues for each word and clause, who each clause is about, and when. */

import type { Document } from '../../../engine/document.ts';
import { readLabelled } from '../../../engine/labels.ts';
import { readMoments } from '../dates.ts';
import { readClauses } from './clauses.ts';
import { readLabels } from './labels.ts';
import { readCues } from './read-cues.ts';
import type { Reading } from './reading.ts';

export function read(document: Document): Reading {
  const { labelled, quiet } = readLabelled(document, readLabels);
  const reading: Reading = {
    document,
    quiet,
    cues: readCues(document, quiet),
    clauses: [],
    dated: new Uint8Array(document.tokens.length),
    names: new Set(),
    labelled,
  };
  const moments = readMoments(document).filter(({ from }) => !quiet[from]);
  for (const { from, to } of moments) reading.dated.fill(1, from, to);
  collectNames(reading);
  readClauses(reading, moments);
  return reading;
}

function collectNames({ document, names, quiet, dated }: Reading): void {
  const { tokens, sentenceOf } = document;
  for (let index = 1; index < tokens.length; index++) {
    if (
      !tokens[index]!.capital ||
      quiet[index] ||
      dated[index] ||
      sentenceOf[index] !== sentenceOf[index - 1]
    )
      continue;
    if (tokens[index - 1]!.kind === 'word' && !quiet[index - 1]) names.add(tokens[index]!.norm);
  }
}
