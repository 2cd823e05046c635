import { describe, expect, test } from 'vitest';
import { type Document, readDocument } from '../../../lib/engine/document.ts';
import { compile } from '../../../lib/engine/lexicon.ts';
import { type Clause, clauseAround, clausesOfSentence } from '../../../lib/languages/nl/clause.ts';
import { dutch } from '../../../lib/languages/nl/index.ts';
import { mainOrder, subordinateOrder, verbFirst } from '../../../lib/languages/nl/word-order.ts';

const lexicon = compile(dutch);
const read = (text: string) => readDocument(text, lexicon);

/** "fore | subject | verb | middle | cluster | extra" */
function parts(document: Document, clause: Clause): string {
  const words = (indices: number[]) => indices.map((index) => document.tokens[index]!.norm).join(' ');
  const verb = clause.verb < 0 ? [] : [clause.verb];
  return [clause.fore, clause.subject, verb, clause.middle, clause.cluster, clause.extra]
    .map(words)
    .join(' | ');
}

describe('a clause is taken apart', () => {
  test.each([
    ['Hij is boos.', ' | hij | is | boos |  | '],
    ['Vandaag was Fien heel flink bij de dokter.', 'vandaag | fien | was | heel flink bij de dokter |  | '],
    [
      'Lotte is heel flink geweest bij het verversen.',
      ' | lotte | is | heel flink | geweest | bij het verversen',
    ],
    ['De laatste tijd slaapt ze minder.', 'de laatste tijd | ze | slaapt | minder |  | '],
    ['Hij stelt zich weer aan.', ' | hij | stelt | zich weer | aan | '],
    ['Ze gaan verhuizen.', ' | ze | gaan |  | verhuizen | '],
    ['Zijn zus kon dat al wel.', ' | zijn zus | kon | dat al wel |  | '],
    ['Hij wil gewoon zijn zin doordrijven.', ' | hij | wil | gewoon zijn zin | doordrijven | '],
    ['Groenten eet hij nooit.', 'groenten | hij | eet | nooit |  | '],
    ['Wout is een bijter aan het worden.', ' | wout | is | een bijter | aan het worden | '],
    ['Er zal wel iets thuis gebeurd zijn.', ' | er | zal | wel iets thuis | gebeurd zijn | '],
    ['Moeder klampt zich vast aan het kind.', ' | moeder | klampt | zich | vast | aan het kind'],
    ['Het broertje van Lou was erbij.', ' | het broertje van lou | was | erbij |  | '],
    ['Heel lastig vandaag.', ' |  |  | heel lastig vandaag |  | '],
  ])('%s', (text, expected) => {
    const document = read(text);
    expect(parts(document, clauseAround(document, 0, 0))).toBe(expected);
  });
});

describe('a sentence is cut into clauses', () => {
  test.each([
    ['Daan was boos en gooide een blok.', ['daan was boos', 'gooide een blok']],
    ['Oscar was boos omdat zijn toren omviel.', ['oscar was boos', 'zijn toren omviel']],
    ['Toen oma vertrok, was Nina verdrietig.', ['oma vertrok', 'was nina verdrietig']],
    ['Ze huilt om aandacht te krijgen.', ['ze huilt', 'aandacht te krijgen']],
    ['Mama en papa kwamen samen.', ['mama en papa kwamen samen']],
    ['Ze bleef maar zeuren.', ['ze bleef maar zeuren']],
    ['Van 9 tot 11 uur heeft hij geslapen.', ['van 9 tot 11 uur heeft hij geslapen']],
    ['Ze is af en toe nat.', ['ze is af en toe nat']],
    ['Hij wordt boos als zijn toren omvald.', ['hij wordt boos', 'zijn toren omvald']],
  ])('%s', (text, expected) => {
    const document = read(text);
    const clauses = clausesOfSentence(document, 0).map(({ span }) =>
      document.tokens
        .slice(span.from, span.to)
        .map(({ norm }) => norm)
        .join(' '),
    );
    expect(clauses).toEqual(expected);
  });
});

describe('a main clause is put in another order', () => {
  test.each([
    ['Hij is moe.', 'hij moe is', 'is hij moe'],
    ['Ze heeft slecht geslapen.', 'ze slecht geslapen heeft', 'heeft ze slecht geslapen'],
    ['Hij is jaloers op zijn zus.', 'hij jaloers is op zijn zus', 'is hij jaloers op zijn zus'],
    ['Ze gaan verhuizen.', 'ze gaan verhuizen', 'gaan ze verhuizen'],
    ['Hij stelt zich aan.', 'hij zich aanstelt', 'stelt hij zich aan'],
    ['Gisteren verveelde hij zich.', 'hij zich gisteren verveelde', 'verveelde hij zich gisteren'],
    ['Thuis mag hij alles.', 'hij thuis alles mag', 'mag hij thuis alles'],
  ])('%s', (text, subordinate, inverted) => {
    const document = read(text);
    const clause = clauseAround(document, 0, 0);
    expect(subordinateOrder(document, clause)).toBe(subordinate);
    expect(verbFirst(document, clause)).toBe(inverted);
  });
});

describe('a subordinate clause is put in the order of a main clause', () => {
  test.each([
    ['Ik zag hoe ze haar pop in bed legde.', 'ze legde haar pop in bed'],
    ['Hij huilde omdat hij zich verlaten voelde.', 'hij voelde zich verlaten'],
    ['Het duurde omdat hij zijn jas niet aantrok.', 'hij trok zijn jas niet aan'],
    ['Ik zag dat ze slecht geslapen had.', 'ze had slecht geslapen'],
  ])('%s', (text, expected) => {
    const document = read(text);
    expect(mainOrder(document, clausesOfSentence(document, 0).at(-1)!)).toBe(expected);
  });
});
