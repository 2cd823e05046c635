/** Being and playing with others. */

import { type Ability, ability } from './ability.ts';

export const TOGETHER: readonly Ability[] = [
  ability(/(?:graag )?alleen (?:thuis )?(?:zijn|blijven)$/, [
    'graag bij andere kinderen zijn',
    'graag bij anderen zijn',
    'graag iemand in de buurt hebben',
    'graag samen met anderen zijn',
    'graag in de buurt van een volwassene zijn',
  ]),
  ability(
    /(?:zich )?(?:alleen |zelf |zelfstandig )+(?:bezig ?houden|spelen|bezig zijn|bezighouden|vermaken|amuseren)$/,
    [
      'graag samen met anderen spelen',
      'graag samen met iemand spelen',
      'graag met anderen spelen',
      'graag in de buurt van een volwassene spelen',
      'graag samen spelen',
      '[hoe lang?] spelen // met [wat?] als [wie?] in de buurt is',
    ],
  ),
  ability(
    /(?:graag |goed )*(?:(?:samen )?met (?:de )?(?:andere|anderen|leeftijds\S+|\S*kinderen|\S*genootjes)(?: \S+)? (?:samen)?(?:spelen|omgaan|praten)|(?:(?:samen )?met .*)?samen(?: |)spelen(?: met .*)?|in groep spelen|mee ?spelen(?: met .*)?|(?:samen )?met (?:[A-Z]\S*|hem|haar|hen|ons) (?:samen )?spelen)$/,
    [
      'graag alleen spelen',
      'naast andere kinderen spelen',
      'graag naast andere kinderen spelen',
      'graag spelen // met [wat?]',
      'graag in [welke hoek?] zijn',
      'kijken // hoe andere kinderen spelen',
    ],
  ),
  ability(
    /(?:contact (?:maken|zoeken|leggen)|vriendjes? (?:maken|hebben)|aansluiting (?:vinden|zoeken))(?: met .*)?$/,
    [
      'graag alleen spelen',
      'graag naast anderen spelen',
      'graag spelen // met [wie?]',
      'kijken // hoe andere kinderen spelen',
      'naast andere kinderen spelen',
      'graag in de buurt van [wie?] zijn',
    ],
  ),
  ability(
    /in het spel(?: van \S+)? delen$|(?:in de kring |in de groep |aan \S+ )?(?:mee ?doen|deelnemen|meedoen)(?: (?:met|aan|in) .*)?$/,
    [
      'graag op {zijn|een} eigen manier spelen',
      'graag {zijn|een} eigen spel spelen',
      'eerst kijken // hoe de anderen het doen',
      '/Terwijl de anderen spelen, [wat doet {N}?]/',
    ],
  ),
  ability(
    /(?:zijn |haar |het |de )?(?:speelgoed |spullen )?(?:goed )?(?:met \S+ |met andere kinderen )?delen$/,
    [
      'graag met {zijn|het} eigen speelgoed spelen',
      'graag zelf spelen // met [wat?]',
      '{zijn|het} speelgoed graag bij zich houden',
      'graag vast|houden // wat {hij} gekozen heeft',
      'graag alleen spelen // met [wat?]',
      '{zijn|het} speelgoed graag dicht bij zich bewaren',
      'graag met {zijn|het} eigen [welk speelgoed?] spelen',
      '/Als een ander kind het speelgoed vraagt, [wat doet of zegt {N}?]/',
    ],
  ),
  ability(/tegen (?:\S+ )?verlies$|verliezen$|tegen verliezen$/, [
    'graag winnen',
    'graag de winnaar zijn',
    'graag als eerste aan|komen',
    '/Bij verlies [wat doet of zegt {N}?]/',
  ]),
  ability(/(?:geen |een )?afscheid (?:van \S+ )?nemen$|^(?:het )?afscheid$/, [
    '{zijn|de} ouder graag nog even vast|houden // bij het afscheid',
    'graag bij [wie?] zijn',
    'graag nog even bij [wie?] blijven',
    '/Bij het afscheid [wat doet of zegt {N}?]/',
  ]),
  ability(
    /(?:van )?(?:mama|papa|\S+ moeder|\S+ vader|\S+ ouders?)(?: los)? ?(?:loslaten|missen|zonder|scheiden)$|loslaten$/,
    ['graag bij [wie?] zijn', '/Bij het afscheid [wat doet of zegt {N}?]/'],
  ),
  ability(
    /zich .*(?:troosten)(?: laten)?$|getroost worden$|(?:zelf )?tot rust komen$|zich kalmeren(?: laten)?$|zichzelf (?:kalmeren|troosten)$/,
    [
      'graag zelf tot rust komen',
      'graag alleen tot rust komen',
      'tot rust komen // met [wat of wie?]',
      'rustig worden // met [wat of wie?]',
      'rustig worden // wanneer [wat helpt?]',
      '/Als ik {O} op de arm neem, [wat doet {N}?]/',
    ],
  ),
  ability(
    /(?:graag )?(?:geknuffeld worden|knuffelen|op schoot zitten|aangeraakt worden|lichamelijk contact hebben)$/,
    [
      'graag zelf kiezen // wie dichtbij komt',
      '/Als ik {O} op schoot neem, [wat doet {N}?]/',
      'graag naast [wie?] zitten',
    ],
  ),
];
