import { describe, expect, it } from 'vitest';
import { readDocument } from '../../lib/engine/document.ts';
import type { Rule } from '../../lib/engine/language.ts';
import { compile } from '../../lib/engine/lexicon.ts';
import { findMatches } from '../../lib/engine/match.ts';
import { topicOf } from '../../lib/engine/topic.ts';
import { dutch } from '../../lib/languages/nl/index.ts';

const rule: Rule = {
  id: 'judgement/test',
  category: 'judgement',
  source: 'VTO',
  why: { nl: '', en: '', fr: '' },
  adjectives: 'druk, moeilijk, lief, boos, vreemd, mooi',
  flagged: [],
  clean: [],
};
const lexicon = compile({ ...dutch, rules: [rule] });

function topic(sentence: string): string {
  const document = readDocument(sentence, lexicon);
  const [match] = findMatches(document);
  return match ? topicOf(document, match) : 'no match';
}

describe('what an adjective is about', () => {
  it.each([
    ['Milan was druk vandaag.', 'child'],
    ['Vandaag was Milan weer druk aan tafel.', 'child'],
    ['Vandaag was hij boos.', 'child'],
    ['omdat hij boos was', 'child'],
    ['Een druk kind.', 'child'],
    ['Het is een druk ventje.', 'child'],
    ['Het is een moeilijke.', 'child'],
    ['Die kleine is lief.', 'child'],
    ['De kinderen waren druk na het fruit.', 'child'],
    ['Het meisje dat zo druk is, heet N.', 'child'],
    ['Milan, die heel druk is, liep weg.', 'child'],
    ['Matteo is een slokop, die is vaak druk.', 'child'],
    ['Papa van Rayan is gemakzuchtig, die is vaak druk.', 'parent'],
    ['Ons Loes is druk.', 'child'],
    ['miel is druk', 'child'],
    ['Ferre is gesloten als een oester en doet moeilijk.', 'child'],
    ['Zij komt binnen en kropt een moeilijk gevoel op.', 'thing'],
    ['Het tunneltje vond ze boos.', 'child'],
    ['Haar jas is een vod, die is vreemd.', 'thing'],
    ['Lief van haar!', 'unsaid'],
    ['Dat was lief van hem.', 'child'],
    ['In de kring was Ties erg druk.', 'child'],
    ['Met de blokken speelt ze lief.', 'child'],
    ['Na het eten werd ons zoontje druk.', 'child'],
    ['De mama van Noor is moeilijk.', 'parent'],
    ['Papa was boos aan de telefoon.', 'parent'],
    ['Zijn ouders zijn moeilijk.', 'parent'],
    ['Moeilijke ouders.', 'parent'],
    ['Papa is een moeilijke mens.', 'parent'],
    ['De aanpak van papa is vreemd.', 'parent'],
    ['Te druk voor de poppenhoek.', 'unsaid'],
    ['De mama is een heel lieve vrouw.', 'parent'],
    ['Toen dat niet mocht werd ze boos.', 'child'],
    ['Toen ik de tafel afkuiste stond Tibo daar boos te kijken.', 'child'],
    ['We kennen hem als druk en eigenwijs.', 'child'],
    ['Ik zie papa als moeilijk.', 'parent'],
    ['Als we druk bezig zijn, wacht hij.', 'self'],
    ['Zijn ouders zijn lieve en warme mensen.', 'parent'],
    ['Mama kwam om 18.10 uur. Ze was boos.', 'parent'],
    ['Papa zei niets en ze was boos.', 'child'],
    ['Mama bracht hem om 8 uur. Hij was boos.', 'child'],
    ['Mama bracht haar dochter. Ze was boos.', 'child'],
    ['Mama belde. Lotte speelde. Ze was druk.', 'child'],
    ['De wolf was een boze man.', 'story'],
    ['Ik zag hoe lief Zita was.', 'child'],
    ['Druk alles opgeruimd.', 'unsaid'],
    ['Haar ouders zijn warme en lieve mensen.', 'parent'],
    ['Ik was boos.', 'self'],
    ['Ik vind hem lief.', 'child'],
    ['We vonden Noor vandaag druk.', 'child'],
    ['Daarna waren we druk met opruimen.', 'self'],
    ['Het was druk in de gang.', 'impersonal'],
    ['In de gang was het druk.', 'impersonal'],
    ['Toen het druk werd in de hal, ging ze zitten.', 'impersonal'],
    ['Het slot van het hek is moeilijk te openen.', 'thing'],
    ['De puzzel was moeilijk.', 'thing'],
    ['Hij vond de puzzel moeilijk.', 'thing'],
    ['Vandaag vond Milan het moeilijk.', 'impersonal'],
    ['Sinds de verhuis is ze druk.', 'child'],
    ['Sinds hij hier is, is ze druk.', 'child'],
    ['Deze week was hij druk.', 'child'],
    ['De ochtend was druk.', 'thing'],
    ['De hele ochtend druk.', 'unsaid'],
    ['De laatste tijd is ze boos.', 'child'],
    ['Elke keer boos bij het afscheid.', 'unsaid'],
    ['Fles ging moeilijk.', 'thing'],
    ['Ze kwam terug en zette de stoel neer, boos.', 'child'],
    ['Toen hij binnenkwam, was de gang druk.', 'thing'],
    ["moeilijk slot op 't hekje", 'thing'],
    ['Daar was het druk.', 'impersonal'],
    ['Zijn werkje zag er vreemd uit.', 'work'],
    ['Zijn gedrag was vreemd.', 'behaviour'],
    ['Is de hele dag boos.', 'unsaid'],
    ['Kan geen minuut lief zijn.', 'unsaid'],
    ['Was de puzzel moeilijk?', 'thing'],
    ['Slaapje was druk.', 'thing'],
    ['We rusten op drukke dagen.', 'thing'],
    ['Hij had vreemd eczeem op beide armen.', 'thing'],
    ['Ze heeft lief gespeeld.', 'child'],
    ['We oefenden een moeilijk woord.', 'thing'],
    ['Een drukke dag: er waren vier nieuwe kinderen.', 'thing'],
    ['Het is moeilijk om met drie mensen acht kinderen te verschonen.', 'impersonal'],
    ['Ze las over de boze wolf.', 'story'],
    ['De moeilijke puzzel lag op tafel.', 'thing'],
    ['Het was mooi weer.', 'impersonal'],
    ['Ze maakte een mooie tekening.', 'work'],
    ['Dat was vreemd gedrag.', 'behaviour'],
    ['Druk en boos vandaag.', 'unsaid'],
    ['Er stond een vreemde fiets in de gang.', 'thing'],
    ['De straat is druk.', 'thing'],
  ])('%s → %s', (sentence, expected) => {
    expect(topic(sentence)).toBe(expected);
  });
});
