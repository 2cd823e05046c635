/** Going somewhere, daring. */

import { type Ability, ability } from './ability.ts';

export const DARING: readonly Ability[] = [
  ability(
    /^(?:alleen |zelf |al )*((?:van|op|in|over|door|naar|onder) (?:de |het |een )?\S+)(?: af)?(?: (gaan|durven|klimmen|springen|komen|kruipen|glijden|stappen|lopen))?$/,
    [
      'eerst kijken // hoe anderen $1 {G}',
      'graag kijken // hoe anderen $1 {G}',
      'graag toe|kijken',
      '$1 {G} // aan de hand van [wie?]',
      'graag samen met [wie?] $1 {G}',
      'graag [waar, of bij wat?] zijn // als anderen $1 {G}',
      '/{S} [wat doet {N} bij {P}?]/',
      '/Bij {P} [wat doet of zegt {N}?]/',
    ],
    ['dare', 'can', 'want'],
  ),
  ability(
    /^(?:te )?(klimmen|springen|glijden|zwemmen|duiken|schommelen|fietsen|klauteren)$/,
    ['eerst kijken // hoe anderen $1', 'graag toe|kijken // als anderen $1'],
    ['dare', 'can'],
  ),
  ability(
    /(?:\S+ )*(?:vragen|zeggen|praten|spreken|antwoorden|vertellen)$/,
    [
      'eerst luisteren // naar wat anderen zeggen',
      'graag toe|kijken',
      '/In de kring [wat doet of zegt {N}?]/',
    ],
    ['dare'],
  ),
  ability(/(?:iets nieuws |nieuwe dingen )(?:proberen|doen|uitproberen)$/, [
    'graag doen // wat {hij} al {=kennen}',
    'eerst kijken // hoe anderen het doen',
  ]),
];
