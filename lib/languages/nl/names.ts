/** Dutch words around names: who carries one, what only looks like one. Lists are in lower case, without accents. */

import type { NameWords } from '../../engine/names/lexicon.ts';

export const NAME_WORDS: NameWords = {
  adultTitles: `volwassene tonton baba anneanne babaanne dede teyze abla jeddi jedda mima tata babcia ciocia
    dziadek bunica baka deda concierge wijkagent huisbewaarder busbegeleidster busbegeleider
    thuisverpleegster thuisverpleegkundige mevrouw mevr mvr mw meneer mijnheer dhr heer madame mejuffrouw
    juf juffrouw juffie meester meesters dokter dr prof professor ir drs mr kinderarts huisarts tandarts
    jeugdarts schoolarts oogarts kinderpsychiater kinderpsycholoog psycholoog psychologe psychiater
    logopedist logopediste kinesist kinesiste kinesitherapeut kinesitherapeute fysiotherapeut
    fysiotherapeute ergotherapeut ergotherapeute therapeut therapeute verpleegkundige verpleegster zuster
    vroedvrouw apotheker dietist dietiste neuroloog pediater specialist collega collega-begeleider stagiair
    stagiaire kinderbegeleider kinderbegeleidster kinderverzorgster begeleider begeleidster leidster
    groepsleidster groepsleider verzorgster onthaalouder onthaalmoeder onthaalmama gastouder gastmoeder
    oppas pedagoog orthopedagoog pedagoge zorgleerkracht zorgcoordinator zorgjuf brugfiguur
    maatschappelijk-werker gezinsbegeleider thuisbegeleider thuisbegeleidster consulent consulente
    jeugdconsulent gezinsvoogd voogd leerkracht leraar lerares directeur directrice coordinator
    coordinatrice verantwoordelijke teamleider teamleidster leidinggevende coach mentor medewerker
    medewerkster locatiemanager clustermanager poetsvrouw kok kokkin chauffeur buschauffeur vrijwilliger
    vrijwilligster agent inspecteur advocaat notaris rechter tolk mama papa moeder vader mam pap mams paps
    oma opa omi opi bomma bompa bonma bonpa meme pepe moeke vava mamie papie grootmoeder grootvader
    overgrootmoeder tante nonkel oom ome tant peetoom peettante meter peter stiefvader stiefmoeder stiefpapa
    stiefmama pluspapa plusmama plusvader plusmoeder pleegmoeder pleegvader pleegmama pleegpapa buurvrouw
    buurman babysit babysitter nanny familie fam gezin echtpaar ouders grootouders pleeggezin vriend
    vriendin partner man vrouw`,
  childTitles: `kind kindje kleuter peuter baby dreumes broer broertje zus zusje zusjes zoon zoontje dochter
    dochtertje tweelingbroer tweelingzus tweelingbroertje tweelingzusje vriendje vriendinnetje nichtje
    neefje neef nicht stiefbroer stiefzus halfbroer halfzus halfbroertje halfzusje pleegkind pleegzusje
    pleegbroertje jongen meisje jongetje leerling klasgenoot klasgenootje kleindochter kleinzoon kleinkind`,
  formalTitles: `mevrouw mevr mvr mw meneer mijnheer dhr heer madame mejuffrouw juffrouw`,
  adultRoles: `mama papa moeder vader oma opa tante nonkel oom juf meester stagiaire stagiair
    verantwoordelijke coach mentor begeleider begeleidster kinderbegeleider collega leerkracht directeur
    directrice coordinator coordinatrice kinderarts huisarts dokter verpleegkundige logopediste logopedist
    kinesist kinesiste kok oppas onthaalouder gastouder leidster teamleider leidinggevende zorgcoordinator
    grootmoeder grootvader stiefvader stiefmoeder pleegmoeder pleegvader pluspapa plusmama buurvrouw buurman
    voogd gezinsvoogd partner vriend vriendin man vrouw bomma bompa meter peter medewerker medewerkster
    psycholoog psychologe therapeut orthopedagoog pedagoog vrijwilliger poetsvrouw kinesitherapeute
    kinesitherapeut tolk thuisbegeleidster consulent maatschappelijk pedagogisch nieuwe ouders
    groepsleidster assistente vervangster`,
  talkWith: `gesprek overleg besproken gebeld belde sprak gesproken telefoongesprek afspraak oudergesprek
    contact mail overlegd bericht`,
  talkLinks: `met van`,
  collects: `haal haalt haalde brengt bracht komt kwam`,
  collected: `op ophalen halen`,
  offspring: `dochter zoon dochtertje zoontje dochters zonen zoons kleinkind kleinzoon kleindochter`,
  joins: `en & +`,
  of: `van`,
  company: `met naast bij`,
  determiners: `de het een 't 'n die dat deze dit den nen ne geen elke elk ieder iedere welke alle zijn haar
    hun mijn onze ons jouw je uw eigen m'n z'n d'r andere zelfde eerste tweede derde laatste nieuwe oude
    grote kleine rode blauwe gele groene witte zwarte`,
  subjectPronouns: `hij ze zij ie ik we wij jullie men er je jij u`,
  placeBefore: `in te uit naar nabij rond omgeving regio stad gemeente tussen`,
  placeStrict: `in te uit`,
  organisationTypes: `kribbe kinderkribbe kinderpsychiatrie vroegbegeleiding revalidatie kinderwerking
    speeltuin camping museum bib vbs obs cbs rkbs pcbo gbs sbo basisschool kleuterschool school
    lagere-school middenschool kinderdagverblijf kinderopvang creche crèche kdv bso pov bkr peuterspeelzaal
    peuteropvang peutergroep kinderclub speelzaal opvang buitenschoolse opvanglocatie dagverblijf
    onthaaldienst onthaalbaan freinetschool methodeschool steinerschool daltonschool montessorischool
    vrijeschool college atheneum instituut internaat mpi mfc boschool medisch-kleuterdagverblijf ziekenhuis
    kliniek az uz umc azm zna amc umcg lumc cgg clb vclb ckg ocmw caw ggd ggz cjg cos vk huisartsenpraktijk
    groepspraktijk praktijk dokterspraktijk kinepraktijk wijkgezondheidscentrum wgc gezondheidscentrum
    revalidatiecentrum zorgcentrum buurthuis wijkcentrum buurtcentrum jeugdhuis jeugdhulp jeugdzorg
    thuisbegeleidingsdienst thuisbegeleiding stichting vzw scouts chiro ksa voetbalclub zwembad sportclub
    turnclub muziekschool dansschool speelpleinwerking speelplein opvangcentrum asielcentrum woonzorgcentrum
    dienstencentrum consultatiebureau apotheek moskee kerk parochie bibliotheek politiezone politie
    leefgroep groep stamgroep basisgroep klas speelgroep babygroep campus vestiging locatie huis inloophuis
    kinderboerderij boerderij bakkerij restaurant asbl gemeenteschool sint-school`,
  organisations: `uza zna azm umcg lumc erasmus_mc prinses_maxima_centrum kind_en_gezin kind_&_gezin
    veilig_thuis opgroeien vertrouwenscentrum_kindermishandeling raad_voor_de_kinderbescherming
    bureau_jeugdzorg jeugdbescherming_noord huis_van_het_kind huizen_van_het_kind agentschap_opgroeien
    onthaalbureau samen_veilig savenh fedasil rode_kruis leger_des_heils gezinsbond zorginspectie`,
  houseArticles: `de het 't ten ter la le les go`,
  houseJoiners: `van de het der den 't ter ten voor of`,
  legalForms: `vzw asbl bv nv vof`,
  houseEndings: `school ziekenhuis kliniek college instituut centrum creche kerk`,
  verbEndings: `de te t`,
  personVerbs: `zei zegt vroeg vraagt vertelde vertelt riep roept huilde huilt weende weent lachte lacht
    glimlachte glimlacht knikte knikt keek kijkt speelde speelt sliep slaapt at eet dronk drinkt zong zingt
    danste danst sprong springt liep loopt rende rent kroop kruipt stapte stapt wandelde wandelt fietste
    fietst zwaaide zwaait wees wijst gooide gooit duwde duwt sloeg beet bijt schopte schopt kneep knijpt
    krabde krabt trok nam neemt gaf kreeg wou wilde wil mocht mag durfde durft heeft had vond vindt zocht
    zoekt bouwde bouwt tekende tekent schilderde plakte knipte las leest schreef schrijft zag ziet hoorde
    hoort voelde voelt luisterde luistert knuffelde knuffelt troostte troost hielp helpt wachtte wacht klom
    klimt schreeuwde schreeuwt gilde gilt krijste krijst fluisterde fluistert antwoordde antwoordt herhaalde
    herhaalt wilt verjaart verjaarde wende went vertrok vertrekt bracht haalde haalt pakte pakt legde legt
    zette droeg draagt waste wast poetste plaste plast niesde niest hoestte hoest geeuwde geeuwt gaapte
    gaapt zuchtte zucht stampte stampt klapte klapt deelde deelt koos kiest belde belt mailde mailt noteerde
    noteert kwam probeerde probeert schudde schudt trappelde wreef wrijft brabbelde brabbelt telde telt
    schoof schuift plukte plukt raapte raapt proefde proeft smeerde smeert verstopte verstopt spuwde spuugde
    braakte braakt struikelde heet heette woont woonde`,
  notNames: `jan_steen jan_klaassen jan_modaal jan_rap club_brugge cercle_brugge krc_genk kaa_gent royal_antwerp beerschot sporting_lokeren
    sinterklaas sint zwarte_piet pieten kerstman kerst kerstmis kerstfeest kerstboom pasen paashaas
    paasklok pinksteren hemelvaart allerheiligen allerzielen carnaval halloween suikerfeest offerfeest
    slachtfeest ramadan iftar eid bayram newroz chanoeka divali diwali holi driekoningen moederdag vaderdag
    koningsdag koningsnacht sint-maarten valentijn valentijnsdag nieuwjaar oudjaar oud_en_nieuw advent
    vastenavond biddag god allah jezus bijbel koran boeddha dierendag gedichtendag antigifcentrum tante_pos
    bevrijdingsdag grootouderdag voorleesweek boekenweek kinderboekenweek buitenspeeldag maandag dinsdag
    woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september
    oktober november december duplo lego kapla clics playmobil barbie bobbycar bobby-car magna-tiles
    magnatiles knex k'nex play-doh playdoh fisher-price fisher vtech nerf furby lottino loto memory uno
    monopoly dobble halli_galli mens-erger-je-niet ganzenbord jenga twister mikado domino kwartet djeco haba
    smartmax smartgames brio bumbo maxi-cosi maxicosi bugaboo stokke fidget wii nintendo playstation xbox
    ipad iphone tablet ipod tonies toniebox storio montessori nijntje bumba dribbel dikkie_dik kikker maisy
    muis rupsje_nooitgenoeg rupsje gruffalo woezel pip_en_posy jip_en_janneke boer_boris bobbi kleine_beer
    anna_en_elsa elsa frozen peppa_pig peppa bing paw_patrol chase_en_marshall bluey cocomelon
    masha_en_de_beer masha teletubbies teletubbie pokemon pikachu spiderman spider-man superman batman hulk
    avengers minions minion mickey_mouse mickey minnie_mouse donald_duck donald disney pixar winnie_de_poeh
    winnie_the_pooh winnie poeh tijgertje iejoor nemo dory bambi dumbo simba mowgli pinokkio sneeuwwitje
    assepoester doornroosje roodkapje klein_duimpje hans_en_grietje repelsteeltje goudlokje pippi_langkous
    pippi sesamstraat elmo ernie_en_bert koekiemonster pino bert_en_ernie ieniemienie plop kabouter_plop
    samson_en_gert samson samson_en_marie piet_piraat mega_mindy mega-mindy k3 k3-logo wickie maya_de_bij
    heidi_en_peter bob_de_bouwer brandweerman_sam thomas_de_trein thomas_de_stoomtrein dora diego_en_dora
    octonauts pj_masks pyjamahelden ninjago hello_kitty kitty my_little_pony smurf smurfen smurfin asterix
    obelix suske_en_wiske jommeke kuifje nero raad_eens_hoeveel_ik_van_je_hou de_drie_biggetjes tik_tak
    tiktak karrewiet ketnet npo_zappelin zappelin studio_100 tiptoi efteling plopsaland plopsa pairi_daiza
    blijdorp artis planckendael bobbejaanland bellewaerde ikea action vader_jacob slaap_kindje_slaap
    broeder_jakob klein_klein_kleutertje hoofd_schouders_knie_en_teen in_de_maneschijn altijd_is_kortjakje
    kortjakje berend_botje happy_birthday baby_shark alle_eendjes zakdoek_leggen papegaaitje_leef_je_nog
    poesje_mauw hansje_pansje_kevertje hansje_pansje twinkle dafalgan perdolan nurofen paracetamol ibuprofen
    junifen motilium ventolin flixotide pulmicort rilatine medikinet concerta strattera epipen zaldiar
    amoxicilline augmentin clamoxyl zyrtec aerius cetirizine xyzal reactine flammazine isobetadine betadine
    bepanthen mitosyl inotyol sudocrem fenistil arnica vicks nesivine physiomer otrivin rhinospray microlax
    movicol forlax orofar strepsils hansaplast leukoplast panadol zinkzalf vaseline nutrilon nan hipp
    aptamil novalac bambix olvarit pampers huggies libero zwitsal nivea dettol purell neuropad fristi
    nutella nesquik choco chocotoff danone danoontje petit_gervais petit_beurre liga betterfood betterfoods
    evergreen sultana bifi coca-cola cola fanta sprite ice-tea capri-sun yoplait alpro oreo smarties haribo
    twix mars snickers kinder_bueno kinder kiri babybel philadelphia calve heinz aa-drink taksi roosvicee
    karvan_cevitam dreft nike adidas puma h&m zeeman hema primark jbc zara decathlon bol colruyt delhaize
    aldi lidl carrefour albert_heijn jumbo kruidvat etos blokker teams word excel outlook whatsapp facebook
    instagram tiktok snapchat youtube google gmail netflix spotify zoom skype messenger sms parnassys
    kidkonnect konnect kwis kindplanner portabase flexkids bitcare ziko-vo ziko ziko-zo mekiwa kimiwa
    sam-schaal kindreflex cecemel kinder_surprise baby_born pluk_van_de_petteflet minecraft roblox fortnite
    mario super_mario sonic opa_brandweerman dokter_bibber wie_is_het vier_op_een_rij tripp_trapp stratego
    catan rummikub halli looqin kijk parro cito kleutervolgsysteem smartschool questi gimme bingel esis
    microsoft apple samsung windows adobe pdf nederlands nederlandse nederlander nederlanders vlaams vlaamse
    vlaming vlamingen belg belgen belgisch belgische engels engelse engelsman frans franse fransman duits
    duitse duitser turks turkse turk turken marokkaans marokkaanse marokkaan marokkanen arabisch arabische
    arabier berbers berberse tamazight riffijns riffijnse tarifit pools poolse pool polen oekraiens
    oekraiense oekrainer roemeens roemeense roemeen bulgaars bulgaarse bulgaar russisch russische rus russen
    spaans spaanse spanjaard italiaans italiaanse italiaan portugees portugese grieks griekse albanees
    albanese servisch servische kroatisch bosnisch bosnische koerdisch koerdische koerd syrisch syrische
    syrier irakees iraakse iraans iraanse perzisch farsi dari pasjtoe pashto afghaans afghaanse afghaan urdu
    hindi punjabi bengaals tamil nepalees nepali tibetaans tibetaanse chinees chinese chinezen mandarijn
    kantonees vietnamees vietnamese thais thaise japans japanse filipijns filipijnse tagalog indonesisch
    indonesische somalisch somali somalische tigrinya amhaars eritrees eritrese ethiopisch ethiopische
    lingala swahili kikongo tshiluba congolees congolese congolezen rwandees kinyarwanda wolof twi ghanees
    ghanese nigeriaans nigeriaanse afrikaans afrikaanse europees europese amerikaans amerikaanse surinaams
    surinaamse sranan antilliaans antilliaanse papiaments papiamentu braziliaans braziliaanse hongaars
    hongaarse tsjechisch slowaaks armeens armeense georgisch tsjetsjeens hebreeuws joods joodse islamitisch
    islamitische moslim moslims christelijk christelijke katholiek katholieke protestants hindoe
    hindoestaans boeddhistisch roma latijns brussels brusselse antwerps antwerpse gents gentse limburgs
    limburgse westvlaams west-vlaams fries friese gronings brabants brabantse europa afrika azie covid
    corona covid-19 rsv rs-virus kinkhoest waterpokken adhd ass autisme down duchenne down-syndroom
    syndroom_van_down downsyndroom asperger gilles_de_la_tourette tourette heimlich apgar bmi fontanel
    triple_p vhtalk kindereflex leuvense leuven-schaal smog spreken_met_ondersteuning bambi-boek brandweer
    vto vvsg ssba kr`,
  initialBlockers: `vitamine vit groep klas type plan hepatitis letter letters categorie optie niveau lokaal
    zaal blok deel bijlage fase stap variant versie lijn maat hoofdletter lied cupmaat batterij punt kolom
    rij kamer`,
  notInitials: `i.p.v o.b.v m.i t.g.v z.s.m w.o n.v.t i.c c.q m.n e.v o.v.v i.o m.v.g g.o n.n a.s n.b p.s
    b.v n.v z.o.z d.w.z o.a t.e.m a.u.b s.v.p e.d i.v.m m.b.t t.a.v t.o.v n.a.v o.l.v v.z.w a.d.h.d m.a.w
    z.k.h e.a`,
  media: `boek boekje prentenboek voorleesboek verhaal verhaaltje film filmpje tekenfilm liedje liedjes lied
    nummer dansje puzzel puzzels puzzeltje spel spelletje gezelschapsspel pak kostuum verkleedpak aflevering
    serie programma app video filmpjes sticker stickers poster pyjama trui t-shirt rugzakje merk schoenen
    luiers zalf siroop pleister reep koek koekje koekjes blik doos pot toren trein blokken`,
  mediaLinks: `van over met uit`,
  readVerbs: `lazen las gelezen voorgelezen zongen zong zingen gezongen speelden`,
  nounEndings: `ing heid tie sie je jes erij schap ster ment teit sel aal iek isch lijk baar zaam loos`,
  compoundEndings: `ertje eltje dag dagen feest feestje vakantie week weken toets lied liedje boek boekje
    spel spelletje schema map fiche formulier lijst taart markt activiteit`,
  common: `rood geel blauw groen wit zwart paars oranje roze bruin grijs goud zilver trommel tamboerijn
    blokfluit fluit triangel xylofoon gitaar piano muziekinstrumenten geboren wonende woonachtig opgegroeid
    gevallen cirkel vierkant driehoek auto's aardappel aardappelen aardappels puree wortel wortels
    worteltjes pasta spaghetti macaroni rijst couscous soep kip vis vissticks worst worstjes gehakt
    gehaktbal ham kaas ei eieren yoghurt pudding pap fruitpap groentepap groentesoep tomaat tomaten
    tomatensoep komkommer paprika broccoli bloemkool spinazie prei courgette pompoen bonen boontjes erwten
    erwtjes mais sla banaan bananen peer peren appels appelmoes druif druiven aardbei aardbeien kiwi
    mandarijn sinaasappel meloen watermeloen ananas mango perzik pruim koek koekjes koeken cracker beschuit
    rijstwafel wafel pannenkoek pannenkoeken taart cake ijs ijsje chocolade choco confituur jam honing
    stroop suiker zout boter smeerkaas pindakaas siroop limonade sap appelsap melkpoeder flesvoeding
    borstvoeding muts sjaal wanten handschoenen laarzen laars sandalen sokken kousen broekje hemd hemdje
    rompertje pyjama slaapzak badpak zwembroek jurk rok bloes pamper pampers slab slabbetje speen fopspeen
    tutje tut tutter verschoonkussen knuffelbeer knuffeldoek doekje bal ballen ballon ballonnen blokkentoren
    puzzels potloden stiften verf klei lijm schaar papier kralen autootje autootjes trein treintje poppen
    poppenhoek bouwhoek leeshoek zandtafel watertafel step loopfiets klimrek klimtoren wip tent tunnel
    hoepel kussens matras bedje park hoofdluis luizen snot hoest keel keelpijn buikpijn tandpijn oorpijn
    oorontsteking verkoudheid griep buikgriep braken overgeven uitslag eczeem schaafwonde schaafwond buil
    bult blauwe schram beet beetwonde krab verband pleister zalf crème zonnecrème druppels thermometer
    vaccin vaccinatie prik keuken toiletten wc's gangen zaal eetzaal slaapkamer slaapkamertje speelzaal
    turnzaal tuintje terras parking poort voordeur achterdeur trap lift raam ramen gordijn stoelen tafels
    kast kasten mand bak bakken emmer schep gieter 's-avonds avonds ochtends morgens middags namiddags
    voormiddags nachts maandags dinsdags woensdags donderdags vrijdags zaterdags zondags aanleiding aandacht
    aankomst aanwezig aanwezigen adres advies afgelopen afhalen afscheid afspraak afspraken afwezig agenda
    algemeen allergie alles alsof anders antwoord appel armen arts aub auto avond avondeten baal bad
    badkamer balans bank bed bedankt bedtijd been beenen begeleiding begin behalve beide beker bericht beste
    bestek betreft bezoek bij bijna bijt bijten binnen bleef blij blik blokken bloed boterham boterhammen
    bord boven breng brief brood broek buik buiten bus contact dag dagboek dagen daar daardoor daarna
    daarnaast daarom daarop daarvoor dank dansen datum dapper deelname deken denk deur dezelfde diarree
    diner direct docent doel doen dokter doordat doos dorst drie drinken driewieler droog druk duim
    duidelijk dus dutje echter eerder eerst eet eetlust eindelijk elke emotie en erg ergens ervaring eten
    even eventueel evaluatie extra feest fiets fijn file flauw fles flesje foto foto's fruit fruitmoment
    functie gaat galm gang garage gebeurtenis gedrag gedronken geen gegeten geheel gehuild gelukkig gelijk
    geluid gene gesprek gespeeld geslapen gevolg gevolgen gewicht gewoon gezicht gezin gezinnen glas
    glijbaan goed goede goedemorgen goedemiddag graag grens grenzen grenzeloos groep groepje groepen
    groetjes groeten groenten haar haast hallo hand handen hap heden heel heeft heb helaas helemaal help hem
    herhaling herfst hersenschudding hey hier hierbij hierdoor hierna hoesten hoewel hoi hond hoofd
    hoofdpijn hoor hoe houding hulp hun iedereen iemand iets ikke ik ikzelf impressie incident indien indruk
    info informatie ingevuld inmiddels intussen ja jaar jaloers jas jammer jong jongen jongens juist juf
    juffen kapstok keer ketchup kijk kijken kinderen kind kindje kindjes kindportret klaar klein kleine
    kleding kleuters kleuter knie knuffel koffie komt koorts kort kous kring kruipen kussen laat laatst
    laatste laten leeftijd leefgroep leuk leuke lezen liefste lieverd licht lieve lief linkerarm linkerhand
    linkeroor linkerwang lopen locatie lucht luier luiers lunch maaltijd maand maandelijks maar mag
    makkelijk mama's man map medewerker medewerkers medicatie medisch meestal meer melk mensen met middag
    middageten middagdutje midden mijn minder mits moe moeder moeilijk moment momenteel mond mooi morgen
    motoriek muziek na naam naar naast nacht nadat nadien naderhand nagenoeg namiddag nee neen net neus
    nergens niemand niet niets nieuw nieuwe nog noot normaal nota notitie nou nu oké ok okee omdat omstreeks
    omwille onder ondanks ondertussen onrust onrustig ontbijt ontwikkeling onze onlangs oor ook oog
    oogcontact op opa's opmerking opmerkingen opnieuw opvoeding opvolging ouder ouders overal overdracht
    overleg overig papa's pas peuter peuters pijn plaats plots plotseling poep poes praten prachtig prima
    precies probeert privé puzzel reactie rechts rechterarm rechterhand rechterwang rechteroor regen
    regelmatig resultaat rode rond rondom rug rust rustig ruzie samen samenvatting school schoen schoenen
    schommel situatie slaap slaapje slaapt slapen slechts snoep soms speelde speelgoed speelplaats speelt
    spelen sinds spreekt stap start sterk stil stoel straks strand stuk super taal tafel tand tanden team
    tegen telefoon telkens temperatuur tenslotte terug terwijl thema thee thuis tijd tijdens tijdstip tip
    tips toch toen toilet tot trots trui tuin tussen twee twijfel uit uiteindelijk uur val valt vanaf
    vanavond vandaag vanmiddag vanmorgen vanochtend vannacht vanuit vast veel vele veranderingen verder
    verhaal verlof verloop verschil verslag vervolgens verzorging via vier vijf vinger vlak vlug voeding
    voet voeten voelt voor vooral voorbeeld voordat voorts voorval voorlopig voormiddag vorige vraag vragen
    vriend vriendjes vrij vroeger waar waarna waarom waarschijnlijk wanneer want warm wat water wc we week
    weer weinig welbevinden weg wel weliswaar welke wendag wenmoment werd wie wij wil wind wist wonde wordt
    zag zand zandbak zeer zeker zelden zelf zes zeven zich ziek zie ziekte ziekenhuis zo zodat zodra zomer
    zon zonder zorg zorgen zullen zus zwembad vandaar betrokkenheid betrokken bedoeling beschrijving besluit
    dhr mw mevr mr observatie observator oorzaak ochtend oudercontact oudergesprek slot spanning stemming
    tranen verwachting weekend winter lente zelfredzaamheid zindelijk zindelijkheid registratie melding
    meldcode vertrouwelijk vermoeden vermoedelijk verzoek voorstel werkpunt werkpunten aandachtspunt
    positief negatief sociaal emotioneel fysiek mentaal cognitief moeders vaders ouderpaar netjes
    ondergetekende bovenstaande onderstaande bijgevoegd kopie doorgegeven besproken genoteerd gebeld gemaild
    getroost gewandeld gezongen geknutseld gebeten geduwd geplast gepoept verschoond ververst aangekomen
    opgehaald gebracht vertrokken gemeld allemaal anderhalf april hopelijk straf beloning pauze speeltijd
    bel meesters directie bestuur gemeente stad dorp land wereld familie bezoekers bezoeker heer heren dames
    dame beiden velen sommige sommigen verschillende meerdere enkele enkel ander andere anderen nodig
    mogelijk mogelijks onmogelijk tevens zowel noch hetzij mijnheer schat schatje meid kerel knul dreumes
    opvang kinderopvang stagiaires collega's kinderbegeleiders begeleiders kinderbegeleidster begeleidsters
    leerkrachten logo kine psycholoog politie ambulance brandweer spoed artsen zorgboerderij kat poezen
    konijn cavia hamster paard pony koe varken geit schaap vogel eend olifant leeuw aap pols hals lens gans
    vals giraf krokodil draak dino dinosaurus`,
};
