import { describe, expect, it } from 'vitest';
import { findFullNames, findNames, findPersonNames } from '../../lib/engine/names.ts';
import { nameLexicon } from '../../lib/languages/names.ts';

const dutch = nameLexicon('nl');

describe('who is an adult', () => {
  it.each([
    'Juf *Els* las voor.',
    'Mevr. *Peeters* belde.',
    'De coach, *Annelies*, keek mee.',
    'Papa van Zeynep, *Mehmet Yıldırım*, belde.',
    '*Wil*, zijn opa, kwam hem halen.',
    '*Hendrik* (papa van Mila) belde.',
    '*Jan-Willem van Dijk* is de mentor.',
    'Gesprek met *Ayşe Demir* over haar zoon.',
    '*Andreea* haalt Matei op.',
    '*Sophie* belde over haar zoontje.',
  ])('%s', (marked) => {
    expect(kindOf(marked)).toBe('adult');
  });

  it.each([
    'De zus van *Ayşe* belde.',
    'De papa van *Andrei* haalt hem op.',
    'Zijn zusje *Yasmina* sliep.',
    '*Mila* duwde haar broertje.',
    '*Noor* is de oudste van de groep.',
  ])('a child: %s', (marked) => {
    expect(kindOf(marked)).toBe('child');
  });

  /** @param marked a sentence with the name between asterisks */
  function kindOf(marked: string) {
    const start = marked.indexOf('*');
    return findNames(marked.replaceAll('*', ''), dutch).find((name) => name.start === start)?.kind;
  }
});

describe('full names', () => {
  it.each([
    ['Hij duwde Noah Peeters.', ['Noah Peeters']],
    ['Hij duwde noah peeters.', ['noah peeters']],
    ['Emma de Vries en Yassin El Amrani zongen.', ['Emma de Vries', 'Yassin El Amrani']],
    ['Besproken met K. Janssens.', ['K. Janssens']],
    ['Van Damme Nora was ziek.', ['Van Damme Nora']],
    ['Merveille Kabongo sliep.', ['Merveille Kabongo']],
  ])('%s', (text, expected) => {
    expect(fullNames(text)).toEqual(expected);
  });

  it.each([
    'Noah huilde. Peeters ook niet.',
    'Hamza L. en N.P. speelden.',
    'Mevrouw De Smet belde.',
    'Ze zit op basisschool De Regenboog in Sint-Niklaas.',
    'Kind en Gezin kwam langs.',
    'Met Sinterklaas en Zwarte Piet.',
    'Hij keek naar Peppa Pig en Paw Patrol.',
    'Vandaag speelde Lotte. Milan keek toe.',
    'Lotte, Milan en Noor zongen.',
    'gesprek met mama over het slapen',
  ])('not in: %s', (text) => {
    expect(fullNames(text)).toEqual([]);
  });

  it('are what findNames calls full', () => {
    const text = 'Juf Els zag dat Noah Peeters Lotte duwde in de Kerkstraat in Gent.';
    expect(findFullNames(text, dutch)).toEqual(findNames(text, dutch).filter(({ full }) => full));
  });

  function fullNames(text: string) {
    return findFullNames(text, dutch).map(({ start, end }) => text.slice(start, end));
  }
});

describe('names', () => {
  it('leave places and organisations out of the people', () => {
    const text = 'Lotte woont in Gent en gaat naar basisschool De Regenboog.';
    expect(findNames(text, dutch).map(({ kind }) => kind)).toEqual(['child', 'place', 'organisation']);
    expect(findPersonNames(text, dutch).map(({ start }) => start)).toEqual([0]);
  });

  it('learn from one place in the text what is a name in another', () => {
    const text = 'Ik troostte Oghenetega. Oghenetega at daarna niets.';
    expect(findNames(text, dutch)).toHaveLength(2);
    expect(findNames('Oghenetega at daarna niets meer', dutch).length).toBe(1);
    expect(findNames('Oghenetega: 3 boterhammen', dutch)).toEqual([]);
    expect(findNames('Ik troostte Oghenetega.\nOghenetega: 3 boterhammen', dutch)).toHaveLength(2);
  });

  it('are not looked for where the caller found something else', () => {
    expect(findNames('Lotte sliep', dutch, { taken: [{ start: 0, end: 5 }] })).toEqual([]);
  });
});
