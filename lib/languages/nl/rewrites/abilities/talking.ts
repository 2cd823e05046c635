/** Talking and making oneself clear. */

import { type Ability, ability } from './ability.ts';

export const TALKING: readonly Ability[] = [
  ability(/(?:al )?(?:brabbelen|kirren|klanken maken|geluidjes maken)$/, [
    '[welke klanken?] maken',
    'kijken // naar [wie?]',
    '/Als ik tegen {O} praat, [wat doet {N}?]/',
  ]),
  ability(/(?:iets |dingen )?(?:aan)?wijzen$/, [
    'tonen // wat {hij} {=willen} door [hoe?]',
    'kijken // naar wat {hij} {=willen}',
  ]),
  ability(/(?:zwaaien|wuiven)(?: naar .*)?$|dag ?dag (?:doen|zwaaien)$/, [
    'kijken // als iemand zwaait',
    '[hoe?] groeten',
    '/Als iemand zwaait, [wat doet {N}?]/',
  ]),
  ability(
    /(?:op (?:zijn|haar|de) naam|als ik \S+ roep|op mijn vraag|op vragen|op ons|op mij|op aanspreken)? ?reageren(?: op .*)?$/,
    [
      'op|gaan // in {zijn|het} spel',
      'op|kijken // als [wat?]',
      '/Als ik {O} roep, [wat doet {N}?]/',
      "/Als ik '[wat?]' zeg, [wat doet {N}?]/",
    ],
  ),
  ability(/(?:je |ons |mij |me |iemand |anderen |mensen |de \S+ )(?:recht )?(?:aan|in de ogen) ?kijken$/, [
    'graag naar [wat?] kijken',
    'kijken // naar [wat of wie?]',
    'luisteren // terwijl {hij} [wat doet?]',
    '/Als ik iets vraag, [wat doet of zegt {N}?]/',
  ]),
  ability(
    /(?:al |goed |duidelijk |veel |in zinnen |in zinnetjes |verstaanbaar |nederlands )*(?:praten|spreken|babbelen|woordjes zeggen|zinnen maken|\S*zinnen (?:praten|spreken|maken))(?: in \S+)?$/,
    [
      '[hoe laat {N} weten wat {N} wil?]',
      'aan|wijzen // wat {hij} {=willen}',
      'gebaren gebruiken',
      'klanken maken',
      '[welke woorden?] zeggen',
      'tonen // wat {hij} {=willen}',
      'duidelijk maken // wat {hij} {=willen} met [klanken of gebaren?]',
      'duidelijk maken // wat {hij} {=willen} door [gebaren, wijzen, klanken?]',
      'communiceren // met [klanken, gebaren, blikken?]',
    ],
  ),
  ability(
    /(?:zich (?:goed )?uitdrukken|zeggen wat .*|iets vragen|antwoorden(?: op .*)?|(?:\S+ )?antwoord geven|verwoorden(?: .*)?)$/,
    [
      'tonen // wat {hij} {=willen} door [hoe?]',
      '[hoe maakt {N} duidelijk wat {N} wil?]',
      'communiceren // met [klanken, gebaren, blikken?]',
    ],
  ),
  ability(/(?:goed |tot \S+ )*tellen$/, [
    '[welke getallen?] op|zeggen',
    'tellen // tot [hoeveel?]',
    'de getallen ontdekken // door [hoe?]',
  ]),
  ability(/(?:de |alle )?(?:kleuren|vormen|letters|cijfers|dieren)(?: \S+)? (?:kennen|benoemen|herkennen)$/, [
    '[welke?] benoemen',
    '[welke?] aan|wijzen',
  ]),
];
