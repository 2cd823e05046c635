/**
 * The quality behind a pitfall (VTO 2.2: "describe a pitfall as a quality"), as verb phrases; for their
 * notation see `verb-phrase.ts`. The first words of a line are what is found: adjectives, nouns and
 * infinitives. The writer confirms whether a quality fits: it restates a preference, never a fact.
 */
export const STRENGTHS = `
koppig eigenwijs eigenzinnig dwars dwarskop dwarsligger stijfkop stijfhoofdig halsstarrig koppigaard tegendraads onverzettelijk
  : weten // wat {hij} {=willen} : vol|houden : graag {zijn|een} eigen plan volgen : graag zelf beslissen
  : goed weten // wat {hij} {=willen}
bazig dominant baasje bazinnetje haantje autoritair haantje-de-voorste leiderstype heerszuchtig domineren bazen commanderen dictator overheersend
  : graag de leiding nemen : het voortouw nemen : graag mee|beslissen : graag zeggen // hoe {hij} het {=zien}
  : graag het spel leiden : graag beslissen : graag het voortouw nemen : graag de eerste zijn
verlegen timide schuw bedeesd eenkennig mensenschuw afwachtend terughoudend schuchter verlegenheid
  : eerst toe|kijken : de tijd nemen // om te wennen : eerst de kat uit de boom kijken : graag eerst kijken
  : graag eerst toe|kijken
druk hyperactief beweeglijk onrustig ongedurig woelig rusteloos wervelwind druktemaker energiek springerig ongeduurzaam drukte
  : veel energie hebben : graag bewegen : graag in beweging zijn : graag met {zijn|het} hele lijf spelen
  : graag rond|lopen
wild wildebras wildzang onstuimig ruw uitgelaten uitbundig wilde
  : graag bewegen : graag met {zijn|het} hele lijf spelen : veel energie hebben
  : graag rennen // en springen
traag sloom langzaam treuzelen treuzelaar teuten teut talmen slak dralen treuzelkont trage
  : {zijn|de} tijd nemen : op {zijn|een} eigen tempo werken : alles rustig doen
  : rustig werken : de tijd nemen
nieuwsgierig bemoeial bemoeiziek bemoeizuchtig bemoeien nieuwsgierigaard pottenkijker moeial
  : graag willen // weten wat anderen doen : geïnteresseerd zijn // in wat anderen doen : graag alles ontdekken
  : veel willen // weten : graag nieuwe dingen ontdekken
aanhankelijk plakkerig kleverig plakker klever klit moederskindje papkind papkindje mamaskindje moederskind schootkindje
  afhankelijk hangerig
  : graag dicht bij een volwassene zijn : graag nabijheid zoeken : graag iemand dicht bij zich hebben
  : graag dicht bij [wie?] zijn
flapuit praatziek babbelkous kletskous babbelaar loslippig praatvaar tetter tetteren kletsen spraakwaterval praatgraag
  : graag vertellen // wat {hij} {=denken} : graag praten : graag met anderen praten
  : veel te vertellen hebben : graag vertellen
brutaal vrijpostig mondig brutaaltje bijdehand uitdagend onbeschaamd assertief
  : zeggen // wat {hij} {=denken} : voor {zijn|een eigen} mening uit|komen : durven // te zeggen wat {hij} {=denken}
  : duidelijk zeggen // wat {hij} {=vinden} : graag een eigen mening zeggen
gevoelig overgevoelig fijngevoelig emotioneel lichtgeraakt teergevoelig hooggevoelig kleinzerig teer
  : snel merken // hoe anderen zich voelen : goed aan|voelen // wat er rondom {hem} gebeurt
  : laten // zien hoe {hij} zich {=voelen}
huilebalk huilerig huilbaby bleiter weekdier jankerd jankerig wenerig sentimenteel
  : gevoelens duidelijk tonen : laten // zien hoe {hij} zich {=voelen} : laten // horen wat {hij} nodig {=hebben}
wegloper weglopen ontsnapper wegvluchten loper ontsnappen dwalen
  : graag op verkenning gaan : graag de ruimte verkennen
  : graag ontdekken : graag nieuwe plekken ontdekken
driftig lontje driftkop driftkikker opvliegend heethoofd temperamentvol opvliegerig heetgebakerd
  : gevoelens duidelijk tonen : duidelijk tonen // wat {hij} {=voelen} : laten // zien hoe {hij} zich {=voelen}
prikkelbaar kortaangebonden snelgeraakt lichtontvlambaar
  : laten // merken wanneer iets te veel is : duidelijk tonen // wat {hij} {=voelen}
bangerik angsthaas schrikachtig angstig voorzichtig bangelijk bang aarzelend
  : eerst goed kijken : voorzichtig te werk gaan : de tijd nemen // om te wennen
  : voorzichtig zijn : goed na|denken // voor {hij} iets doet
onzeker faalangstig onzekerheid twijfelaar twijfelen besluiteloos wankelmoedig
  : eerst goed kijken : de tijd nemen // om te kiezen : graag horen // hoe het gaat
lui luiaard luierik gemakzuchtig passief futloos lusteloos afwachtend hangjongere
  : graag rustig spelen : {zijn|de} tijd nemen : {zijn|de} krachten sparen
  : graag rusten : het graag rustig aan|doen
slordig chaotisch rommelig sloddervos wanordelijk sloddermie morsen rommelkont ongeordend
  : graag veel tegelijk doen : graag snel verder|gaan
onhandig lomp stuntelig kluns klunzig onbeholpen stuntel
  : graag alles zelf uit|proberen : vol|houden : blijven // oefenen
ongeduldig ongeduld gehaast haastig
  : graag meteen willen // beginnen : graag snel aan de beurt zijn
impulsief onbezonnen ondoordacht spontaan
  : graag meteen willen // beginnen : snel reageren
egoïstisch hebberig bezitterig gierig inhalig zelfzuchtig egoïst jaloers afgunstig jaloezie
  : goed op {zijn|de} eigen spullen passen : graag {zijn|het} eigen speelgoed bij zich houden
  : graag alleen spelen // met [wat?]
aandachtstrekker aandachtszoeker aandachtzoeker aandachttrekker aandachtsvrager uitslover aansteller aandachtsgeil
  : graag gezien worden : graag contact zoeken : graag laten // zien wat {hij} {=kunnen}
clown grapjas pias paljas grappenmaker lolbroek uithangen clownesk
  : anderen graag aan het lachen brengen : graag grapjes maken
  : graag lachen : anderen graag laten // lachen
zeuren zagen zeurpiet zeurkous zaag zager zagertje jengelen klagen mopperen drammen drammer drammerig zanik zaniken dreinen
  zeverkont mopperkont zeurderig klager
  : duidelijk laten // weten wat {hij} {=willen} : vol|houden : blijven // vragen om [wat?]
aanstellen aanstellerig dramatisch dramaqueen theatraal overdreven overdrijven
  : gevoelens duidelijk tonen : laten // zien hoe {hij} zich {=voelen} : duidelijk laten // weten wat {hij} nodig {=hebben}
stout ondeugend deugniet rakker bengel boefje boef kapoen schelm kattenkwaad deugnietje belhamel schavuit
  : graag dingen uit|proberen : veel ideeën hebben : graag onderzoeken // wat er kan
  : graag uit|proberen // wat er gebeurt : graag nieuwe dingen uit|proberen
lastig moeilijk ambetant vervelend onhandelbaar opstandig weerbarstig ongehoorzaam rebels onhebbelijk ambetanterik lastpak
  lastpost probleemkind etter onhandelbaarheid niet-te-houden moeilijkdoener
  : graag zelf beslissen : graag {zijn|een} eigen plan volgen : duidelijk tonen // wat {hij} {=willen}
stil gesloten binnenvetter zwijgzaam introvert teruggetrokken einzelgänger eenzaat stilletjes ingetogen
  : graag luisteren // naar anderen : graag alleen spelen : rustig in de groep zijn
  : graag luisteren : graag kijken // naar wat anderen doen
dromer dromerig verstrooid afwezig warhoofd dagdromer dromen wegdromen
  : veel fantasie hebben : op|gaan // in {zijn|een} eigen spel
  : graag fantaseren : graag na|denken
afgeleid ongeconcentreerd concentratieloos vluchtig fladderaar fladderen snel-afgeleid vlinderen
  : veel zien // van wat er rondom {hem} gebeurt : graag van activiteit wisselen
kieskeurig kieskauw eter etertje kieskeurigheid
  : weten // wat {hij} lekker {=vinden} : graag eten // wat {hij} {=kennen}
perfectionistisch perfectionist pietje pietluttig muggenzifter
  : graag alles precies doen : nauwkeurig werken
betweter wijsneus bijdehandje slimmerik weetal betweterig eigenwijsneus
  : graag vertellen // wat {hij} {=weten} : veel willen // weten
leugenaar liegen fantast fantaseren jokkebrok jokken leugenachtig
  : graag verhalen vertellen : veel fantasie hebben
luid luidruchtig lawaaimaker schreeuwer schreeuwerig roeper lawaaierig schreeuwlelijk
  : zich graag laten // horen : graag met een luide stem spreken
verliezer competitief winnaarstype fanatiek
  : graag winnen : graag met anderen wedijveren
gulzig schrokop veelvraat vreetzak snoeper schrokken
  : graag eten : genieten // van eten
onzelfstandig hulpeloos hulpbehoevend
  : graag hulp krijgen : graag iemand dicht bij zich hebben
roekeloos waaghals durfal overmoedig onvoorzichtig
  : graag nieuwe dingen uit|proberen : veel durven
stoer branie macho opschepper opscheppen stoerdoener
  : graag laten // zien wat {hij} {=kunnen} : graag gezien worden
klikspaan klikker klikken verklikker verklikken
  : graag vertellen // wat {hij} gezien heeft : graag vertellen // wat er gebeurde : goed op|letten // wat er gebeurt
ongezellig asociaal eenzaam onsociaal contactgestoord
  : graag alleen spelen : {zijn|een} eigen spel kiezen
star rigide inflexibel strak
  : graag weten // wat er komt : van vaste gewoontes houden
babyachtig kinderachtig onvolwassen kleinkinderachtig
  : graag spelen : graag geknuffeld worden
ongeïnteresseerd onverschillig ongemotiveerd
  : liever [wat?] doen : geboeid zijn // door [wat?]
speels speelvogel
  : graag spelen : van alles een spel maken
`;

/** Behind words for somebody by one habit, where the habit is no fault. */
export const STRENGTHS_OF_DOERS = `
slaper slapertje : in slaap vallen // wanneer [wat helpt?] : in slaap vallen // met [wat helpt?] : in|slapen // met [wat helpt?]
eter etertje kieskauw : weten // wat {hij} lekker {=vinden} : graag zelf kiezen // wat {hij} {=eten} : graag [welk eten?] eten
drinker drinkertje : graag [welke drank?] drinken
prater : tonen // wat {hij} {=willen} door [hoe?]
wegloper ontsnapper : graag op verkenning gaan
`;

/**
 * The same for what is said in several words, tried on the clause in dictionary order: "vraagt veel aandacht"
 * is `veel aandacht vragen`.
 */
export const STRENGTHS_OF_HABITS: readonly [pattern: RegExp, phrases: readonly string[]][] = [
  [
    /aandacht (?:vragen|zoeken|opeisen|trekken|willen|nodig hebben)$/,
    ['graag gezien worden', 'graag contact zoeken', 'graag samen met een volwassene spelen'],
  ],
  [
    /(?:de )?baas (?:spelen|zijn|willen zijn)$|(?:alles|iedereen) (?:bepalen|commanderen)$|bepalen$/,
    ['graag de leiding nemen', 'het voortouw nemen', 'graag mee|beslissen'],
  ],
  [
    /(?:veel|lang|graag|door|de hele (?:tijd|dag)) (?:door)?(?:praten|babbelen|kletsen|tetteren)$/,
    ['graag vertellen', 'graag praten', 'graag met anderen praten'],
  ],
  [
    /overal (?:aan (?:zitten|komen)|aanzitten|aankomen)$|alles (?:aanraken|vastpakken|in de mond steken)$/,
    ['graag alles ontdekken', 'graag onderzoeken // hoe iets voelt', 'graag met de handen ontdekken'],
  ],
  [/(?:altijd )?winnen willen$|willen winnen$|per se winnen/, ['graag winnen', 'vol|houden']],
  [
    /alles zelf (?:doen|willen doen|doen willen)$|zelf willen doen$/,
    ['graag zelf doen // wat al lukt', 'graag zelf uit|proberen'],
  ],
  [
    /(?:zich )?(?:vast ?klampen|vastklampen|vasthouden)(?: aan .*)?$|aan .* (?:hangen|vastklampen|klitten|plakken)$/,
    ['graag dicht bij een volwassene zijn', 'graag nabijheid zoeken'],
  ],
  [
    /(?:snel|vlug|gauw|makkelijk|rap) (?:boos|kwaad|driftig|gefrustreerd|nijdig) (?:zijn|worden)$/,
    ['gevoelens duidelijk tonen', 'duidelijk tonen // wat {hij} {=voelen}'],
  ],
  [
    /(?:veel|snel|vlug|makkelijk|om alles|voor alles|rap|gauw) (?:huilen|wenen|bleiten)$/,
    ['gevoelens duidelijk tonen', 'laten // zien hoe {hij} zich {=voelen}', 'graag getroost worden'],
  ],
  [
    /(?:snel|vlug|gauw|makkelijk) (?:opgeven|afhaken)$|opgeven$/,
    ['graag aan iets nieuws beginnen', 'graag doen // wat al lukt'],
  ],
  [
    /(?:veel|te veel)? ?lawaai maken$|luid (?:zijn|praten|roepen)$|(?:altijd|veel) roepen$/,
    ['zich graag laten // horen', 'graag met een luide stem spreken'],
  ],
  [
    /(?:snel|vlug|makkelijk|gauw|rap) afgeleid (?:zijn|worden)$/,
    ['veel op|merken', 'veel zien // van wat er rondom {hem} gebeurt', 'graag van activiteit wisselen'],
  ],
  [
    /(?:snel|vlug|gauw) (?:moe|overprikkeld) (?:zijn|worden)$/,
    ['graag rust nemen', 'graag op een rustige plek zijn'],
  ],
  [
    /grens|grenzen (?:aftasten|opzoeken|testen|uittesten|verkennen|overschrijden)$|(?:ons|mij|iedereen|de \S+) (?:uittesten|testen|uitdagen)$/,
    ['graag onderzoeken // wat mag en wat niet', 'graag uit|proberen // wat er kan', 'graag zelf beslissen'],
  ],
  [
    /zich (?:met alles |met iedereen |overal )?(?:mee )?bemoeien(?: met .*)?$/,
    [
      'graag willen // weten wat anderen doen',
      'geïnteresseerd zijn // in wat anderen doen',
      'graag mee|helpen',
    ],
  ],
  [
    /(?:altijd |steeds |vaak )?(?:weg|uit de groep)(?: |)lopen$/,
    ['graag op verkenning gaan', 'graag de ruimte verkennen'],
  ],
  [
    /zich terugtrekken$|zich afzonderen$|(?:altijd |liever )?alleen (?:spelen|zitten|staan)$/,
    ['graag alleen spelen', 'graag op een rustige plek zijn', 'graag {zijn|een} eigen spel spelen'],
  ],
  [
    /(?:altijd |overal )?(?:in de weg lopen|achter .* aanlopen|achternalopen)$/,
    ['graag dicht bij een volwassene zijn', 'graag nabijheid zoeken'],
  ],
  [
    /zin (?:doordrijven|krijgen|willen|hebben)$/,
    ['weten // wat {hij} {=willen}', 'vol|houden', 'graag zelf beslissen'],
  ],
  [
    /(?:nooit |niet )?(?:kunnen )?(?:stilzitten|stil zitten)$|rondlopen$|rondrennen$|(?:altijd |constant |de hele tijd )?(?:rennen|bewegen)$/,
    ['graag bewegen', 'graag in beweging zijn', 'veel energie hebben'],
  ],
  [
    /(?:alles |speelgoed )?afpakken(?: van .*)?$/,
    ['graag willen // meespelen', 'geïnteresseerd zijn // in wat anderen hebben'],
  ],
  [
    /traag (?:eten|werken|zijn|stappen|aankleden)$|lang (?:doen over .*|treuzelen)$/,
    ['de tijd nemen', 'op {zijn|een} eigen tempo werken'],
  ],
];
