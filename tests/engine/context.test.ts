import { describe, expect, it } from 'vitest';
import { readDocument } from '../../lib/engine/document.ts';
import { findingsIn } from '../../lib/engine/findings.ts';
import type { Rule } from '../../lib/engine/language.ts';
import { compile } from '../../lib/engine/lexicon.ts';
import { dutch } from '../../lib/languages/nl/index.ts';

const why = { nl: '', en: '', fr: '' };
const source = 'VTO';
/** One rule a category, so that these tables are about the context and not about the lexicon. */
const rules: Rule[] = [
  { id: 'judgement/x', category: 'judgement', adjectives: 'druk, koppig, stout, lief', nouns: 'agressie' },
  {
    id: 'interpretation/x',
    category: 'interpretation',
    adjectives: 'boos, bang, moe',
    verbs: 'verdrietig zijn',
  },
  { id: 'generalisation/x', category: 'generalisation', phrases: 'altijd, nooit' },
  { id: 'vague/x', category: 'vague', phrases: 'vaak, lang, regelmatig, weinig' },
  { id: 'speculation/x', category: 'speculation', phrases: 'waarschijnlijk, misschien' },
  { id: 'diagnosis/x', category: 'diagnosis', phrases: 'adhd, astma', nouns: 'spraakachterstand' },
].map((rule) => ({ ...rule, why, source, flagged: [], clean: [] }) as Rule);
const lexicon = compile({ ...dutch, rules });

function flagged(text: string): string[] {
  return findingsIn(readDocument(text, lexicon)).map(({ start, end }) => text.slice(start, end));
}

interface Table {
  flagged: [text: string, ...phrases: string[]][];
  clean: string[];
}

function table(name: string, { flagged: yes, clean }: Table): void {
  describe(name, () => {
    it.each(yes)('flags: %s', (text, ...phrases) => expect(flagged(text)).toEqual(phrases));
    it.each(clean)('leaves alone: %s', (text) => expect(flagged(text)).toEqual([]));
  });
}

table('quotations', {
  flagged: [
    ["'Nee', riep hij. Hij was stout.", 'stout'],
    ["Hij was boos: 'Ga weg!'", 'boos'],
    ["Lucas' broer was stout.", 'stout'],
  ],
  clean: [
    "'Ik ben boos', zei Lotte.",
    '“Hij is altijd druk”, schreef mama.',
    'Papa zei: "Hij is een beetje koppig."',
    "Ze riep: 'Jij bent stout",
    "Op 't bord stond: 'We zijn lief voor elkaar.'",
  ],
});

table('reported speech', {
  flagged: [
    ['Mama zegt dat hij thuis druk is. Hij was hier ook druk.', 'druk'],
    ['Mama zegt dat hij moe is en hij was hier koppig.', 'koppig'],
    ['Hij zei sorry zonder dat mama iets vroeg, wat een druk kind.', 'druk'],
    ['Ze zeggen dat hij druk is.', 'druk'],
    ['Ik zei dat hij stout was.', 'stout'],
    ['Volgens oma slaapt hij slecht. Hij was koppig.', 'koppig'],
    ['Volgens mij is hij koppig.', 'koppig'],
    ["Hij riep 'nee' en was koppig.", 'koppig'],
    ['Papa belde en was boos.', 'boos'],
    ['De mama, die erg koppig is, belde drie keer.', 'erg koppig'],
    ['Mama belde omdat hij druk was.', 'druk'],
    ['Hij luistert niet naar wat we zeggen en is koppig.', 'koppig'],
  ],
  clean: [
    'Mama zegt dat hij thuis heel druk is na het eten.',
    'Mama zei niet boos te zijn.',
    'Hij gaf aan moe te zijn.',
    'Mama gaf aan verdrietig te zijn.',
    'Mama vertelde dat hij druk is en niet luistert, en dat hij koppig was.',
    'Volgens papa is hij thuis druk.',
    'Hij is thuis druk, zei mama.',
    'Papa vertelde op 12 mei dat hij hem koppig vindt.',
    'Papa vindt hem koppig.',
    'Hij zei dat hij boos was.',
    'Lotte vertelde dat ze bang was in het donker.',
    'Volgens de juf is hij lief.',
    'Juf Ingrid gaf aan dat Mohammed in groep 3 boos was.',
    'Hij was boos bij Kind en Gezin, zei oma.',
    'Mama gaf aan dat hij thuis druk is.',
    'Papa liet ons gisteren weten dat hij koppig was.',
    'Zoon vertelde (om 11 uur) dat zijn vader koppig was.',
    'mama zegt da ze thuis stout is',
  ],
});

table('an all-or-nothing word', {
  flagged: [
    ['Hij luistert nooit.', 'nooit'],
    ['Thuis luistert hij altijd.', 'altijd'],
    ['Hij houdt zich nooit aan de afspraken.', 'nooit'],
    ['Hij komt zijn afspraken nooit na.', 'nooit'],
    ['Altijd geweend bij het afscheid.', 'Altijd'],
    ['Bij het omkleden huilt ze altijd.', 'altijd'],
    ['De kinderen die altijd wenen.', 'altijd'],
  ],
  clean: [
    'Nooit pinda geven: allergie, zie fiche.',
    'We hebben afgesproken dat oma altijd via de voordeur komt.',
    'Bij warm weer staat de deur altijd open.',
    'De afspraak is dat hij nooit alleen naar buiten gaat.',
    'Altijd handen wassen.',
    'Altijd via de voordeur.',
    'Noten nooit aanbieden.',
    'Nooit honing geven!',
    'Altijd op de rug leggen, zie attest.',
    'Mag Seppe altijd met zijn konijn slapen?',
    'Bezoek nooit na 20 uur, altijd melden aan de balie.',
    'Na het gesprek is afgesproken dat hij nooit alleen naar huis gaat.',
  ],
});

table('an amount', {
  flagged: [
    ['Ze slaat vaak.', 'vaak'],
    ['Hij at weinig, wel 2 bekers melk.', 'weinig'],
    ['Hij huilt vaak om 10 uur.', 'vaak'],
    ['Ze wordt vaak rond 14.30u wakker.', 'vaak'],
  ],
  clean: [
    'Regelmatig (4 keer vandaag) kwam hij bij mij zitten.',
    'Ze sliep lang: 3 uur en 10 minuten.',
    'Hij huilde vaak, 5 keer deze ochtend.',
    'Hij sliep lang: van 12.15 tot 15.20 u.',
    'Hij huilde vaak deze week bij het brengen, nl. op 4 van de 5 ochtenden.',
    'Regelmatig verschoond vandaag, om 9.00, 11.30 en 14.15 uur.',
  ],
});

table('an own idea', {
  flagged: [
    ['Hij is waarschijnlijk ziek.', 'waarschijnlijk'],
    ['Ik denk dat hij misschien ziek is.', 'misschien'],
    ['Misschien is hij waarschijnlijk ziek.', 'Misschien'],
    ['Misschien zie je dat hij waarschijnlijk ziek is.', 'Misschien'],
  ],
  clean: [
    'Ik vermoed dat hij moe was, omdat ik zag dat hij drie keer gaapte.',
    'Ik vermoed dat ze moe was, omdat ze om 10 uur in slaap viel.',
    'Mijn indruk: hij is bang van de hond. Dat zag ik aan: hij kroop onder tafel.',
    'Ik denk dat hij misschien ziek is, want hij huilde en wreef aan zijn oor.',
  ],
});

table('a diagnosis', {
  flagged: [
    ['Hij heeft ADHD.', 'ADHD'],
    ['Mama zegt dat hij ADHD heeft.', 'ADHD'],
    ['Volgens ons heeft hij een spraakachterstand.', 'spraakachterstand'],
  ],
  clean: [
    'De kinderarts stelde op 2 mei astma vast.',
    'Volgens de logopedist (verslag 10 juni) heeft hij een spraakachterstand.',
    'Attest van dokter Maes: astma.',
  ],
});

table('the writer', {
  flagged: [
    ['Ik zag dat hij boos was.', 'boos'],
    ['Ik zag dat Isa boos was.', 'boos'],
    ['We merken dat Ruben altijd moe is.', 'altijd', 'moe'],
    ['Hij kan zijn lepel niet vasthouden en wordt daar boos van.', 'boos'],
  ],
  clean: ['Ben zelf boos geworden.', 'Ik was boos.', 'We waren bang dat hij viel.', 'Ik word er moe van.'],
});

table('a greeting', {
  flagged: [
    ['Lieve mama was dat.', 'Lieve'],
    ['Koppige ouders, ze bleven maar vragen.', 'Koppige'],
  ],
  clean: ['Lieve mama en papa,\nvandaag at hij een banaan.'],
});

table('what was not there', {
  flagged: [['Hij was niet lief.', 'lief']],
  clean: ['Er was geen agressie te zien.', 'Geen agressie gezien.'],
});

table('a name', {
  flagged: [
    ['Boos gooide hij zijn beker om.', 'Boos'],
    ['Druk was hij vandaag.', 'Druk'],
    ['Druk gespeeld.', 'Druk'],
    ['HIJ WAS ZO LIEF.', 'ZO LIEF'],
  ],
  clean: [
    'Lief at twee boterhammen.',
    'Lief (kinderbegeleider) nam hem uit bed.',
    'Lief, onze juf, kwam binnen.',
    'Juf Lief las voor.',
  ],
});

table('questions and play', {
  flagged: [['Ze was een stoute meid.', 'stoute']],
  clean: [
    "Ik vroeg: 'Ben je bang?' Ze knikte.",
    'Is hij moe?',
    'Ik vroeg of ze boos was, ze knikte.',
    'Ze speelde dat ze een stoute heks was.',
    'We lazen het boek over de boze wolf.',
    'In het toneelstukje speelde ze de boze stiefmoeder.',
    'Wij zongen het liedje van de koppige beer.',
  ],
});
