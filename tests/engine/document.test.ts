import { describe, expect, it } from 'vitest';
import { type Document, readDocument, type Span } from '../../lib/engine/document.ts';
import { compile } from '../../lib/engine/lexicon.ts';
import { dutch } from '../../lib/languages/nl/index.ts';

const lexicon = compile({ ...dutch, rules: [] });
const read = (text: string) => readDocument(text, lexicon);
const pieces = ({ text, tokens }: Document, spans: Span[]) =>
  spans.map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end).trim());
const sentences = (text: string) => pieces(read(text), read(text).sentences);
const clauses = (text: string) => pieces(read(text), read(text).clauses);

describe('sentences', () => {
  it.each([
    ['Hij sliep. Zij at.', ['Hij sliep.', 'Zij at.']],
    ['Dhr. Maes belde. Mw. De Vries kwam.', ['Dhr. Maes belde.', 'Mw. De Vries kwam.']],
    ['hij sliep. zij at.', ['hij sliep.', 'zij at.']],
    ['Om 10.15u kwam o.a. L.V. binnen.', ['Om 10.15u kwam o.a. L.V. binnen.']],
    [
      'Nadat L. de emmer nam, huilde M. Daarna speelde hij.',
      ['Nadat L. de emmer nam, huilde M.', 'Daarna speelde hij.'],
    ],
    ['Hij beet J. J. huilde.', ['Hij beet J.', 'J. huilde.']],
    ['De opa van L. L. Maes belde.', ['De opa van L. L. Maes belde.']],
    ["Hij riep: 'Nee!' Toen liep hij weg.", ["Hij riep: 'Nee!'", 'Toen liep hij weg.']],
    ['Geslapen: 1 uur\nGegeten: niets', ['Geslapen: 1 uur', 'Gegeten: niets']],
    ['Hij liep naar de\nbouwhoek en lachte.', ['Hij liep naar de\nbouwhoek en lachte.']],
    ['Wat?! Echt...', ['Wat?!', 'Echt...']],
    ['', []],
  ])('%j', (text, expected) => expect(sentences(text)).toEqual(expected));
});

describe('clauses', () => {
  it.each([
    ['Hij huilde, omdat hij viel.', ['Hij huilde', ',', 'omdat hij viel', '.']],
    ['Hij at en zij dronk.', ['Hij at', 'en zij dronk', '.']],
    ['Ze huilt om aandacht te krijgen.', ['Ze huilt', 'om aandacht te krijgen', '.']],
    ['Hij bleef maar zeuren.', ['Hij bleef maar zeuren', '.']],
    ['Hij viel maar hij huilde niet.', ['Hij viel', 'maar hij huilde niet', '.']],
    ['Ze doet dat altijd en zo.', ['Ze doet dat altijd', 'en zo', '.']],
    ['Eigenlijk moet hij dat al kunnen.', ['Eigenlijk moet hij dat al kunnen', '.']],
    ['Hij vroeg om een boek.', ['Hij vroeg om een boek', '.']],
    ['Toen oma vertrok zei Nina dat ze moe was.', ['Toen oma vertrok zei Nina', 'dat ze moe was', '.']],
    ['We zien dat hij niet tot spel komt.', ['We zien', 'dat hij niet tot spel komt', '.']],
    ['Ze zag er als een berg tegenop.', ['Ze zag er als een berg tegenop', '.']],
    ['Hij huilt als mama vertrekt.', ['Hij huilt', 'als mama vertrekt', '.']],
    ['Hij wacht tot mama komt.', ['Hij wacht', 'tot mama komt', '.']],
    ['Oogcontact maken doet ze niet.', ['Oogcontact maken doet ze niet', '.']],
    ['Van opruimen is geen sprake.', ['Van opruimen is geen sprake', '.']],
  ])('%s', (text, expected) => expect(clauses(text)).toEqual(expected));
});

describe('quotations', () => {
  const quoted = (text: string) => {
    const document = read(text);
    return document.tokens
      .filter((_, index) => document.quoted[index] === 1)
      .map(({ norm }) => norm)
      .join(' ');
  };
  it.each([
    ["Hij zei: 'ik ben boos' en liep weg.", "' ik ben boos '"],
    ['“Kom maar”, zei ze.', '“ kom maar ”'],
    ["Lucas' broer en Lars' zus.", ''],
    ["Hij at 's avonds foto's op.", ''],
    ["Ze riep: 'nee, ik wil niet", "' nee , ik wil niet"],
    ["Ze riep: 'nee\n\nHij was boos.", "' nee \n"],
  ])('%j', (text, expected) => expect(quoted(text)).toBe(expected));
});
