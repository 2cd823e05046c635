/**
 * What a child cannot, does not dare, will not or does not do, and what it may do instead (VTO 2.2). A line
 * is tried on the clause in dictionary order without its negation: "Tess slaapt niet goed in" is
 * `goed inslapen`, "hij kan zijn jas niet zelf aandoen" is `zijn jas zelf aandoen` with the family `can`.
 *
 * Phrases are written as in `strengths.ts`; `$1` is what the line's first group found. A phrase between
 * slashes is a whole sentence, with `{S}` for the subject.
 */

export type Family = 'can' | 'dare' | 'want' | 'do';

export interface Ability {
  families: readonly Family[];
  pattern: RegExp;
  says: readonly string[];
}

const ANY: readonly Family[] = ['can', 'dare', 'want', 'do'];
const CAN: readonly Family[] = ['can', 'do', 'want'];

/** A pattern begins at the start of a word. */
function ability(pattern: RegExp, says: string[], families: readonly Family[] = ANY): Ability {
  return { families, pattern: new RegExp(`(?:^|\\s)(?:${pattern.source})`, pattern.flags), says };
}

export const ABILITIES: readonly Ability[] = [
  // Particular things, before the general ones below
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
  // Moving
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
    ['staan // met steun van [wie of wat?]', 'graag zitten', '[hoe staat of zit {N}?]'],
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
  // Sitting still, waiting, attention
  ability(
    /(?:lang |goed )*(?:stil ?zitten|stil ?blijven zitten|blijven zitten|(?:\S+ ){0,3}zitten blijven|(?:aan|op) \S+ (?:\S+ )?blijven zitten|stil ?zijn|stilstaan)$/,
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
    /(?:zich )?(?:lang |goed |moeilijk )*(?:concentreren|focussen|opletten|bij de les blijven|de aandacht erbij houden|aandacht houden|zijn aandacht houden|haar aandacht houden)$|aandacht .*(?:houden|hebben)$|concentratie$/,
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
  // With others
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
    /(?:graag |goed )*(?:(?:samen )?met (?:de )?(?:andere|anderen|leeftijds\S+|\S*kinderen|\S*genootjes)(?: \S+)? (?:samen)?(?:spelen|omgaan|praten)|(?:(?:samen )?met .*)?samen(?: |)spelen(?: met .*)?|in groep spelen|mee ?spelen(?: met .*)?|(?:samen )?met \S+ (?:samen )?spelen)$/,
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
      '/Als ik {N} op de arm neem, [wat doet {N}?]/',
    ],
  ),
  ability(
    /(?:graag )?(?:geknuffeld worden|knuffelen|op schoot zitten|aangeraakt worden|lichamelijk contact hebben)$/,
    [
      'graag zelf kiezen // wie dichtbij komt',
      '/Als ik {N} op schoot neem, [wat doet {N}?]/',
      'graag naast [wie?] zitten',
    ],
  ),
  // Rules and adults
  ability(
    /(?:goed )?(?:naar (?:\S+ ){1,2})?(?:goed )?luisteren(?: naar .*)?$|gehoorzamen$|(?:doen|luisteren) wat .*$|gehoor geven(?: aan .*)?$/,
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
    /(?:zich )?(?:goed )?aan (?:de |het |onze |een )?(?:\S+ )?(?:afspraken|regels|regel|afspraak)(?: \S+)? houden$|(?:de )?(?:regels|afspraken) (?:volgen|respecteren)$/,
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
  // Talking
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
  // Eating, drinking, sleeping, toilet
  ability(/(?:graag |goed )*(?:\S+ )?(?:zelf(?:standig)? )(?:\S+ )*(?:eten|drinken)$/, [
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
    /(?:overdag |'s nachts )?(?:zindelijk|droog|proper) (?:zijn|worden|blijven)$|op (?:het |de )?(?:potje|toilet|wc)(?: \S+)?$|op (?:het |de )?(?:potje|toilet|wc) \S+$/,
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
  // Feelings, noise, choosing, interest
  ability(
    /(?:goed |om )*(?:tegen|met) (veel lawaai|lawaai|drukte|veel drukte|geluid|herrie|harde geluiden|veel geluid|veel prikkels|prikkels|grote groepen|geroep|harde muziek)(?: omgaan| om)?$/,
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
    /(?:interesse|belangstelling|oog|aandacht|zin) (?:in|voor) (.+?) (?:hebben|tonen)$|(?:in (.+?) geïnteresseerd|geïnteresseerd in (.+?)) zijn$|van (.+?) houden$|(.+?) (?:leuk|fijn|graag) (?:vinden|doen|hebben)$/,
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
    /(?:met )?(?:zijn |haar |de )?(?:gevoelens|emoties|boosheid)(?: \S+)* (?:tonen|uiten|reguleren|om ?gaan|beheersen|onder controle houden)$/,
    ['tonen // wat {hij} {=voelen} door [hoe?]', '[hoe zie je wat {N} voelt?]'],
  ),
  // Going somewhere, daring
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
