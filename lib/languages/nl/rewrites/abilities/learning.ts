/** Learning and working: letters, numbers, tasks, crafts. */

import { type Ability, ability } from './ability.ts';

export const LEARNING: readonly Ability[] = [
  ability(/(?:goed |vlot |zelf |begrijpend )*lezen$/, [
    '[welke letters of woorden?] lezen',
    'lezen // met hulp van [wie?]',
    'graag luisteren // als iemand voorleest',
    'graag in boekjes kijken',
    '/Bij het lezen [wat doet {N}?]/',
  ]),
  ability(/(?:zijn |haar )?(?:eigen )?(?:naam|letters|woorden|cijfers)?(?: \S+)? ?schrijven$/, [
    '[welke letters?] schrijven',
    'schrijven // met hulp van [wie?]',
    'strepen en rondjes zetten',
    '/Bij het schrijven [wat doet {N}?]/',
  ]),
  ability(/(?:goed |vlot |uit het hoofd )*(?:rekenen|sommen maken|de tafels kennen)$/, [
    'rekenen // met [welk materiaal?]',
    'rekenen // tot [hoeveel?]',
    '[welke sommen?] maken',
    '/Bij het rekenen [wat doet {N}?]/',
  ]),
  ability(/(?:de )?klok ?(?:kijken|lezen|aflezen)$/, [
    '[welke uren?] kennen',
    '/Bij de klok [wat doet of zegt {N}?]/',
  ]),
  ability(
    /(?:goed |hard |snel |flink |lang )*(?:door ?werken|blijven werken|verder ?werken|aan het werk blijven)$/,
    [
      '[hoe lang?] werken',
      '[hoe lang?] werken // aan [wat?]',
      'op {zijn|een} eigen tempo werken',
      '{zijn|de} tijd nemen',
    ],
  ),
  ability(/(?:traag |snel |vlug |vlot |netjes |zelfstandig |alleen |stil |geconcentreerd )+werken$/, [
    'werken // met hulp van [wie?]',
    '[hoe lang?] werken // aan [wat?]',
    'graag samen met [wie?] werken',
    'op {zijn|een} eigen tempo werken',
  ]),
  ability(
    /(?:de |zijn |haar |een )?(?:instructies?|opdrachten|opdracht|uitleg|aanwijzingen|les)(?: \S+)? (?:volgen|uitvoeren|onthouden|begrijpen)$/,
    [
      'graag zien // hoe het moet',
      'graag na|doen // wat anderen tonen',
      '[welke stap?] zelf doen',
      '/Als ik [wat?] vraag, [wat doet {N}?]/',
    ],
  ),
  ability(/(?:een |de )?bal(?: \S+)? (?:vangen|gooien|werpen)$/, [
    '/Met de bal [wat doet {N}?]/',
    'graag kijken // hoe anderen met de bal spelen',
  ]),
  ability(/(?:zijn |haar |het )?huiswerk(?: \S+)? (?:maken|doen)$/, [
    'huiswerk maken // met hulp van [wie?]',
    '[hoe lang?] werken // aan [wat?]',
    'liever [wat?] doen',
  ]),
  ability(
    /(?:graag )?(?:van )?(?:knutselen|tekenen|kleuren|verven|schilderen)(?: houden)?$/,
    [
      'graag [wat?] doen',
      'liever spelen // met [wat?]',
      'graag kijken // hoe anderen het doen',
      '/Bij het knutselen [wat doet {N}?]/',
    ],
    ['want', 'do'],
  ),
  ability(/(?:met )?(?:de |zijn |haar )?(?:fijne|grove) motoriek$/, [
    '/Bij [welke activiteit?] [wat doet {N}?]/',
    '[welke beweging?] zelf doen',
  ]),
];
