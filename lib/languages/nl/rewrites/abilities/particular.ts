/** Particular things, tried before the general ones. */

import { type Ability, ability } from './ability.ts';

export const PARTICULAR: readonly Ability[] = [
  ability(
    /(?:een |de )?hand(?:je)? (?:geven|vasthouden)(?: (?:bij|tijdens) .*)?(?:oversteken|wandelen|stappen|straat)$|aan (?:de |een |mijn )?hand(?:je)? (?:lopen|stappen|wandelen|gaan)$|in de rij (?:lopen|stappen|wandelen)$/,
    ['graag los lopen', 'graag zelf lopen', 'graag alleen lopen', 'graag zelf stappen'],
    ['want', 'do'],
  ),
  ability(
    /in (?:de |een |zijn |haar )(?:buggy|kinderwagen|maxicosi|autostoel|bolderkar|kar)(?: \S+)*$/,
    ['graag zelf stappen', 'graag zelf lopen', 'liever lopen'],
    ['want', 'do'],
  ),
  ability(
    /aan (?:de )?tafel (?:komen|gaan)(?: \S+)?$|(?:naar )?binnen ?(?:komen|gaan)$/,
    ['graag verder|spelen', 'graag door|spelen', "/Als ik '[wat?]' zeg, [wat doet {N}?]/"],
    ['want', 'do'],
  ),
  ability(/(?:uit (?:zijn |haar |het )?bed (?:komen|geraken|raken)|(?:op tijd |vlot )*opstaan)$/, [
    'graag lang slapen',
    'graag blijven // liggen',
    'op|staan // om [uur]',
    'op|staan // wanneer [wat helpt?]',
  ]),
  ability(
    /(?:zijn |haar |de )?(?:medicatie|medicijnen|medicijn|pillen|pil|siroop|druppels|puffer)(?: \S+)* ?(?:nemen|innemen|willen|inhaleren)$/,
    ['/Bij [welk geneesmiddel?] [wat doet of zegt {N}?]/', 'de medicatie in|nemen // met [wat helpt?]'],
  ),
  ability(/(?:sorry|excuses?) (?:zeggen|aanbieden|vragen)$|het goedmaken$/, [
    '/Nadat [wat?], [wat doet of zegt {N}?]/',
    'tonen // wat {hij} bedoelt door [hoe?]',
  ]),
  ability(
    /(?:graag )?(?:de |een |het )(hond|poes|kat|konijn|paard|geit|kip|cavia)(?: \S+)* (?:aaien|aanraken|strelen|vasthouden|voederen)$/,
    ['graag vanop een afstand kijken // naar de $1', '/Bij de $1 [wat doet of zegt {N}?]/'],
  ),
  ability(/(?:snoep|koek|koekje|koekjes|fruit|eten|drinken)(?: \S+)* delen$/, [
    'graag bij zich houden // wat {hij} gekregen heeft',
    'graag zelf op|eten // wat {hij} gekregen heeft',
  ]),
  ability(/(?:graag |goed )*(?:tegen )?(?:een )?(?:grapje|grapjes|plagerij|plagen)$/, [
    '/Bij een grapje [wat doet of zegt {N}?]/',
    "'[woorden]' zeggen // als [wie?] een grapje maakt",
  ]),
  ability(/(?:bij )?de groep blijven$|bij (?:de groep|ons|de anderen|de begeleiding) blijven$/, [
    'graag op verkenning gaan',
    'graag rond|lopen',
    'graag zelf kiezen // waar {hij} {=spelen}',
  ]),
  ability(/mee ?werken(?: (?:bij|met|tijdens|aan) .*)?$/, [
    'graag zelf doen // wat al lukt',
    'graag zelf beslissen',
    "/Als ik '[wat?]' zeg, [wat doet of zegt {N}?]/",
  ]),
  ability(
    /(?:\S+ )*(?:hulp|begeleiding|ondersteuning|aanmoediging|sturing|structuur|bevestiging|uitleg) nodig (?:\S+ )*hebben$/,
    [
      '[welke stap?] zelf doen & hulp krijgen // bij [wat?]',
      'graag samen met [wie?] werken',
      'graag geholpen worden',
      '[wat?] zelf doen',
    ],
  ),
  ability(
    /(?:\S+ )*(?:zonder|los van) (?:zijn |haar |een |de )?(mama|papa|mamma|moeder|vader|juf|ouders?)(?: \S+)*$/,
    ['graag bij [wie?] zijn', 'graag $1 in de buurt hebben', '/Als $1 weg is, [wat doet {N}?]/'],
  ),
  ability(
    /zonder (?:zijn |haar |een |de )?(\S+)(?: (?:kunnen|zijn|leven))?$/,
    [
      '{zijn|de} $1 graag bij zich hebben',
      'graag {zijn|de} $1 in de buurt hebben',
      '/Als {zijn|de} $1 er niet is, [wat doet {N}?]/',
    ],
    ['can', 'want'],
  ),
  ability(
    /(?:graag |goed )*(?:vuile|vieze|plakkerige|vuil|natte) handen(?: (?:hebben|krijgen|willen|verdragen|maken|vinden))*$|(?:zand|verf|klei|scheerschuim|gras|slijm)(?: aan)? ?(?:aanraken|voelen|willen|verdragen)*$/,
    [
      'graag met schone handen spelen',
      '{zijn|de} handen graag schoon houden',
      'graag droge materialen voelen',
      'kijken // hoe anderen met [wat?] spelen',
    ],
  ),
  ability(
    /(?:graag )?in (?:de|het) (?:belangstelling|middelpunt|spotlight)(?: van \S+ \S+)? (?:staan|zijn)$|(?:graag )?vooraan (?:staan|zitten)$/,
    ['graag eerst toe|kijken', 'graag op de achtergrond blijven', 'graag rustig aan de kant kijken'],
  ),
  ability(
    /(?:interesse|belangstelling) in (?:een |de )?(?:boek|boeken|boekje|boekjes|verhaaltjes|verhalen) (?:hebben|tonen)$/,
    [
      'liever spelen // met [wat?]',
      'geboeid zijn // door [wat?]',
      'graag bezig zijn // met [wat?]',
      '/Als we een boekje lezen, [wat doet {N}?]/',
      '/Als ik een boekje neem, [wat doet {N}?]/',
    ],
  ),
  ability(
    /(?:graag )?(?:in (?:een )?(?:grote )?groep|in de drukte|tussen veel kinderen|bij veel kinderen|in een drukke groep)(?: \S+)?$|van drukte houden$|van (?:grote )?groepen houden$/,
    [
      'graag in een kleine groep zijn',
      'graag in een kleine groep spelen',
      'graag zijn // waar het rustig is',
      'graag op een rustige plek zijn',
    ],
  ),
  ability(
    /(?:graag )?(?:goedendag|goeiemorgen|goeiedag|dag|hallo|gedag|dankjewel|dank je|alsjeblieft|sorry)(?: \S+)? (?:zeggen|wensen)$|(?:iemand )?(?:be)?groeten$/,
    [
      '[hoe?] groeten',
      'zwaaien',
      'tonen // wat {hij} bedoelt door [hoe?]',
      '[wat doet {N} bij het binnenkomen?]',
    ],
  ),
  ability(
    /(?:graag )?(?:naar (?:de )?(?:school|opvang|crèche|klas))(?: \S+)?$|(?:graag )?in de opvang (?:zijn|komen|blijven)$/,
    ['graag thuis zijn', 'graag bij [wie?] zijn', '/Bij het binnenkomen [wat doet of zegt {N}?]/'],
    ['want', 'do', 'dare'],
  ),
  ability(
    /(?:graag )?(?:zijn |haar |een |de )?(muts|jas|sjaal|slab|bril|handschoenen|pet|luier)(?: \S+)*? ?(?:dragen|aanhouden|ophouden|opzetten|aandoen|willen)$/,
    ['graag zonder $1 rond|lopen', 'graag zonder $1 zijn', 'graag zelf kiezen // wat {hij} {=dragen}'],
    ['do', 'want'],
  ),
  ability(
    /(?:graag )?(?:zijn |haar |de )?(?:schoenen|sokken|pantoffels)(?: \S+)*? ?(?:dragen|aanhouden|aandoen|willen)$/,
    ['graag op blote voeten lopen', 'graag op sokken lopen'],
    ['do', 'want'],
  ),
  ability(/(?:de )?trap(?: alleen| zelf)? (?:op|af|opgaan|afgaan|nemen|oplopen|aflopen|doen)$/, [
    'de trap op|gaan // aan de hand van [wie?]',
    'de trap op|kruipen',
  ]),
  ability(/(?:goed |nog |met een schaar )*knippen$/, [
    'papier scheuren',
    'knippen // met hulp van [wie?]',
    'de schaar vast|houden',
  ]),
  ability(/(?:een |goed )?(?:mannetje |iets |poppetje )?tekenen$/, [
    'krabbelen',
    'strepen en rondjes zetten',
    '[wat?] tekenen',
  ]),
  ability(/(?:een )?puzzels?(?: van \S+ stukken)? (?:maken|leggen)$|puzzelen$/, [
    'een puzzel van [aantal] stukken maken',
    'puzzelen // met hulp van [wie?]',
  ]),
  ability(/(?:goed )?zwemmen$/, [
    '/In het water [wat doet {N}?]/',
    'graag in [welk water?] spelen',
    'drijven // met [welke hulp?]',
  ]),
  ability(/(?:zich )?(?:zelf |alleen |zelfstandig )+(?:aankleden|uitkleden|aandoen|uitdoen|wassen)$/, [
    '[wat?] zelf aan|doen',
    'graag geholpen worden',
    'mee|helpen // door [hoe?]',
  ]),
  ability(/(?:snel|vlug|vlot|goed door)(?: \S+)? (?:eten|dooreten)$/, [
    'de tijd nemen // om te eten',
    'op {zijn|een} eigen tempo eten',
    'rustig eten',
  ]),
  ability(/(?:snel|vlug|vlot)(?: \S+)? werken$/, [
    'rustig werken',
    'de tijd nemen',
    'op {zijn|een} eigen tempo werken',
  ]),
  ability(/(?:graag )?(?:helpen|meehelpen|mee helpen)(?: \S+)*$/, [
    'liever [wat?] doen',
    'graag verder|spelen',
    'mee|helpen // met [wat?]',
  ]),
  ability(
    /(?:graag )?(?:naar (?:boekjes|verhalen|het verhaal|verhaaltjes) luisteren|(?:boekjes|verhaaltjes) (?:lezen|kijken))$/,
    [
      'graag spelen // met [wat?]',
      'graag bewegen // tijdens het verhaal',
      '/Tijdens het verhaal [wat doet {N}?]/',
    ],
  ),
  ability(/(?:graag )?(?:vuil|vies|nat|plakkerig) (?:zijn|worden)$/, [
    'graag schone handen hebben',
    'graag propere handen hebben',
    'graag schoon zijn',
    'graag proper zijn',
  ]),
  ability(/(?:met (?:zijn |haar |het |de )?\S+ )?(?:ophouden|stoppen)$|(?:ophouden|stoppen) met \S+$/, [
    'graag door|spelen',
    'graag door|doen',
    'op|gaan // in {zijn|het} spel',
    '/Als het tijd is om te stoppen, [wat doet of zegt {N}?]/',
  ]),
  ability(
    /(?:goed |veel |een woord |vlot )*(?:nederlands|frans|vlaams|onze taal)(?: goed| vlot)? (?:spreken|praten|kennen|verstaan|begrijpen)$/i,
    [
      '[welke taal?] spreken',
      'in het Nederlands [welke woorden?] zeggen',
      'tonen // wat {hij} {=willen} door [hoe?]',
      'gebaren gebruiken',
    ],
  ),
  ability(
    /(?:goed )?(?:tegen|met|bij|naar|van) (?:vreemden|vreemde mensen|onbekenden|onbekende mensen|nieuwe mensen|een vreemde|nieuwe begeleiders|invallers)(?: \S+)*$/,
    [
      'graag bij bekende mensen zijn',
      'graag bij mensen zijn // die {hij} {=kennen}',
      'graag zijn // bij wie {hij} {=kennen}',
      'graag dicht bij bekende mensen blijven',
      'graag bij vertrouwde mensen zijn',
      'eerst toe|kijken',
      'de tijd nemen // om te wennen',
      '/Bij iemand die nieuw is, [wat doet {N}?]/',
    ],
  ),
  ability(/(?:graag )?(?:alleen |zelf |rustig )+(?:slapen|inslapen|gaan slapen|in slaap vallen|in slapen)$/, [
    'graag in slaap vallen // met iemand in de buurt',
    'graag slapen // met iemand in de buurt',
    'graag iemand dichtbij hebben // bij het slapen',
    'graag slapen // met iemand dichtbij',
    'in slaap vallen // met [wie of wat?] dichtbij',
    'in slaap vallen // wanneer [wat helpt?]',
  ]),
  ability(
    /(?:naar (?:zijn |haar |het )?bed(?: gaan)?|gaan slapen|gaan rusten|rusten|een dutje doen)$/,
    [
      'graag wakker blijven',
      'graag wakker zijn',
      'graag door|spelen',
      'graag verder|spelen',
      'in slaap vallen // wanneer [wat helpt?]',
      '/Bij het slapengaan [wat doet of zegt {N}?]/',
    ],
    ['want', 'dare', 'do'],
  ),
  ability(
    /(?:verschoond|ververst|gewassen|aangekleed|uitgekleed) (?:willen )?worden$|zich (?:laten )?(?:verschonen|verversen|wassen|aankleden|uitkleden)(?: laten)?$/,
    [
      'graag mee|helpen // bij het verzorgen',
      'graag zelf doen // wat al lukt',
      '/Bij het verzorgen [wat doet of zegt {N}?]/',
    ],
    ['want', 'do'],
  ),
  ability(
    /(?:de |een |met (?:een |de )?)?(?:lepel|vork|mes|bestek)(?: \S+)* ?(?:eten|gebruiken|vasthouden|hanteren)$/,
    ['met de handen eten', 'met {zijn|de} handen eten', 'eten // met hulp van [wie?]'],
  ),
  ability(/uit een (?:gewone )?(?:beker|glas|kopje|bekertje)(?: \S+)* ?drinken$/, [
    'drinken // uit een [welke beker of fles?]',
    'drinken // met hulp van [wie?]',
    'drinken // uit [wat?]',
  ]),
  ability(/(?:veel |genoeg )?geduld (?:hebben|tonen)$|geduldig (?:zijn|wachten)$/, [
    'graag meteen willen // beginnen',
    'graag meteen beginnen',
    'graag snel aan de slag gaan',
    'graag snel aan de beurt zijn',
    'graag meteen bezig zijn',
  ]),
  ability(
    /(?:veel |genoeg |weinig )?zelfvertrouwen (?:hebben|tonen)$|zelfzeker zijn$|zeker van zichzelf zijn$/,
    [
      'graag horen // hoe het gaat',
      'eerst kijken // hoe anderen het doen',
      'graag doen // wat al lukt',
      'graag bevestiging zoeken',
    ],
  ),
  ability(
    /(?:zelf )?(?:veel |enig )?initiatief (?:nemen|tonen)$|(?:zelf )?(?:beginnen|op gang komen|iets beginnen)$|tot spel komen$/,
    [
      'graag mee|doen // met wat anderen beginnen',
      'mee|doen // als [wie?] [wat doet?]',
      'graag [wie?] volgen',
      'eerst kijken // wat anderen doen',
      'graag volgen // wat anderen doen',
      'spelen // wanneer [wie?] mee begint',
    ],
  ),
  ability(
    /(?:veel )?(?:fantasie|verbeelding) hebben$|(?:doen alsof|fantasiespel spelen|rollenspel spelen)$/,
    ['graag spelen // met wat echt is', 'graag bouwen', 'graag spelen // met [wat?]'],
  ),
  ability(
    /bij (?:een|één|de|zijn|haar) (?:activiteit|spel|taak|opdracht|spelletje) blijven$|lang (?:met iets |met hetzelfde |ergens mee )?(?:spelen|bezig zijn|bezigblijven)$/,
    [
      'graag van activiteit wisselen',
      'graag van spel wisselen',
      'graag veel dingen uit|proberen',
      'graag veel verschillende dingen doen',
      'graag aan iets nieuws beginnen',
      '[hoe lang?] spelen // met [wat?]',
    ],
  ),
  ability(
    /(?:in de kring |aan tafel |in de groep |mee )+(?:zitten|komen zitten|gaan zitten|zitten blijven|eten)$|in de kring (?:willen )?(?:komen|blijven)?$/,
    ['graag rond|lopen', 'graag bewegen', 'graag vanop een afstand kijken', 'kijken // vanop [welke plek?]'],
    ['want', 'do', 'dare'],
  ),
  ability(
    /(?:in de kring |in de groep |voor de groep |tegen (?:ons|mij|volwassenen|de juf|de begeleiders) |veel |iets |een woord )+(?:zeggen|praten|spreken|vertellen|durven praten)$/,
    [
      'graag luisteren',
      'graag luisteren // naar wat anderen zeggen',
      'tonen // wat {hij} {=willen} door [hoe?]',
      'praten // met [wie?]',
      '/In de kring [wat doet of zegt {N}?]/',
    ],
    ['can', 'dare', 'do', 'want'],
  ),
  ability(
    /(?:graag )?(?:op schoot (?:zitten|komen|willen)|(?:een )?(?:knuffel|zoen|kus|hand)(?:en)? (?:geven|krijgen|willen)|aanraking(?:en)? (?:verdragen|willen)|aangeraakt worden|vastgehouden worden)$/,
    [
      'graag naast [wie?] zitten',
      'graag zelf kiezen // wie dichtbij komt',
      'graag op een afstand blijven',
      'nabijheid zoeken // door [hoe?]',
    ],
  ),
  ability(/(?:graag )?(?:van )?(?:knuffelen|knuffels|aanrakingen)(?: houden)?$/, [
    'graag naast [wie?] zitten',
    'graag zelf kiezen // wanneer iemand dichtbij komt',
    'graag ruimte om zich heen hebben',
    'graag zelf kiezen // wie dichtbij komt',
    'nabijheid zoeken // door [hoe?]',
  ]),
  ability(
    /(?:de |alle |zijn |haar )?(?:kleuren|letters|cijfers|vormen)(?: \S+)* (?:kennen|benoemen|herkennen|weten)$/,
    ['[welke?] benoemen', '[welke?] aan|wijzen', '[welke kleuren?] kennen'],
  ),
  ability(/(?:het |iets |de uitleg |de opdracht |wat ik zeg )?(?:begrijpen|snappen|verstaan)$/, [
    'graag zien // hoe het moet',
    'graag na|doen // wat anderen tonen',
    '/Als ik [wat?] vraag, [wat doet {N}?]/',
  ]),
  ability(
    /(?:zijn |haar |de )?(?:puzzel|tekening|werkje|taak|spel|opdracht|bord|boterham)(?: \S+)? (?:afmaken|afwerken|leegeten|opeten)$/,
    [
      'graag aan iets nieuws beginnen',
      'graag van activiteit wisselen',
      '[hoe lang?] werken // aan [wat?]',
      'eten // tot [hoeveel?]',
    ],
  ),
  ability(
    /(?:zijn |haar |een |de )(?:jas|muts|schoenen|slab|sokken|handschoenen)(?: \S+)* ?(?:aan|aandoen|aan doen|opzetten|dragen|aanhouden)?$/,
    ['liever [wat?] dragen', '[wat doet {N} wel?]'],
    ['want'],
  ),
  ability(/(?:veel |hard |vaak )?(?:lachen|glimlachen)$/, [
    'rustig kijken',
    'tonen // wat {hij} leuk {=vinden} door [hoe?]',
  ]),
];
