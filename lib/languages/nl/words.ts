/** Dutch words by class. Verbs in `VERBS` are infinitives; all their forms get the class. */

import type { Cues, Grammar, WordClass } from '../../engine/language.ts';

export const WORDS: Partial<Record<WordClass, string>> = {
  pronoun: `hij ze zij ie 'ie hijzelf zijzelf`,
  self: `ik 'k wij we ikzelf wijzelf`,
  impersonal: `het 't dat dit er d'r daar hier alles niets iets`,
  determiner: `de het 't een 'n die dat deze dit den nen ne geen elke elk ieder iedere welke sommige beide alle dezelfde
    zo'n ons dees`,
  possessive: `hare zijn z'n zijne haar d'r hun hunne mijn m'n mijne onze ons jouw je uw`,
  reflexive: `zich zichzelf me mij mezelf je ons elkaar mekaar`,
  negation: `niet geen nooit niets niemand nauwelijks noch zonder nie`,
  copula: `is was waren zijn ben bent wordt werd werden worden word blijft bleef bleven blijven blijf lijkt leek leken lijken
    geweest geworden gebleven wezen schijnt scheen heet`,
  auxiliary: `heeft had hadden hebben heb hebt kan kon konden kunnen kunt wil wou wilde wilden willen wilt mag mocht mochten mogen
    moet moest moesten moeten zal zou zouden zullen zult hoeft hoefde hoeven durft durfde durven durf gaat ging gingen gaan ga
    komt kwam kwamen komen kom doet deed deden doen doe laat liet lieten laten krijgt kreeg kregen krijgen staat stond
    stonden zit zat zaten ligt lag lagen loopt liep liepen blijkt bleek`,
  subordinator: `dat omdat doordat zodat terwijl toen als wanneer nadat voordat vooraleer eer zodra totdat tot hoewel ofschoon
    alhoewel tenzij mits indien aangezien sinds zolang opdat alsof of waar wat wie hoe waarom waardoor waarbij waarop waarna
    waarmee waaraan om`,
  coordinator: `en maar want dus of doch alsook`,
  preposition: `aan achter bij binnen boven buiten door gedurende in langs met na naar naast om onder op over per richting rond
    rondom sinds te tegen tegenover tijdens tot tussen uit van vanaf vanuit via volgens voor voorbij wegens zonder omwille
    vanwege ondanks behalve m.b.v. i.v.m. omtrent inzake vd`,
  adverb: `enkel enkele wel nog ook weer dan toch al altijd vaak soms steeds meteen direct gewoon eigenlijk even eventjes misschien
    waarschijnlijk vandaag gisteren morgen nu toen daarna eerst samen alleen zelf hier daar thuis ineens plots plotseling
    opnieuw telkens dikwijls meestal vooral vooraan achteraan terug graag echt maar eens zomaar blijkbaar duidelijk
    inmiddels ondertussen intussen helaas gelukkig namelijk immers zelfs juist net pas snel rap goed vanmorgen vanochtend vanmiddag
    vanavond vannacht gisteravond straks later vroeger onlangs ergens nergens overal er mee weg toe bijvoorbeeld
    sowieso precies zeker vast heus ooit zo hoor hé he eh zogezegd absoluut totaal zichtbaar duidelijk merkbaar
    voortdurend constant aub svp nvt nb asap`,
  intensifier: `heel erg zeer zo te echt enorm ontzettend vreselijk verschrikkelijk ongelooflijk ongelofelijk super mega vrij nogal
    best tamelijk redelijk behoorlijk beetje extreem bijzonder uitermate heerlijk hele wat veel iets
    uiterst vreselijke echte rete kei giga bere serieus flink lichtelijk licht behoorlijke ietwat enigszins onwijs
    verdomd verdraaid hartstikke stik dood poep intens diep danig geweldig waanzinnig volledig helemaal compleet zichtbaar
    duidelijk overduidelijk typisch typische superduper zodanig dermate verre meest minst ietsje klein kleine grote grootste mega
    abnormaal onmogelijk overdreven`,
  numeral: `één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien twintig dertig veertig vijftig
    honderd half halve anderhalf anderhalve tweemaal driemaal eenmaal viermaal tweede derde vierde vijfde`,
  unit: `keer keren maal malen uur uren u minuut minuten minuutje minuutjes min seconde seconden sec tel tellen dag dagen week weken maand maanden jaar
    jaren nacht nachten ml cl dl l liter cm mm m meter km gram gr g kg graden ° euro lepel lepels lepeltje lepeltjes eetlepel eetlepels theelepel hap happen hapje hapjes
    boterham boterhammen beker bekers bekertje bekertjes fles flessen flesje flesjes stuk stuks stukje stukjes x % procent
    kinderen kindjes stappen stapjes woorden woordjes blokken dagen luiers glazen`,
  person: `oudste jongste middelste kerel kerels kereltje kereltjes gast gastje gastjes uk ukje ukjes ukkie ukkepuk hummel hummeltje hummeltjes madammeke bazeke vrouwke typeke typetje knul knulletje knaap knaapje koter koters kadee kadeeke kindke kinneke mensje meidje snaak snaakje juffertje
    kind kinderen kindje kindjes kindeke kindekes kinders jongen jongens jongetje jongetjes meisje meisjes meiske meid meiden meisjes
    ventje ventjes vent venten manneke mannekes mannetje mannetjes man mannen vrouw vrouwen vrouwtje dametje dame heer heertje peuter peuters
    peutertje kleuter kleuters kleutertje baby baby's babytje babytjes dreumes dreumesen tiener tieners puber pubers
    leerling leerlingen zoon zoontje dochter dochtertje zus zusje zusjes zusters zussen broer broers broertje broertjes tweeling
    tweelingbroer tweelingzus neefje nichtje neef nicht vriend vrienden vriendje vriendjes vriendin vriendinnetje
    kleintje kleintjes groep groepje klas klasje leefgroep stamgroep babygroep peutergroep bende eerstekleuter schoolkind schoolkinderen kameraad klasgenoot klasgenoten
    klasgenootje leeftijdsgenoot leeftijdsgenoten eter eters etertje slaper slapers slapertje prater praters speler spelers persoon personen mens mensen type figuur
    karakter karaktertje iemand iedereen iedereen anderen ander groepje stagiair stagiaire begeleider begeleidster kinderbegeleider
    kinderbegeleidster leidster leidsters pedagogisch medewerker medewerkster pm'er pm'ers collega collega's juf meester juffrouw leerkracht
    onthaalouder gastouder cliënt cliënte cliënten bewoner bewoonster bewoners patiënt patiënte patiënten jongere jongeren pupil pupillen
    mevrouw meneer dhr mevr mw mijnheer deelnemer groepsgenoot groepsgenoten medebewoner medebewoners medebewoonster huisgenoot huisgenoten dader slachtoffer zieltje oppas buurvrouw buurman
    poppemieke poppemie petieterke petieter prutske spruit spruitje boeleke bébé bebeke frutske frutsel ukkeke
    pagadderke kapoentje schattebolletje medeleerling medeleerlingen medebewoners opvoeder opvoedster kleuterjuf buren
    huisgenoten baasje
    tweetal drietal duo trio stelletje kliekje clubje`,
  parent: `mama mama's mams mamma mam moeder moeders moeke papa papa's paps vader vaders ouder ouders ouderpaar oma opa
    grootmoeder grootvader grootouders bomma bompa bonma mémé pépé meme pepe moemoe vava oma's stiefvader stiefmoeder stiefpapa stiefmama
    pleegmoeder pleegvader pleegouders pleegmama pleegpapa pluspapa plusmama plusouder plusmoeder plusvader gezin gezinnen familie
    thuissituatie opvoeding huishouden thuisfront opvoeder opvoeders thuis-situatie opvoedingsstijl opvoedstijl opvoedingsaanpak ouderschap moederschap vaderschap thuismilieu thuiscontext gezinssituatie gezinscontext
    tante nonkel oom voogd echtgenoot echtgenote`,
  professional: `arts arts' kinderarts huisarts dokter dr. dr specialist psycholoog psychologe kinderpsycholoog kinderpsychiater psychiater logopedist
    logopediste kinesist kinesiste kine fysiotherapeut kinderfysiotherapeut ergotherapeut jeugdarts oogarts oorarts neuroloog kinderneuroloog
    orthopedagoog verpleegkundige ziekenhuis revalidatiecentrum clb verslag attest diagnostiek diagnoseverslag consultatiebureau
    tandarts kno-arts nko-arts dermatoloog allergoloog diëtist dietist verpleegster vroedvrouw spoedarts spoed cos medisch
    ggz jeugdarts audioloog osteopaat therapeut therapeute orthoptist uz umc schoolarts allergie allergisch onderzoekscentrum`,
  behaviour: `gedrag houding bui buien reactie reacties humeur gedragingen manier toon stemming kuren aanpak uitbarsting
    temperament inzet omgang manieren blik blikken gezicht gezichten ogen oogjes stem stemmetje
    gezichtsuitdrukking indruk uitstraling uitdrukking lach glimlach mimiek gil kreet snoet eetgedrag speelgedrag slaapgedrag
    tempo werktempo taalgebruik woordenschat motoriek coördinatie hand-oogcoördinatie optreden functioneren functies
    werkhouding leerhouding luisterhouding concentratie prestatie prestaties vaardigheden vaardigheid spraak uitspraak
    articulatie spelgedrag samenspel omgangsvormen motivatie ingesteldheid instelling attitude mentaliteit opstelling
    inslag lichaamstaal geheugen taalvaardigheid leesvaardigheid rekenvaardigheid decodeervaardigheid metacognitie
    schrijfmotoriek medewerking contactname oplettendheid zelfbeheersing zelfredzaamheid weerbaarheid speelstijl
    leerstijl denkvermogen taalbegrip taalontwikkeling spraakontwikkeling ontwikkeling werkverzorging
    planningsvaardigheden woordkeuze taalniveau leervermogen tafelmanieren
    kantje kantjes trekje trekjes inborst aard neiging neigingen invloed poging pogingen rol factor antwoord antwoorden gebaar aanwezigheid taaltje spelniveau
    levensstijl leefstijl levenswandel uiterlijk kledingstijl denkwijze omgangsstijl bijdrage inbreng schaterlach glimlachje lachje snoetje leerprestaties schoolresultaten werkritme opstel spreekbeurt presentatie uitleg betoog excuus voordracht
    betrokkenheid woordgebruik wijze levenshouding werkwijze handelwijze`,
  work: `tekening tekeningen tekeningetje knutselwerk knutselwerkje werk werkje werkjes schilderij schilderijtje kleurplaat kunstwerk
    kunstwerkje werkstuk bouwwerk toren oefening oefeningen resultaat handschrift rapport toets taak taken huiswerk puzzelwerk
    schrift schriften schriftje schriftjes werkschrift knutselwerkjes kleurwerkje kleurwerkjes kleurwerk plakwerk
    plakwerkje verfwerk verfwerkje werkboekje werkblad werkblaadje werkblaadjes dictee 
    knutsel knutsels schilderwerk zandkasteel krijttekening bouwsel creatie creaties`,
  story: `gedicht gedichtje gedichten boek boekje boeken boekjes verhaal verhaaltje verhalen sprookje liedje liedjes lied versje rijmpje prent prenten film filmpje
    poppenkast toneelstuk toneelstukje toneel heks heksen wolf wolfje reus reuzen prins prinses prinsen ridder draak draken spook spoken monster monsters
    personage hoofdpersoon prentenboek gevoelsbord gevoelskaart gevoelskaarten emotiekaart emotiekaarten pictogram pictogrammen
    gezichtje gezichtjes beer tijger leeuw krokodil hond kat poes eend eenden bes bessen poppenkastpop handpop tovenaar kabouter
    piraat piraten toneelles toneelspel rollenspel theater theaterstuk musical voorstelling sneeuwwitje doornroosje roodkapje nijntje dier dieren
    poppenspel poppentheater voorleesverhaal stripverhaal strip tekenfilm`,
  instruction: `afspraak afspraken afspraakje afspraakjes afgesproken overeengekomen overeenkomst spreken-af afspreken regel regels huisregel huisregels voorschrift
    allergie allergisch protocol richtlijn zorgplan toestemming fiche verplicht afgesprokene altijd-regel noodnummer`,
  circumstance: `zolang totdat maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandagochtend vrijdagmiddag vandaag morgen overmorgen gisteren
    vanavond vanmiddag vanmorgen vanochtend vannacht straks koorts ziek ziekte wegens omwille vanwege i.v.m. afwezig vakantie bus trein file verlof komen ophalen
    afspraak tandarts dokter onderzoek open dicht deur slot allergie attest week weekend volgende`,
  thing: `luier fles flesje eten slaap slaapje dutje middagslaap middagdutje middageten rust soep pap fruit fruitpap groentepap brood boterham melk
    stoelgang urine plas kaka temperatuur koorts huid neus wang billen overgang afscheid aankomst overdracht vrijspel buitenspel kring wennen
    wenmoment gesprek telefoon mail verslag knutselen turnen zwemmen uitstap boekje puzzel ophalen halen brengen avondeten vieruurtje
    bezoek medicatie puffer zetpil siroop zalf crème pleister pamper tut tutje speen knuffel pamperzakje muts sjaal pyjama reservekledij
    ontbijt lunch warme-maaltijd maaltijd kleren kleding jas schoenen speelgoed
    tv gsm sms wc pc dvd cd id gps usb led lcd uv dj bso bko kdv bsn pv btw ehbo ggd uwv svb nmbs ns anwb ocmw vdab mri ecg rsv bmr hpv abc
    vzw bv bvba nv tgv`,
  period: `dag dagje week weekje weekend maand jaar uur uurtje moment ogenblik tijd tijdje keer ochtend morgen voormiddag middag namiddag
    avond nacht maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandagochtend vrijdagnamiddag vakantie schooldag dagen weken maanden
    kwartier kwartiertje halfuur noen minuut seconde`,
  anybody: `men iemand mensen iedereen niemand`,
};

/** Infinitives; a separable verb stands with its bare form, since that is what a main clause shows. */
export const VERBS: Partial<Record<WordClass, string>> = {
  copula: 'zijn worden blijven lijken schijnen heten',
  auxiliary:
    'hebben kunnen willen mogen moeten zullen hoeven durven gaan komen doen laten krijgen staan zitten liggen lopen blijken',
  speech: `zeggen vertellen vragen antwoorden melden schrijven noteren roepen noemen aangeven laten-weten uitleggen verklaren
    vermelden meedelen bellen mailen stellen beweren vinden bevestigen opmerken reageren fluisteren appen
    sms'en berichten signaleren verwoorden toelichten ontkennen`,
  verb: `nemen geven pakken eten drinken slapen spelen kijken lezen zingen tekenen bouwen leggen zetten brengen halen vallen gooien springen
    kruipen stappen rennen klimmen draaien wijzen tonen zoeken vinden horen zien voelen denken weten begrijpen houden trekken
    duwen slaan bijten schoppen knijpen krabben spuwen spugen lachen huilen wenen schreeuwen roepen krijsen zwaaien knuffelen
    wachten helpen proberen beginnen stoppen blazen stapelen delen luisteren wassen dragen tillen kiezen maken openen sluiten schuiven
    plakken knippen kleven schilderen wrijven gapen geeuwen verschonen verversen aankleden stampen hangen rusten ruimen troosten
    vertrekken ophalen worden volgen bespreken spreken praten oefenen tellen vieren wandelen fietsen zwemmen rijden wonen werken
    dansen klappen knikken schudden wennen passen hoesten niezen plassen poetsen kauwen slikken proeven gebruiken raken
    antwoorden starten kennen reageren vieren leren onthouden herkennen benoemen beheersen schrijven rekenen
    overzien formuleren mengen groeten aanvaarden accepteren verdragen dulden erkennen respecteren wagen weigeren genieten negeren
    vergeten missen snappen beseffen integreren gedragen gelden bezoeken ontbijten poepen verdienen zorgen beslissen`,
  sign: `huilen wenen schreien schreeuwen roepen gillen krijsen fronsen gapen geeuwen wrijven stampen slaan bijten schoppen duwen
    gooien lachen glimlachen zuchten wegkijken trillen beven snikken klappen springen zwaaien knikken schudden kruipen wijzen vastklampen
    trekken zeggen fluisteren bonken zwijgen rillen krabben`,
};

export const ABBREVIATIONS = `nl, bv, bijv, dhr, mw, mevr, mvr, mej, dr, drs, ing, ir, prof, jr, sr, st, ca, nr, tel, resp, incl, excl, evt, ev, zgn,
  min, max, vb, afd, pag, blz, art, jan, feb, mrt, apr, aug, sep, sept, okt, nov, dec, ma, di, wo, do, vr, za, zo, gem, ong, ongev, aangep, opm, ped, med, kl, gr`;

/** See `LanguagePack.lookAlikes`. */
export const LOOK_ALIKES = `noordelijk noordelijke noordelijker noordelijkere noordelijkst noordelijkste redeloos redeloze verleggen
  vervellend vervellende vervelling vervellingen vervelde bedreiger bedreigers balzakje balzakjes balzakken geocentrisch
  geocentrische brekende ontzette ontzetter vlasaard droomers achterstaand addertje addertjes belediger verguldde trotseer
  sublimeer bruuskeer waterrad`;

/** Counted in the corpus; see `LanguagePack.frequentWords`. */
export const FREQUENT_WORDS = `de:53.4 hij:28.2 en:25.7 het:25.6 ze:24.8 op:20.9 een:18.2 van:17.8 in:14.7 met:14.6 is:13.0 dat:12.8
  om:12.2 zijn:11.7 ik:11.6 haar:10.5 aan:10.2 niet:9.3 bij:9.1 mama:7.8 was:6.9 er:6.9 naar:6.9 uur:6.4
  zei:5.9 we:5.5 keer:5.5 te:5.3 heeft:5.0 papa:4.9 u.:4.6 na:3.8 thuis:3.7 vandaag:3.6 hem:3.6 twee:3.5
  uit:3.5 tot:3.5 minuten:3.4 geen:3.3 voor:3.2 toen:3.1 nog:3.0 ouders:3.0 zich:2.9 tafel:2.8 als:2.8
  tegen:2.7 drie:2.7 kind:2.7 zitten:2.5 kinderen:2.5 over:2.5 ging:2.5 vertelde:2.4 had:2.3 deur:2.2 kwam:2.1
  die:2.1 vroeg:2.1 tijdens:2.0 komt:2.0 mei:2.0 zij:1.8 mij:1.8 liep:1.8 legde:1.8 wat:1.8 mee:1.8 zegt:1.8
  maart:1.7 zo:1.7 dit:1.7 mijn:1.7 heb:1.6 dan:1.6 trok:1.6 besproken:1.6 weer:1.5 ook:1.5 heel:1.5 riep:1.5
  vader:1.5 moeder:1.5 naast:1.5 gaat:1.5 door:1.4 kan:1.4 zat:1.4 at:1.4 week:1.4 daarna:1.4 l.:1.4 af:1.4
  samen:1.4 handen:1.4 huilde:1.3 zag:1.3 andere:1.3 terug:1.3 bleef:1.3 deed:1.3 onder:1.3 cm:1.3 nam:1.3
  of:1.3 jas:1.2 wel:1.2 gang:1.2 gaf:1.2 weg:1.2 verantwoordelijke:1.2 wil:1.1 oma:1.1 je:1.1 ons:1.1
  doet:1.1 elke:1.1 binnen:1.1 afgesproken:1.1 zelf:1.1 loopt:1.1 raam:1.1 liet:1.1 water:1.1 doen:1.1 zit:1.1
  wordt:1.1 achter:1.1 verder:1.1 hand:1.1 stond:1.1 viel:1.1 juni:1.1 k.:1.1 omdat:1.0 dag:1.0 speelde:1.0
  gooide:1.0 volgens:1.0 al:1.0 sinds:1.0 niets:1.0 groep:1.0 vier:1.0 min:1.0 opnieuw:1.0 altijd:1.0
  staan:1.0 nieuwe:1.0 veel:1.0 arm:1.0 iets:1.0 buiten:1.0 zes:1.0 blokken:1.0 rode:1.0 hoe:1.0 ander:0.9
  vorige:0.9 hebben:0.9 vrijdag:0.9 elkaar:0.9 wij:0.9 maandag:0.9 meer:0.9 d.:0.9 beker:0.8 geslapen:0.8
  vast:0.8 weet:0.8 lachte:0.8 plek:0.8 deze:0.8 bord:0.8 april:0.8 morgen:0.8 hield:0.8 mat:0.8 's:0.8
  opvang:0.8 t.:0.8 druk:0.8 slapen:0.8 alleen:0.8 krijgt:0.8 gezegd:0.8 zien:0.8 grond:0.8 pop:0.8 halen:0.8
  nu:0.8 daar:0.8 broek:0.8 r.:0.8 gebeld:0.8 volgende:0.8 moet:0.7 bang:0.7 juf:0.7 laatste:0.7 tijd:0.7
  praat:0.7 staat:0.7 slaapt:0.7 kreeg:0.7 stuk:0.7 beide:0.7 zonder:0.7 kroop:0.7 't:0.7 gaan:0.7 bal:0.7
  keek:0.7 bank:0.6 kring:0.6 ophalen:0.6 vaak:0.6 weinig:0.6 moe:0.6 graag:0.6 dicht:0.6 wachten:0.6
  afhalen:0.6 eten:0.6 alle:0.6 boek:0.6 via:0.6 bouwhoek:0.6 vijf:0.6 speelt:0.6 gegeten:0.6 telde:0.6
  kast:0.6 lag:0.6 belde:0.6 blijft:0.6 iemand:0.6 eerst:0.6 spraken:0.6 m.:0.6 lotte:0.6 hele:0.6 vertrok:0.6
  nooit:0.6 liedje:0.6 alles:0.6 slecht:0.6 beet:0.6 leeftijd:0.6 stappen:0.6 duwde:0.6 belt:0.6 één:0.6
  dronk:0.6 ben:0.6 sliep:0.6 zette:0.6 collega:0.6 wakker:0.6 j.:0.6 werd:0.6 school:0.6 ml:0.6 bed:0.6
  oren:0.6 woensdag:0.6 weken:0.6 valt:0.6 poort:0.6 tien:0.6 a.:0.6 lacht:0.6 milan:0.5 moeilijke:0.5
  liggen:0.5 laten:0.5 finn:0.5 boos:0.5 zin:0.5 puzzel:0.5 niemand:0.5 slaat:0.5 eet:0.5 zal:0.5
  misschien:0.5 zou:0.5 erbij:0.5 blauwe:0.5 maand:0.5 want:0.5 bracht:0.5 sloeg:0.5 schoot:0.5 maar:0.5
  goed:0.5 opa:0.5 hier:0.5 rond:0.5 wees:0.5 los:0.5 tuin:0.5 broer:0.5 vragen:0.5 gesprek:0.5 zetel:0.5
  kijkt:0.5 haalde:0.5 gezien:0.5 dinsdag:0.5`;

export const GRAMMAR: Grammar = {
  verbSecond: true,
  adjectiveEnding: 'e',
  genitive: null,
  infinitiveMarker: 'te',
  bareSubjects: [],
};

/** Each of the first words with each of the second. */
function pairs(first: string, second: string): [string, string][] {
  return first.split(' ').flatMap((one) => second.split(' ').map((other): [string, string] => [one, other]));
}

/** Spoken forms that a phrase's own word also stands for; they are found, but keep their own form. */
export const VARIANTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['een', ['ne', 'nen', "'n"]],
  ['het', ["'t", 't']],
  ['geen', ['gene', 'geene', 'ginne']],
  ['zijn', ['zen', 'zn', "z'n"]],
  ['mijn', ['mn', "m'n"]],
  ['haar', ["d'r"]],
]);

/** See `LanguagePack.aliases`: Flemish and chat. */
export const ALIASES = `nie:niet ni:niet da:dat wa:wat em:hem dees:deze dien:die wir:weer goe:goed goei:goede zijnen:zijn hunne:hun mijnen:mijn
  omda:omdat zoda:zodat totda:totdat`;

export const CUES: Cues = {
  asksWho: ['wie', 'welke'],
  accordingTo: [['volgens']],
  opinionVerbs: ['vind', 'vindt', 'vond', 'vinden', 'vonden', 'noemt', 'noemde', 'noemen', 'noemden'],
  content: ['dat', 'of', 'hoe', 'wat', 'waarom', 'waar', 'wie', 'wanneer', 'welke', 'hoeveel'],
  whether: ['of'],
  beforeTime: ['om', 'rond', 'tegen', 'tot', 'vanaf', 'tussen', 'na', 'voor', 'omstreeks', 'sinds'],
  hours: ['uur', 'u', 'u.', 'h'],
  objectPronouns: ['hem', 'haar', 'ze', 'hen', "'m", "d'r"],
  theySay: { pronouns: ['ze', 'zij'], verbEnding: 'en' },
  ownIdea: [
    ['ik', 'vermoed'],
    ['ik', 'vermoedde'],
    ['ik', 'denk'],
    ['ik', 'dacht'],
    ['vermoed', 'ik'],
    ['denk', 'ik'],
    ['mijn', 'indruk'],
    ['mijn', 'vermoeden'],
    ['mijn', 'idee'],
    ['mijn', 'eigen', 'idee'],
    ['mijn', 'interpretatie'],
    ['mijn', 'gevoel'],
    ['de', 'indruk'],
    ['ik', 'vraag', 'me', 'af'],
    ['ik', 'vroeg', 'me', 'af'],
    ['volgens', 'mij'],
    ['ons', 'vermoeden'],
    ['wij', 'vermoeden'],
    ['we', 'vermoeden'],
  ],
  perceived: ['zag', 'zagen', 'hoorde', 'hoorden', 'gezien', 'gehoord', 'merkte'],
  because: ['want', 'omdat', 'aangezien', ':'],
  keepsTo: ['aan', 'van', 'tegen', 'dan'],
  breaks: [
    'na',
    'nakomt',
    'nakomen',
    'nagekomen',
    'negeert',
    'negeren',
    'overtreedt',
    'vergeet',
    'schendt',
    'laars',
    'respecteert',
  ],
  splitSpeech: [
    ...pairs('gaf geeft gaven geven', 'aan toe'),
    ...pairs('liet laat lieten laten', 'weten'),
    ...pairs('legde legt legden', 'uit'),
    ...pairs('deelde deelt deelden', 'mee'),
    ...pairs('merkte merkt merkten', 'op'),
  ],
  there: ['er', "d'r", 'daar', 'hier'],
  ownForms: ['ben', 'heb'],
  likens: ['als', 'zoals'],
  softConjunctions: ['maar', 'wat'],
  greetings: ['lieve', 'beste', 'liefste', 'hallo'],
  passive: ['wordt', 'worden', 'werd', 'werden', 'geworden'],
  perfect: ['heeft', 'hebben', 'had', 'hadden', 'hebt', 'heb'],
  namely: ['nl', 'namelijk', 'nl.', 'te weten', 'om', 'telkens'],
  explains: ['dat', 'dit', 'd.w.z.', 'm.a.w.', 'oftewel', 'ofwel', 'of', 'dus', 'namelijk'],
  he: ['hij', 'ie'],
  fathers: [
    'papa',
    'paps',
    'pappa',
    'vader',
    'opa',
    'grootvader',
    'stiefvader',
    'stiefpapa',
    'pleegvader',
    'pleegpapa',
    'plusvader',
    'pluspapa',
    'nonkel',
    'oom',
    'bompa',
    'pépé',
    'vava',
    'echtgenoot',
  ],
  tells: ['van', 'over', 'met'],
  within: [
    ['in', 'het'],
    ['in', "'t"],
    ['in', 'de'],
    ['in', 'een'],
  ],
  pretends: ['speelde', 'speelden', 'speelt', 'spelen', 'gespeeld'],
};
