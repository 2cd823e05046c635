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
  return { families, pattern: new RegExp(`(?:^|\\s)(?:${pattern.source})`), says };
}

export const ABILITIES: readonly Ability[] = [
  // Moving
  ability(
    /(?:zelf |alleen |los |zelfstandig |goed )*(?:los)?(?:stappen|lopen|wandelen)$/,
    [
      '[hoe verplaatst {N} zich?]',
      'kruipen',
      'op {zijn|de} poep schuiven',
      'stappen // aan de hand van [wie?]',
      'stappen // met steun van [wie of wat?]',
    ],
    CAN,
  ),
  ability(
    /(?:zelf |alleen |los |goed )*(?:kruipen|rollen|omrollen|omdraaien)$/,
    ['[hoe beweegt {N}?]', 'graag op {zijn|de} [rug of buik?] liggen', 'bewegen // door [hoe?]'],
    CAN,
  ),
  ability(
    /(?:zelf |alleen |los |recht|rechtop |zelfstandig )*(?:zitten)$/,
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
    /(?:zelf |alleen |los |rechtop )*(?:staan|rechtstaan|rechtop staan)$/,
    ['staan // met steun van [wie of wat?]', 'graag zitten', '[hoe staat of zit {N}?]'],
    CAN,
  ),
  ability(
    /(?:klimmen|klauteren|springen|fietsen|huppelen|rennen|steppen)(?: .*)?$/,
    ['[hoe beweegt {N}?]', 'graag kijken // hoe anderen {V}', '{V} // met hulp van [wie?]'],
    CAN,
  ),
  // Sitting still, waiting, attention
  ability(
    /(?:lang |goed )*(?:stil ?zitten|stil ?blijven zitten|blijven zitten|(?:\S+ ){0,3}zitten blijven|(?:aan|op) \S+ (?:\S+ )?blijven zitten|stil ?zijn|stilstaan)$/,
    [
      'graag bewegen',
      'graag in beweging zijn',
      '[hoe lang?] zitten // en [wat doet {N} dan?]',
      'veel energie hebben',
    ],
  ),
  ability(/(?:lang |even |goed )*(?:op \S+ beurt )?wachten(?: op (?:\S+ ?){1,3})?$/, [
    'graag meteen willen // beginnen',
    'graag snel aan de beurt zijn',
    'graag meteen willen // meedoen',
    'graag als eerste aan de beurt zijn',
    '[hoe lang?] wachten // en [wat doet {N} dan?]',
  ]),
  ability(
    /(?:zich )?(?:lang |goed |moeilijk )*(?:concentreren|focussen|opletten|bij de les blijven|de aandacht erbij houden|aandacht houden|zijn aandacht houden|haar aandacht houden)$|aandacht .*(?:houden|hebben)$|concentratie$/,
    [
      'graag van activiteit wisselen',
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
    'graag in de buurt van een volwassene zijn',
  ]),
  ability(
    /(?:zich )?(?:alleen |zelf |zelfstandig )+(?:bezig ?houden|spelen|bezig zijn|bezighouden|vermaken|amuseren)$/,
    [
      'graag samen met anderen spelen',
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
      'graag spelen // met [wat?]',
      'graag in [welke hoek?] zijn',
      'kijken // hoe andere kinderen spelen',
    ],
  ),
  ability(
    /(?:contact (?:maken|zoeken|leggen)|vriendjes? (?:maken|hebben)|aansluiting (?:vinden|zoeken))(?: met .*)?$/,
    [
      'graag alleen spelen',
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
      '{zijn|het} speelgoed graag bij zich houden',
      'graag vast|houden // wat {hij} gekozen heeft',
      '{zijn|het} speelgoed graag dicht bij zich bewaren',
      'graag met {zijn|het} eigen [welk speelgoed?] spelen',
      '/Als een ander kind het speelgoed vraagt, [wat doet of zegt {N}?]/',
    ],
  ),
  ability(/tegen (?:\S+ )?verlies$|verliezen$|tegen verliezen$/, [
    'graag winnen',
    'graag als eerste aan|komen',
    '/Bij verlies [wat doet of zegt {N}?]/',
  ]),
  ability(/(?:geen |een )?afscheid (?:van \S+ )?nemen$|^(?:het )?afscheid$/, [
    '{zijn|de} ouder graag nog even vast|houden // bij het afscheid',
    'graag bij [wie?] zijn',
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
      'tot rust komen // met [wat of wie?]',
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
    /(?:goed |naar (?:\S+ ){1,2})*luisteren(?: naar .*)?$|gehoorzamen$|(?:doen|luisteren) wat .*$|gehoor geven(?: aan .*)?$/,
    [
      'graag {zijn|een} eigen plan volgen',
      'op|gaan // in {zijn|het} spel',
      'graag {zijn|een} eigen idee volgen',
      'verder|gaan // met wat {hij} aan het doen is',
      "/Toen ik zei '[wat?]', [wat deed {N}?]/",
    ],
  ),
  ability(
    /(?:zich )?(?:goed )?aan (?:de |het |onze |een )?(?:\S+ )?(?:afspraken|regels|regel|afspraak)(?: \S+)? houden$|(?:de )?(?:regels|afspraken) (?:volgen|respecteren)$/,
    [
      'graag zelf uit|proberen // hoe iets werkt',
      'graag {zijn|een} eigen manier bedenken',
      '/Toen we afspraken dat [wat?], [wat deed {N}?]/',
    ],
  ),
  ability(
    /(?:een |het woord |het )?nee (?:verdragen|horen|accepteren|aanvaarden|aanhoren)$|tegen (?:een )?'?nee'?$|tegen (?:kritiek|grenzen|frustratie|een opmerking)(?: \S+)?$/,
    ['graag zelf beslissen', 'graag zelf kiezen', '/Als iemand nee zegt, [wat doet of zegt {N}?]/'],
  ),
  ability(/(?:mee ?helpen (?:met )?)?(?:\S+ )*opruimen$|zijn speelgoed opruimen$/, [
    'graag verder|spelen',
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
    'graag zelf naar een oplossing zoeken',
    '/Als iets niet lukt, [wat doet of zegt {N}?]/',
  ]),
  ability(/(?:oog)?contact maken(?: met .*)?$|(?:iemand |ons |mij )?aankijken$/, [
    'graag naar [wat?] kijken',
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
    ['graag op een rustige plek zijn', 'van stilte houden', '/Bij $1 [wat doet {N}?]/'],
  ),
  ability(
    /(?:goed )?(?:tegen|met|om met) (veranderingen|verandering|overgangen|onverwachte dingen|nieuwe situaties|wissels)(?: om ?gaan| om)?$|^(overgangen|veranderingen)$/,
    ['graag weten // wat er komt', 'van vaste gewoontes houden', '/Bij $1 [wat doet {N}?]/'],
  ),
  ability(/(?:goed |tussen \S+ )*(?:kiezen|een keuze maken|beslissen|keuzes maken)$/, [
    'graag {zijn|de} tijd nemen // om te kiezen',
    'eerst alles bekijken // voor {hij} {=kiezen}',
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
    /(?:iets |\S+ |voor de groep |in de kring )*(?:vragen|zeggen|praten|spreken|antwoorden|vertellen)$/,
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
