/** Feelings, noise, changes, choosing, interest. */

import { type Ability, ability } from './ability.ts';

export const FEELINGS: readonly Ability[] = [
  ability(
    /(?:goed |om )*(?:tegen|met) (veel lawaai|lawaai|drukte|veel drukte|geluid|herrie|harde geluiden|veel geluid|veel prikkels|prikkels|grote groepen|geroep|harde muziek)(?: omgaan| om)?$|(lawaai|drukte|geluid|herrie|veel prikkels|prikkels|geroep)(?: \S+)? (?:verdragen|aankunnen|verteren)$/,
    [
      'graag op een rustige plek zijn',
      'van stilte houden',
      'graag zijn // waar het stil is',
      'graag een stille plek op|zoeken',
      'graag rustig spelen',
      '/Bij $1 [wat doet {N}?]/',
    ],
  ),
  ability(
    /(?:goed )?(?:tegen|met|om met) (veranderingen|verandering|overgangen|onverwachte dingen|nieuwe situaties|wissels|iets nieuws|nieuwe dingen)(?: om ?gaan| om)?$|van (veranderingen|verandering|verrassingen) houden$|^(overgangen|veranderingen)$/,
    [
      'graag weten // wat er komt',
      'van vaste gewoontes houden',
      'graag vooraf weten // wat er gaat gebeuren',
      'graag een vaste volgorde hebben',
      '/Bij $1 [wat doet {N}?]/',
    ],
  ),
  ability(/(?:goed |tussen \S+ )*(?:kiezen|een keuze maken|beslissen|keuzes maken)$/, [
    'graag {zijn|de} tijd nemen // om te kiezen',
    'eerst alles bekijken // voor {hij} {=kiezen}',
    'goed na|denken // voor {hij} {=kiezen}',
    'graag goed na|denken',
    'graag eerst alles bekijken',
    '/Als {N} mag kiezen, [wat doet {N}?]/',
  ]),
  ability(/(?:weten )?wat (?:hij|ze|zij) (?:wil|wou|wilde)(?: weten)?$/, [
    'graag verschillende dingen uit|proberen',
    'graag van activiteit wisselen',
    'eerst kiezen // voor [wat?] en daarna voor [wat?]',
    'eerst [wat?] en daarna [wat?] kiezen',
  ]),
  ability(
    /(?:interesse|belangstelling|oog|aandacht|zin) (?:in|voor) (.+?) (?:hebben|tonen)$|(?:in (.+?) ge[iï]nteresseerd|ge[iï]nteresseerd in (.+?)) zijn$|van (.+?) houden$|(.+?) (?:leuk|fijn|graag) (?:vinden|doen|hebben)$/,
    [
      'liever spelen // met [wat?]',
      'geboeid zijn // door [wat?]',
      'graag [wat?] doen',
      'graag bezig zijn // met [wat?]',
      'van [wat?] houden',
      'liever [wat?] doen',
      '/Bij $1 [wat doet {N}?]/',
    ],
  ),
  ability(
    /(?:met )?(?:zijn |haar |de )?(?:gevoelens|emoties|boosheid|woede|zichzelf|zich)(?: \S+)* (?:tonen|uiten|reguleren|om ?gaan|beheersen|onder controle houden)$/,
    ['tonen // wat {hij} {=voelen} door [hoe?]', '[hoe zie je wat {N} voelt?]'],
  ),
];
