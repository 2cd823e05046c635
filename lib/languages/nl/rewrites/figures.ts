/** The figures that vague words stand for. */

/** Phrase in place of the finding, by what the finding says. The first that fits is taken. */
export const FIGURES: readonly [pattern: RegExp, figures: readonly string[]][] = [
  [
    /^(?:de |het |in de |sinds |al )?(?:laatste|afgelopen|voorbije|recente)? ?(?:tijd|weken|dagen|maanden|periode|jaren)$|^(?:sinds kort|tegenwoordig|de laatste \S+|momenteel|recentelijk meer)$/,
    ['sinds [datum]', 'van [datum] tot [datum]', 'al [aantal] [dagen, weken?]'],
  ],
  [
    /(?:veel|vaak|dikwijls|regelmatig|soms|weinig|minder|meer) (?:in |sinds )?(?:de |het |deze |die )?(?:laatste|afgelopen|voorbije|recente) (?:tijd|weken|dagen|maanden|periode)$/,
    ['[aantal] keer sinds [datum]', '[aantal] keer tussen [datum] en [datum]', '[hoe vaak?] sinds [datum]'],
  ],
  [
    /^(?:op (?:een gegeven|een bepaald|zeker) moment|op een zeker moment|ineens|plots|plotseling)$/,
    ['om [uur]', 'toen [wat gebeurde er net?]'],
  ],
  [
    /(?:met (?:grote |een zekere |enige )?regelmaat|op regelmatige basis|bij tijd en wijle)$/,
    ['[aantal] keer per [dag]', '[aantal] keer', '[hoe vaak?]'],
  ],
  [
    /^(?:onlangs|recent|laatst|pas geleden|kort geleden|een (?:tijdje|tijd|poos) geleden|enige tijd geleden|vroeger|ooit|niet lang geleden|eerder|destijds|toen|op een keer|op een dag|pas|net|deze week|vorige week|daarnet|gisteren|laatstens)$/,
    ['op [datum]', 'op [datum] om [uur]'],
  ],
  [
    /^(?:een paar|enkele|een aantal|meerdere|verschillende|verscheidene|wat) (?:keer|keren|maal)$|^(?:meermaals|herhaaldelijk|meermalen|keer op keer|tig keer|veel keren|\S+ keren)$/,
    ['[aantal] keer', '[aantal] keer per [dag]'],
  ],
  [/^(?:nooit)$/, []],
  [
    /^(?:de |een |heel de |gans de )?(?:hele|ganse|halve) (?:dag|tijd|voormiddag|ochtend|namiddag|middag|week|nacht)(?: lang)?$|^(?:heel de dag|heel de tijd|de godganse dag)$/,
    ['van [uur] tot [uur]', '[aantal] keer', '[aantal] minuten'],
  ],
  [
    /(?:lang|tijd|tijdje|poos|poosje|hele tijd|even|eventjes|efkes|effe|effen|kort|lange tijd|uren|urenlang|eeuwig|moment|momentje|ogenblik|kortstondig|langdurig|minutenlang)$/,
    ['[aantal] minuten', '[hoe lang?]'],
  ],
  [
    /(?:voormiddag|namiddag|ochtend|middag|avond|vroeg|laat|straks|later)$/,
    ['om [uur]', 'van [uur] tot [uur]'],
  ],
  [
    /(?:vaak|dikwijls|regelmatig|geregeld|soms|af en toe|nu en dan|zelden|meestal|veelvuldig|altijd|steeds|telkens|constant|continu|voortdurend|aldoor|weer eens|elke keer|iedere keer|keer op keer|doorlopend|gewoonlijk|occasioneel|zo nu en dan|bij momenten|altijd maar|steevast|sporadisch)$/,
    ['[aantal] keer per [dag]', '[aantal] keer', '[hoe vaak?]'],
  ],
  [
    /(?:elke|iedere|ieder|elk) (?:dag|week|maand|ochtend|nacht|keer|maal)$/,
    ['[aantal] keer per [week]', '[aantal] keer'],
  ],
  [/(?:slecht|goed|onrustig|licht|diep) geslapen$/, ['van [uur] tot [uur] geslapen', '[hoe lang?] geslapen']],
  [
    /(?:slecht|goed|flink|weinig|veel|amper|niets|nauwelijks) (gegeten|gedronken)$/,
    ['[hoeveel?] $1', '[aantal] [happen, lepels?] $1'],
  ],
  [/(?:snel|rap|vlug|traag|langzaam|meteen)$/, ['in [aantal] minuten', '[hoe snel?]']],
  [/(?:groot|grote|klein|kleine|hoog|hoge|dik|dikke)$/, ['[hoe groot?]', '[aantal] cm']],
  [
    /(?:veel|weinig|beetje|wat|amper|nauwelijks|genoeg|voldoende|minder|meer|nogal|best|te weinig|te veel|bijna niets|flink|stuk|paar|enkele|sommige|verschillende|aantal|hoop|massa|deel|half|bijna|ongeveer|redelijk|goed)$/,
    ['[hoeveel?]'],
  ],
];
