/**
 * What could have been seen or heard when somebody writes this word: choices for the writer, who knows
 * which one it was. Notation as in `strengths.ts`; every fact that is needed is a blank.
 */
export const BEHAVIOURS = `
agressief gewelddadig agressie hardhandig ruw gewelddadigheid vechtersbaas vechter hevig geweld
  : [wie of wat?] slaan : [wie of wat?] duwen : [wie of wat?] bijten : [wie of wat?] schoppen : met [wat?] gooien
boos kwaad woedend nijdig razend furieus driftig gefrustreerd kwaadheid woede boosheid frustratie driftbui woedebui ontploffen
  gepikeerd woest verontwaardigd geïrriteerd geërgerd
  : [wat?] roepen : met {zijn|de} voeten stampen : fronsen : met [wat?] gooien : op de grond gaan // liggen
verdrietig triest droevig ongelukkig overstuur ontroostbaar verdriet droef bedroefd treurig down huilerig neerslachtig
  : huilen : [hoe lang?] huilen : naar [wie?] vragen : zich [bij wie?] laten // troosten
bang angstig schrik angst doodsbang paniek panikeren schrikken geschrokken bevreesd panisch beangst schrikachtig
  : weg|kruipen : [wie of wat?] vast|houden : zich achter [wie of wat?] verstoppen : huilen : '[woorden]' roepen
blij vrolijk gelukkig opgetogen enthousiast opgelucht vreugde blijdschap dolblij goedgezind opgewekt tevreden content plezier genieten
  uitgelaten
  : lachen : in {zijn|de} handen klappen : springen : '[woorden]' zeggen
moe vermoeid slaperig uitgeput doodmoe bekaf oververmoeid moeheid afgepeigerd
  : geeuwen : in {zijn|de} ogen wrijven : gaan // liggen
zin goesting tegenzin
  : [waar?] blijven : '[woorden]' zeggen : {zijn|het} hoofd schudden : [wat?] weg|duwen
jaloers jaloezie afgunstig
  : [wat?] van [wie?] af|pakken : tussen [wie?] en mij komen // zitten : '[woorden]' zeggen
trots fier
  : [wat?] laten // zien aan [wie?] : glimlachen : '[woorden]' zeggen
verveeld vervelen verveling
  : [hoe lang?] voor zich uit kijken : [wat?] laten // liggen : '[woorden]' zeggen
beschaamd schamen schaamte verlegen gegeneerd
  : naar de grond kijken : weg|kijken : zich achter [wie of wat?] verstoppen
missen heimwee gemis
  : naar [wie?] vragen : huilen : bij [de deur of het raam?] gaan // staan
opgewonden zenuwachtig nerveus gespannen stress gestrest ongeduldig
  : [aantal] keer op|staan : [wat?] roepen : op {zijn|de} nagels bijten : heen en weer lopen
druk onrustig hyperactief beweeglijk wild drukte ongedurig woelig
  : [aantal] keer op|staan : [waar?] rond|rennen : [wat?] roepen : op [wat?] klimmen
zeuren zagen jengelen drammen zaniken zeurpiet zaag zager zagertje zeurkous drammer dreinen klagen
  : [aantal] keer vragen // om [wat?] : [hoe vaak?] vragen // om [wat?] : vragen // om [wat?] : '[woorden]' zeggen : [hoe lang?] huilen
aanstellen aanstellerig dramatisch theatraal komedie
  : huilen : [hoe lang?] huilen : [wat?] roepen : op de grond gaan // liggen
huilebalk huilbui bleiter jankerd huilbaby
  : [hoe lang?] huilen : [aantal] keer huilen
schreeuwer roeper schreeuwlelijk lawaaimaker luidruchtig
  : [wat?] roepen : [aantal] keer roepen
driftkop driftkikker opvliegend
  : [wat?] roepen : met [wat?] gooien : op de grond gaan // liggen
braaf voorbeeldig gehoorzaam flink flinke
  : [hoe lang?] blijven // zitten : [wat?] zelf doen : naar [wie of wat?] luisteren
lief lieverd schat schatje zorgzaam lieve
  : [wie?] een knuffel geven : [wat?] met [wie?] delen : [wie?] helpen // met [wat?]
behulpzaam sociaal hulpvaardig socialer vriendelijk
  : [wie?] helpen // met [wat?] : [wat?] met [wie?] delen : [wie?] troosten
zelfstandig slim pienter knap snugger verstandig slimmerik
  : [wat?] zelf doen : [wat?] benoemen
stout ondeugend deugniet rakker bengel boef stouterd
  : [wat?] om|duwen : met [wat?] gooien : [aantal] keer weg|lopen // van [plaats]
lastig vervelend ambetant moeilijk onhandelbaar storend ambetanterik etter lastpost onmogelijk
  : [wat?] roepen : [aantal] keer op|staan : met [wat?] gooien : [wat?] weg|duwen
brutaal onbeleefd grof vrijpostig onbeschoft uitdagend onbeschaamd
  : '[woorden]' zeggen : {zijn|de} tong uit|steken : weg|lopen // van [wie?]
koppig eigenwijs dwars weigeren ongehoorzaam opstandig eigenzinnig
  : 'nee' zeggen : {zijn|het} hoofd schudden : [waar?] blijven // zitten : verder|gaan // met [wat?]
bazig dominant bazen commanderen
  : '[woorden]' zeggen // tegen [wie?] : [wat?] uit de handen van [wie?] nemen
traag treuzelen treuzelaar sloom langzaam
  : [aantal] minuten doen // over [wat?] : [hoe lang?] blijven // zitten
verlegen timide schuw teruggetrokken terugtrekken
  : achter [wie?] gaan // staan : [hoe lang?] toe|kijken : weg|kijken : zachtjes '[woorden]' zeggen
stil gesloten zwijgzaam
  : [hoe lang?] niets zeggen : [hoe lang?] alleen spelen : [waar?] zitten
lui passief lusteloos
  : [hoe lang?] blijven // zitten : [hoe lang?] liggen // op [wat?]
aandachtstrekker aandachtszoeker clown uithangen uitslover
  : [aantal] keer '[woorden]' roepen : [wat?] doen // voor de ogen van [wie?]
aanhankelijk plakkerig hangerig klampen vastklampen
  : [aantal] keer op schoot komen // zitten : [wie?] vast|houden : achter [wie?] aan|lopen
nieuwsgierig bemoeial bemoeien
  : [aantal] keer gaan // kijken bij [wie?] : [wat?] vragen // aan [wie?]
leugenaar liegen jokken
  : '[woorden]' zeggen
slordig rommelig chaotisch
  : [wat?] laten // liggen op [waar?] : naast het blad kleuren
onhandig lomp
  : [wat?] laten // vallen : [aantal] keer struikelen
overbezorgd bezorgd bezorgdheid ongerust
  : [wat?] vragen : [aantal] keer bellen : '[woorden]' zeggen
kortaf onvriendelijk kwaadaardig bot
  : '[woorden]' zeggen : weg|gaan // zonder [wat?] te zeggen
negeren
  : weg|kijken : niet antwoorden // toen ik [wat?] zei : verder|gaan // met [wat?]
pestkop pesten plaaggeest plagen treiteren pester
  : '[woorden]' zeggen // tegen [wie?] : [wat?] van [wie?] af|pakken : [wie?] duwen
`;

/** Words for somebody by one habit: the habit itself, counted and dated, in the past tense. */
export const HABITS = `
bijter bijtertje : [aantal] keer bijten // op [datum] : [wie?] [wanneer?] bijten : [wie?] bijten // in [wat?] : op [datum] [wie?] in [lichaamsdeel] bijten
slager vechter vechtersbaas vechtersbaasje : op [datum] [aantal] keer slaan : op [datum] [wie?] slaan : [wie?] [wanneer?] slaan
krabber : op [datum] [aantal] keer krabben : op [datum] [wie?] in [lichaamsdeel] krabben
duwer : op [datum] [aantal] keer duwen : op [datum] [wie?] duwen
roeper schreeuwer schreeuwlelijk gilkous krijser : [aantal] keer roepen // op [datum] : op [datum] [hoe lang?] roepen
huilebalk huiler bleiter : [aantal] keer huilen // op [datum] : [hoe lang?] huilen
wegloper weglopen ontsnapper : op [datum] [aantal] keer weg|lopen // van [plaats]
eter etertje kieskauw : [wat?] eten & [wat?] laten // liggen : [hoeveel?] eten : [hoeveel?] eten // van [wat?]
slaper slapertje : van [uur] tot [uur] slapen : [hoe lang?] slapen : [aantal] keer wakker worden
drinker : [hoeveel?] drinken // van [wat?]
prater : [aantal] woorden zeggen : '[woorden]' zeggen
treuzelaar : [aantal] minuten doen // over [wat?]
leugenaar jokkebrok : op [datum] '[woorden]' zeggen
`;
