/** What somebody is said not to be or not to have. */

import { type Ability, ability } from './ability.ts';

/** "niet *sociaal* zijn", "geen *empathie* hebben" */
const HAVING = ' (?:hebben|tonen|bezitten|kennen)$';
const BEING = ' (?:zijn|worden)$';

function being(adjectives: string, says: string[]): Ability {
  return ability(new RegExp(`(?:\\S+ )*?(?:${adjectives})(?: \\S+)*?${BEING}`), says);
}

function having(nouns: string, says: string[]): Ability {
  return ability(new RegExp(`(?:veel |weinig |genoeg |voldoende )?(?:${nouns})(?: \\S+)*?${HAVING}`), says);
}

export const TRAITS: readonly Ability[] = [
  being('zelfstandig|zelfredzaam', [
    'graag [wie?] in de buurt hebben',
    '[wat?] zelf doen',
    'graag samen met [wie?] werken',
    'graag geholpen worden',
  ]),
  being('sociaal|sociaalvaardig|spontaan|extravert', [
    'graag alleen spelen',
    'graag eerst toe|kijken',
    'graag spelen // met [wie?]',
  ]),
  being('sportief|beweeglijk|actief', [
    'graag rustig spelen',
    'graag [wat?] doen',
    'graag kijken // hoe anderen bewegen',
  ]),
  being('flexibel|soepel', [
    'graag weten // wat er komt',
    'van vaste gewoontes houden',
    'graag een vaste volgorde hebben',
  ]),
  being('nieuwsgierig|leergierig|ondernemend|avontuurlijk', [
    'graag doen // wat {hij} al {=kennen}',
    'eerst toe|kijken',
  ]),
  being('schoolrijp|klaar voor (?:school|de kleuterklas|het eerste leerjaar|groep \\S+)', [
    'graag [wat?] doen',
    '[wat?] zelf doen',
    'graag spelen // met [wat?]',
  ]),
  being('handig|behendig', ['[wat?] zelf doen', '[wat?] doen // met hulp van [wie?]']),
  being('gemotiveerd|enthousiast', [
    'liever [wat?] doen',
    'graag [wat?] doen',
    '[hoe lang?] werken // aan [wat?]',
  ]),
  being('zeker van zichzelf|zelfzeker|zelfverzekerd|assertief', [
    'eerst kijken // hoe anderen het doen',
    'graag horen // hoe het gaat',
    'graag doen // wat al lukt',
  ]),
  having('concentratie|focus|aandacht|spanningsboog', [
    'graag van activiteit wisselen',
    'graag veel dingen doen',
    'veel op|merken',
    '[hoe lang?] spelen // met [wat?]',
  ]),
  having('doorzettingsvermogen|doorzetting|volharding|uithoudingsvermogen', [
    'graag aan iets nieuws beginnen',
    'graag van activiteit wisselen',
    '[hoe lang?] werken // aan [wat?]',
  ]),
  having('empathie|inlevingsvermogen|medeleven', [
    '/Als een ander kind huilt, [wat doet of zegt {N}?]/',
    'kijken // naar [wie?] als [wat?]',
  ]),
  having('zelfcontrole|zelfbeheersing|impulscontrole|rem', [
    'graag meteen beginnen',
    'tonen // wat {hij} {=voelen} door [hoe?]',
    '[hoe zie je wat {N} voelt?]',
  ]),
  having('taal|woordenschat|woorden|woordjes', [
    '[welke woorden?] zeggen',
    'tonen // wat {hij} {=willen} door [hoe?]',
    'gebaren gebruiken',
    '[hoe laat {N} weten wat {N} wil?]',
  ]),
  having('respect|ontzag', ['graag zelf beslissen', "'[woorden]' zeggen // tegen [wie?]"]),
  having('(?:zin|goesting|motivatie|interesse)', [
    'liever [wat?] doen',
    'graag bezig zijn // met [wat?]',
    'liever spelen // met [wat?]',
  ]),
];
