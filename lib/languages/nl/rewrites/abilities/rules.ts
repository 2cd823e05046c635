/** Rules, agreements, adults. */

import { type Ability, ability } from './ability.ts';

export const RULES: readonly Ability[] = [
  ability(
    /(?:goed )?(?:naar (?:\S+ ){1,2})?(?:goed )?luisteren(?: naar .*)?$|gehoorzamen$|(?:gezag|leiding|autoriteit)(?: \S+)* (?:accepteren|aanvaarden|verdragen)$|(?:doen|luisteren) wat .*$|gehoor geven(?: aan .*)?$/,
    [
      'graag {zijn|een} eigen plan volgen',
      'graag zelf beslissen',
      'weten // wat {hij} {=willen}',
      'op|gaan // in {zijn|het} spel',
      'graag {zijn|een} eigen idee volgen',
      'graag {zijn|de} eigen zin doen',
      'graag doen // wat {hij} zelf {=willen}',
      'verder|gaan // met wat {hij} aan het doen is',
      "/Toen ik zei '[wat?]', [wat deed {N}?]/",
    ],
  ),
  ability(
    /(?:zich )?(?:goed )?aan (?:de |het |onze |een )?(?:\S+ )?\S*(?:afspraken|regels|regel|afspraak)(?: \S+)? (?:houden|nakomen)$|(?:zijn |haar |de |onze )?\S*(?:afspraken|regels)(?: \S+)? nakomen$|(?:zich )?(?:\S+ )?(?:aan)?trekken? van (?:de |het |onze )?\S+$|(?:zich )?(?:iets |niks )?van (?:de |het |onze )?\S+ (?:aan)?trekken$|(?:de )?(?:regels|afspraken) (?:volgen|respecteren)$/,
    [
      'graag zelf uit|proberen // hoe iets werkt',
      'graag onderzoeken // wat mag en wat niet',
      'graag zelf beslissen',
      'graag {zijn|een} eigen manier bedenken',
      '/Toen we afspraken dat [wat?], [wat deed {N}?]/',
    ],
  ),
  ability(
    /(?:een |het woord |het )?nee (?:verdragen|horen|accepteren|aanvaarden|aanhoren)$|tegen (?:een )?'?nee'?$|tegen (?:kritiek|grenzen|frustratie|een opmerking)(?: \S+)?$/,
    [
      'graag zelf beslissen',
      'graag zelf kiezen',
      'goed weten // wat {hij} {=willen}',
      'vol|houden',
      'weten // wat {hij} {=willen}',
      '/Als iemand nee zegt, [wat doet of zegt {N}?]/',
    ],
  ),
  ability(/(?:mee ?helpen (?:met )?)?(?:\S+ )*opruimen$|zijn speelgoed opruimen$/, [
    'graag verder|spelen',
    'graag door|spelen',
    'op|ruimen // met hulp',
    'op|ruimen // als [wie?] helpt',
    'op|ruimen // met hulp van [wie?]',
    '/Bij het opruimen [wat doet of zegt {N}?]/',
  ]),
];
