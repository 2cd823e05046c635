import { describe, expect, it } from 'vitest';
import { readDocument } from '../../lib/engine/document.ts';
import type { Rule } from '../../lib/engine/language.ts';
import { compile } from '../../lib/engine/lexicon.ts';
import { findMatches } from '../../lib/engine/match.ts';
import { dutch } from '../../lib/languages/nl/index.ts';

type Phrases = Partial<Pick<Rule, 'adjectives' | 'nouns' | 'verbs' | 'phrases' | 'except'>>;

/** @returns what the phrases find in the text */
function found(phrases: Phrases, text: string): string[] {
  const why = { nl: '', en: '', fr: '' };
  const rule: Rule = {
    id: 'judgement/x',
    category: 'judgement',
    source: 'VTO',
    why,
    flagged: [],
    clean: [],
    ...phrases,
  };
  const document = readDocument(text, compile({ ...dutch, rules: [rule] }));
  const { tokens } = document;
  return findMatches(document).map(({ first, last }) => text.slice(tokens[first]!.start, tokens[last]!.end));
}

describe('a separable reflexive verb', () => {
  it.each([
    ['Hij stelt zich aan.', 'stelt zich aan'],
    ['Hij stelt zich weer aan als hij een jas moet aandoen.', 'stelt zich weer aan'],
    ['Stelt hij zich weer aan?', 'Stelt hij zich weer aan'],
    ['Vandaag stelde Milan zich vreselijk aan.', 'stelde Milan zich vreselijk aan'],
    ['omdat hij zich aanstelt', 'zich aanstelt'],
    ['Finn heeft zich de hele dag aangesteld.', 'zich de hele dag aangesteld'],
    ['Ze zat zich weer aan te stellen.', 'zich weer aan te stellen'],
    ['Ze begon zich aan te stellen.', 'zich aan te stellen'],
  ])('%s', (text, phrase) => expect(found({ verbs: 'zich aan|stellen' }, text)).toEqual([phrase]));

  it.each([
    'Hij stelt de stoel aan de kant.',
    'Hij stelt zich voor, en ze trekt haar jas aan.',
    'Hij stelde zich op. Zij kwam aan.',
    'Hij stelt zich voor aan de kring.',
  ])('not: %s', (text) => expect(found({ verbs: 'zich aan|stellen' }, text)).toEqual([]));
});

describe('a verb with a complement', () => {
  const verbs = '<possessive> zin door|drijven';
  it.each([
    ['Hij wil zijn zin doordrijven.', 'zijn zin doordrijven'],
    ['Ze dreef weer haar zin door.', 'dreef weer haar zin door'],
    ['Hij probeerde zijn zin door te drijven.', 'zijn zin door te drijven'],
    ['dat ze haar zin doordrijft', 'haar zin doordrijft'],
    ['Zijn zin drijft hij altijd door.', 'Zijn zin drijft hij altijd door'],
  ])('%s', (text, phrase) => expect(found({ verbs }, text)).toEqual([phrase]));
});

describe('phrases', () => {
  it.each([
    [{ phrases: 'naar het schijnt' }, 'Hij slaapt naar het schijnt slecht.', ['naar het schijnt']],
    [
      { phrases: 'heeft moeite met' },
      'Hij heeft toch echt moeite met wachten.',
      ['heeft toch echt moeite met'],
    ],
    [{ phrases: 'een (hele) poos/tijd' }, 'Ze stond een hele tijd bij het raam.', ['een hele tijd']],
    [
      { phrases: '{zijn} … jaloers op' },
      'Vandaag was Milan weer jaloers op zijn zus.',
      ['was Milan weer jaloers op'],
    ],
    [{ phrases: '{zijn} … jaloers op' }, 'Hij was ziek en jaloers op zijn zus.', []],
    [{ phrases: '{zijn} … jaloers op' }, 'Hij was moe. Zij is jaloers op L.', ['is jaloers op']],
    [{ adjectives: 'druk', except: 'druk bezig, onder druk' }, 'Hij is druk bezig onder druk.', []],
    [{ adjectives: 'druk' }, 'Hij is heeeel drukkkk.', ['drukkkk']],
    [{ nouns: '-gedrag' }, 'Hij toont aandachtsgedrag.', ['aandachtsgedrag']],
    [{ nouns: 'deugniet' }, 'Die deugnietjes!', ['deugnietjes']],
    [{ phrases: '!nog steeds' }, 'Hij slaapt nog steeds. Hij huilt steeds.', ['steeds']],
    [{ phrases: 'een paar !schoenen/<unit>' }, 'Een paar schoenen, een paar minuten, een paar hapjes.', []],
    [{ phrases: 'een paar !schoenen' }, 'een paar', ['een paar']],
    [{ phrases: '<numeral> keer' }, '3 keer en drie keer', ['3 keer', 'drie keer']],
    [{ verbs: '<possessive> <parent>/knuffel missen' }, 'Ze mist haar mama.', ['mist haar mama']],
    [
      { phrases: 'meer dan <name>/<person>' },
      'Hij kan al meer dan Lena, en meer dan de helft.',
      ['meer dan Lena'],
    ],
    [{ phrases: '{huilen} … =lang' }, 'Ze huilde vandaag lang.', ['lang']],
    [{ phrases: 'een moeilijke' }, "'t is nen moeilijke", ['nen moeilijke']],
    [{ phrases: 'constructor' }, 'constructor toString __proto__ hasOwnProperty', ['constructor']],
  ] as [Phrases, string, string[]][])('%j in: %s', (phrases, text, expected) => {
    expect(found(phrases, text)).toEqual(expected);
  });

  it('refuses a phrase that names an unknown word class, and says which', () => {
    expect(() => found({ phrases: 'een <kindje>' }, '')).toThrow('There is no word class <kindje>');
  });
});
