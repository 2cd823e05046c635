/** Moving: sitting, standing, walking, climbing. */

import { type Ability, ability, CAN } from './ability.ts';

export const MOVING: readonly Ability[] = [
  ability(/(?:zijn |haar |het )?hoofd(?:je)?(?: \S+)* (?:houden|rechthouden|optillen|opheffen)$/, [
    'graag op {zijn|de} [rug of buik?] liggen',
    '{zijn|het} hoofd op|tillen // als [wat?]',
    '/Op {zijn|de} buik [wat doet {N}?]/',
  ]),
  ability(
    /(?:iets |dingen |speelgoed |een \S+ |voorwerpen )*(?:vast)?(?:pakken|grijpen|vastnemen|vastpakken)$/,
    ['kijken // naar [wat?]', '[wat?] aan|raken', '/Als ik [wat?] toon, [wat doet {N}?]/'],
    ['can', 'do'],
  ),
  ability(
    /^(?:zelf |alleen |los |zelfstandig |goed )*(?:los)?(?:stappen|lopen|wandelen)$/,
    [
      '[hoe verplaatst {N} zich?]',
      'kruipen',
      'zich verplaatsen // door [hoe?]',
      'zich op|trekken // aan [wat?]',
      'op {zijn|de} poep schuiven',
      'stappen // aan de hand van [wie?]',
      'stappen // met steun van [wie of wat?]',
    ],
    CAN,
  ),
  ability(
    /^(?:zelf |alleen |los |goed )*(?:kruipen|rollen|omrollen|omdraaien)$/,
    ['[hoe beweegt {N}?]', 'graag op {zijn|de} [rug of buik?] liggen', 'bewegen // door [hoe?]'],
    CAN,
  ),
  ability(
    /^(?:zelf |alleen |los |recht|rechtop |zelfstandig )*(?:zitten)$/,
    [
      'graag op {zijn|de} [rug of buik?] liggen',
      'zitten // met steun van [wie of wat?]',
      '[hoe ligt of zit {N}?]',
    ],
    ['can'],
  ),
  ability(/(?:recht|rechtop|los|zelfstandig) ?zitten$/, [
    'graag op {zijn|de} [rug of buik?] liggen',
    'zitten // met steun van [wie of wat?]',
    '[hoe ligt of zit {N}?]',
  ]),
  ability(
    /^(?:zelf |alleen |los |rechtop )*(?:staan|rechtstaan|rechtop staan)$/,
    [
      'staan // met steun',
      'staan // met steun van [wie of wat?]',
      'staan // met [welke steun?]',
      'zich op|trekken // aan [wat?]',
      'graag zitten',
      '[hoe staat of zit {N}?]',
    ],
    CAN,
  ),
  ability(
    /(?:klimmen|klauteren|springen|fietsen|huppelen|rennen|steppen)(?: .*)?$/,
    [
      '[hoe beweegt {N}?]',
      'rijden // met [wat?]',
      'graag kijken // hoe anderen {V}',
      '{V} // met hulp van [wie?]',
    ],
    CAN,
  ),
];
