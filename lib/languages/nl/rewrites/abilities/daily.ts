/** Eating, drinking, sleeping, toilet. */

import { type Ability, ability } from './ability.ts';

export const DAILY: readonly Ability[] = [
  ability(/(?:goed|veel|genoeg|voldoende|vlot) (uit (?:de|een|zijn|haar) \S+) (drinken|eten)$/, [
    '[hoeveel?] $1 {V}',
    '{V} // [hoeveel?] $1',
    '[hoe drinkt {N}?] $1 {V}',
  ]),
  ability(/(?:graag |goed )*(?:\S+ )?(?:zelf(?:standig)?|alleen) (?:\S+ )*(?:eten|drinken)$/, [
    '{V} // met hulp',
    '{V} // met hulp van [wie?]',
    'met de handen {V}',
    'graag geholpen worden',
    '{V} // met [zijn handen, hulp van wie?]',
    '[wat doet {N} zelf aan tafel?]',
  ]),
  ability(/(?:graag |goed )*(?:\S+ )*(?:drinken)$/, [
    'drinken // [wat drinkt {N} wel?]',
    'graag [welke drank?] drinken',
    '[hoeveel?] drinken // van [wat?]',
  ]),
  ability(/(?:graag |goed |veel )*(?:\S+ )*(?:(?:op)?eten|lusten|proeven)$/, [
    '[wat eet {N} wel?] eten',
    'graag [welk eten?] eten',
    'liever [wat?] eten',
    'graag eten // van [wat?]',
    'kiezen // voor [wat eet {N} wel?]',
    'proeven // van [wat?]',
  ]),
  ability(
    /zonder (?:\S+ )??(\S+) (?:in|kunnen )?(?:slapen|inslapen|in slaap vallen)$|slapen zonder (?:(?:zijn|haar|een|de) )?(\S+)$/,
    [
      'graag slapen // met {zijn|een} $1',
      'in slaap vallen // met {zijn|een} $1',
      'slapen // met {zijn|een} $1 en [wat helpt nog?]',
    ],
  ),
  ability(/(?:'s nachts |'s middags )?(?:goed )?door(?: |)slapen$|de (?:hele )?nacht (?:door)?slapen$/, [
    'van [uur] tot [uur] slapen',
    '[aantal] keer wakker worden',
    '[hoe lang?] na elkaar slapen',
  ]),
  ability(
    /(?:goed |snel |makkelijk |gemakkelijk |vlot |zelf |alleen |rustig |graag |'s middags |lang |overdag )*(?:inslapen|in slaap (?:vallen|geraken|raken)|slapen|de slaap vatten)$/,
    [
      'in slaap vallen // wanneer [wat helpt?]',
      'in slaap vallen // met [wat helpt?]',
      'in slaap vallen // als [wat helpt?]',
      'van [uur] tot [uur] slapen',
      'in slaap vallen // met [wie of wat?] dichtbij',
    ],
  ),
  ability(
    /(?:overdag |'s nachts )?(?:zindelijk|droog|proper) (?:zijn|worden|blijven)$|(?:zindelijk|droog|proper) (?:overdag|'s nachts) (?:zijn|worden|blijven)$|(?:op tijd )?aangeven dat .*$|(?:op tijd )?(?:naar )?(?:het )?(?:toilet|wc|potje)(?: \S+)*$|op (?:het |de )?(?:potje|toilet|wc)(?: \S+)?$|op (?:het |de )?(?:potje|toilet|wc) \S+$/,
    [
      'een luier dragen',
      'een luier dragen // en [wanneer gaat {N} op het potje?]',
      '[hoe verloopt het verschonen of het potje?]',
    ],
  ),
  ability(/(?:om )?hulp vragen$/, [
    'graag alles zelf uit|proberen',
    'graag alles zelf doen',
    'graag zelf proberen',
    'dingen graag zelf op|lossen',
    'graag zelf naar een oplossing zoeken',
    '/Als iets niet lukt, [wat doet of zegt {N}?]/',
  ]),
  ability(/(?:oog)?contact maken(?: met .*)?$|(?:iemand |ons |mij )?aankijken$/, [
    'graag naar [wat?] kijken',
    'kijken // naar [wat of wie?]',
    'luisteren // terwijl {hij} [wat doet?]',
    '/Als ik iets vraag, [wat doet of zegt {N}?]/',
  ]),
  ability(/(?:graag )?naar buiten (?:gaan|willen|komen)?$|(?:graag )?buiten ?spelen$/, [
    'graag binnen spelen',
    'graag binnen zijn',
    '/Als we naar buiten gaan, [wat doet {N}?]/',
  ]),
];
