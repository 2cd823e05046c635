import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../lib/engine/document.ts';
import { compile } from '../../../lib/engine/lexicon.ts';
import { readMoments } from '../../../lib/languages/nl/dates.ts';
import { dutch } from '../../../lib/languages/nl/index.ts';

const lexicon = compile(dutch);

/** Every moment as "«words» kind", where the kind is day, hour, day+hour, ahead or period. */
function momentsIn(text: string): string[] {
  const document = readDocument(text, lexicon);
  return readMoments(document).map(({ from, to, day, hour, ahead }) => {
    const kinds = [day && 'day', hour && 'hour', ahead && 'ahead'].filter(Boolean);
    const words = text.slice(document.tokens[from]!.start, document.tokens[to - 1]!.end);
    return `«${words}» ${kinds.join('+') || 'period'}`;
  });
}

describe('says which day', () => {
  test.each([
    ['Op 3 maart viel hij.', '«3 maart» day'],
    ['Op de 3de maart 2026 viel hij.', '«3de maart 2026» day'],
    ['drie maart', '«drie maart» day'],
    ['12/03 - val', '«12/03» day'],
    ['12-3: gooide', '«12-3» day'],
    ['30-09: gesprek', '«30-09» day'],
    ['22-08-2026 val', '«22-08-2026» day'],
    ['2026-03-12', '«2026-03-12» day'],
    ['12.03.2026', '«12.03.2026» day'],
    ['Op 12.3 viel hij.', '«12.3» day'],
    ['Eergisteren beet hij.', '«Eergisteren» day'],
    ['gister viel ze', '«gister» day'],
    ['maandag viel ze', '«maandag» day'],
  ])('%s', (text, moment) => {
    expect(momentsIn(text)).toEqual([moment]);
  });
});

describe('says what time', () => {
  test.each([
    ['om 10.15 uur', '«10.15 uur» hour'],
    ['om 10.30u', '«10.30u» hour'],
    ['om 10u30', '«10u30» hour'],
    ['10:15 viel hij', '«10:15» hour'],
    ['rond 16h', '«16h» hour'],
    ['Om 9.40 beet hij.', '«9.40» hour'],
    ['rond half acht', '«half acht» hour'],
    ['om half 8', '«half 8» hour'],
    ['kwart over negen', '«kwart over negen» hour'],
    ['tien voor vier', '«tien voor vier» hour'],
    ['vijf voor half vier', '«vijf voor half vier» hour'],
    ['tegen tienen', '«tienen» hour'],
    ['om drie uur', '«drie uur» hour'],
    ['vlak na 16 uur', '«16 uur» hour'],
    ["'s middags sliep hij", "«'s middags» hour"],
    ['smiddags sliep hij', '«smiddags» hour'],
    ['in de voormiddag viel hij', '«in de voormiddag» hour'],
    ['Elke ochtend zwaait ze.', '«Elke ochtend» hour'],
  ])('%s', (text, moment) => {
    expect(momentsIn(text)).toEqual([moment]);
  });
});

describe('says both, or what lies ahead', () => {
  test.each([
    ['Vanmorgen viel hij.', ['«Vanmorgen» day+hour']],
    ['gisteravond viel hij', ['«gisteravond» day+hour']],
    ['Maandagnamiddag viel hij.', ['«Maandagnamiddag» day+hour']],
    ['deze middag viel hij', ['«deze middag» day+hour']],
    ['Di 14/4, 11u45, aan tafel', ['«14/4» day', '«11u45» hour']],
    ['tussen 9u en 11u', ['«9u» hour', '«11u» hour']],
    ['Morgen kijken we opnieuw.', ['«Morgen» ahead']],
    ['Volgende dinsdag is er overleg.', ['«dinsdag» day+ahead']],
    ['Over twee weken evalueren.', ['«weken» ahead']],
    ['Deze week tellen we.', ['«Deze week» period']],
    ['In maart zien we elkaar.', ['«In maart» period']],
  ])('%s', (text, moments) => {
    expect(momentsIn(text).map(withoutCount)).toEqual(moments);
  });
});

/** "over twee weken" starts at its number; only the unit matters here. */
function withoutCount(moment: string): string {
  return moment.replace('twee ', '');
}

describe('says no such thing', () => {
  test.each([
    'Hij at 1/2 boterham.',
    'Hij sloeg 2-3 keer.',
    'Hij sliep een half uur.',
    'Ze sliep drie uur.',
    'Na 10 minuten was hij stil.',
    'Goede morgen!',
    'twee weken geleden',
    'Elke maandag huilt hij.',
    'wonde van 3.5 cm',
    'De mei is een boom.',
  ])('%s', (text) => {
    expect(momentsIn(text)).toEqual([]);
  });
});
