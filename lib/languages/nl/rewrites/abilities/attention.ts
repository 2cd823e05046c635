/** Sitting still, waiting, attention. */

import { type Ability, ability } from './ability.ts';

export const ATTENTION: readonly Ability[] = [
  ability(
    /(?:lang |goed )*(?:stil ?zitten|stil ?blijven zitten|blijven zitten|(?:\S+ ){0,3}zitten blijven|(?:aan|op) \S+ (?:\S+ )?blijven zitten|stil ?zijn|stilstaan|rustig (?:blijven|zitten|zijn))(?: (?:aan|in|op|tijdens|bij) .*)?$/,
    [
      'graag bewegen',
      'graag in beweging zijn',
      'graag rond|lopen',
      '[hoe lang?] zitten // en [wat doet {N} dan?]',
      'veel energie hebben',
    ],
  ),
  ability(/(?:lang |even |goed )*(?:op \S+ beurt )?wachten(?: op (?:\S+ ?){1,3})?$/, [
    'graag meteen willen // beginnen',
    'graag meteen beginnen',
    'graag snel aan de beurt zijn',
    'graag meteen aan de beurt zijn',
    'graag als eerste zijn',
    'graag de eerste zijn',
    'graag meteen willen // meedoen',
    'graag als eerste aan de beurt zijn',
    '[hoe lang?] wachten // en [wat doet {N} dan?]',
  ]),
  ability(
    /(?:zich )?(?:lang |goed |moeilijk )*(?:concentreren|focussen|opletten|bij de les blijven|de aandacht erbij houden|aandacht houden|zijn aandacht houden|haar aandacht houden)$|aandacht .*(?:houden|hebben)$|concentratie$|snel afgeleid zijn$/,
    [
      'graag van activiteit wisselen',
      'veel op|merken',
      'graag van spel wisselen',
      'veel zien // van wat er gebeurt',
      'graag veel dingen doen',
      'graag veel verschillende dingen doen',
      'veel zien // van wat er rondom {hem} gebeurt',
      'op|merken // wat er rondom {hem} gebeurt',
      '[hoe lang?] spelen // met [wat?]',
    ],
  ),
  ability(/(?:iets |een \S+ |zijn \S+ |haar \S+ )*(?:afmaken|af maken|afwerken|volhouden|doorzetten)$/, [
    'graag aan iets nieuws beginnen',
    'graag van activiteit wisselen',
    '[hoe lang?] werken // aan [wat?]',
  ]),
];
