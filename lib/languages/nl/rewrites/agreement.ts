/** Tense, number and gender that a new wording has to agree with. */

import { bitsAt, type Document } from '../../../engine/document.ts';
import type { Clause } from '../clause.ts';
import { participleOf } from '../morphology/conjugation.ts';
import type { Agreement, Gender } from '../verb-phrase.ts';

export function agreementOf(document: Document, clause: Clause, subject: number[], name: string): Agreement {
  return {
    tense: isPerfect(document, clause) ? 'past' : (clause.finite?.tense ?? 'past'),
    number: clause.finite?.number ?? 'singular',
    gender: genderOf(document, subject, clause.finite?.number === 'plural'),
    name: name || 'het kind',
  };
}

/** "heeft gehuild", "is stout geweest"; not "is snel afgeleid", which is how it is. */
function isPerfect(document: Document, { finite, cluster }: Clause): boolean {
  const participles = cluster.filter((index) => participleOf(document.tokens[index]!.norm) !== null);
  const isPosture =
    cluster.length > 1 && /^(?:zitten|staan|liggen|lopen)$/.test(document.tokens[cluster[0]!]!.norm);
  if (finite?.infinitive === 'hebben') return participles.length > 0 || isPosture;
  const past = /^(?:geweest|geworden|gebleven)$/;
  return (
    finite?.infinitive === 'zijn' && participles.some((index) => past.test(document.tokens[index]!.norm))
  );
}

/** Only from what the text says: its pronouns. A first name tells nothing for certain. */
function genderOf(document: Document, subject: number[], plural: boolean): Gender {
  if (plural) return 'they';
  const norms = subject.map((index) => document.tokens[index]!.norm);
  if (
    norms.some((norm) =>
      /^(?:hij|ie|'ie|papa|vader|opa|jongen|jongetje|broer|broertje|nonkel|meester)$/.test(norm),
    )
  )
    return 'he';
  if (norms.some((norm) => /^(?:ze|zij|mama|moeder|oma|meisje|zus|zusje|tante|juf)$/.test(norm)))
    return 'she';
  return genderInText(document);
}

function genderInText(document: Document): Gender {
  let he = false;
  let she = false;
  document.tokens.forEach(({ norm }, index) => {
    if (document.quoted[index]) return;
    if (/^(?:hij|hem|z'n)$/.test(norm) || (norm === 'zijn' && isHis(document, index))) he = true;
    if (/^(?:ze|zij|haar)$/.test(norm)) she = true;
  });
  return he === she ? 'unknown' : he ? 'he' : 'she';
}

function isHis(document: Document, index: number): boolean {
  const before = document.tokens[index - 1];
  const next = document.tokens[index + 1];
  return (
    next?.kind === 'word' &&
    before !== undefined &&
    !/(?:en|s)$/.test(before.norm) &&
    bitsAt(document, index + 1) === 0
  );
}
