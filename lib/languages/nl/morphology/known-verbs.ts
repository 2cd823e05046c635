import { words } from './spelling.ts';

/**
 * Verbs a note about a child may have, besides those of the table of strong verbs: weak ones, and strong
 * ones with a prefix. A clause is recognised by its verb, so a missing verb costs a rewrite, never a wrong one.
 */
export const KNOWN_VERBS = words(`
  aaien aanvaarden aarzelen accepteren ademen amuseren antwoorden arriveren babbelen baden bakkeleien
  balanceren balen baren bedaren bedekken bedelen bedenken bedienen bedoelen bedreigen bedriegen begaan
  begeleiden begeven begluren begrijpen begroeten behandelen behoren bekennen bekijken beklagen beklimmen
  bekommeren beledigen beleven beliegen bellen belonen beloven bemachtigen bemerken bemoeien benaderen
  benadrukken benoemen benutten beoordelen bepalen beperken beplakken bereiden bereiken berusten beschadigen
  beschermen beschrijven beschuldigen beseffen beslissen besmeuren bespioneren bespreken bespugen bestaan
  besteden bestelen bestellen bestraffen betasten betekenen betrappen betreffen betrekken betwijfelen
  betwisten bevallen bevatten beven bevestigen bevinden bevrijden bewaren bewegen beweren bewonderen bezeren
  bezitten bezoeken bezorgen beëindigen beïnvloeden bibberen bieden bijten blaffen bleiten blijken bloeden
  bloeien blokkeren blozen boenen boetseren bokken bonken bonzen boren borstelen botsen bouwen brabbelen
  braken branden brullen bukken chanteren checken chillen choqueren commanderen communiceren concentreren
  controleren corrigeren crashen dagen dansen deinzen dekken delen dempen dienen dineren dirigeren
  discussiëren dollen domineren donderen doorbreken doorstaan dopen douchen draaien drammen dreigen
  drentelen drogen dromen drukken duimen dulden duren durven dutten duwen dwalen eindigen eisen ergeren
  erkennen ervaren fantaseren feesten fietsen filmen flippen fluisteren foppen fronsen frustreren
  functioneren gaan gapen garanderen gebaren gebeuren gebruiken gedragen geeuwen gehoorzamen geloven
  gelukken genezen geraken giechelen gieren gillen gissen glijden glimlachen gluren gniffelen gokken gooien
  grabbelen grappen grienen griezelen grijnzen grinniken groeien groeten grommen gunnen haasten haken hakken
  halen hallucineren handelen hangen happen hechten heersen helen herhalen herinneren herkansen herkennen
  herpakken herstellen hervatten herzien hijgen hikken hinderen hinken hoesten hoeven hollen hopen horen
  huilen huiveren hunkeren huppelen huren imiteren informeren installeren interesseren intimideren irriteren
  isoleren jammeren janken jengelen jeuken joelen jokken juichen kakken kalmeren kammen kampen kapen kauwen
  keffen kennen keren keuren kibbelen kietelen kijven kladden klagen klampen klappen klappertanden klasseren
  klauteren kleden kleien kletsen kleuren kleven klieren klikken klinken klooien kloppen klungelen klutsen
  knabbelen knarsen knielen knikken knippen knipperen knoeien knuffelen knutselen koesteren koken kokhalzen
  komen kopiëren kosten kotsen krabben krassen kreunen krijsen krioelen kruimelen kruisen kuchen kunnen
  kussen kwakken kwebbelen kweken kwetsen kwijlen lachen landen leggen leiden lekken lenen lengen lepelen
  leren letten leunen leven leveren liften lijmen likken loeren logeren lokken lonken lossen lozen luieren
  luisteren lukken lullen lummelen lunchen lusten mailen maken malen manipuleren markeren masturberen melden
  menen mengen meppen merken metselen mijden mijmeren mikken minderen misbruiken misdragen misgaan
  mishandelen miskennen mislukken missen mogen mokken mompelen mopperen morren morsen motiveren murmelen
  naaien naderen negeren neigen nemen niezen nippen noemen noteren observeren oefenen onderbreken
  onderhandelen ondernemen ondersteunen ondervinden onderzoeken ontbijten ontbreken ontdekken ontdoen
  ontfermen ontglippen onthouden ontkennen ontlasten ontlopen ontmoeten ontploffen ontsnappen ontspannen
  ontstaan ontvallen ontvangen ontwaken ontwijken ontwikkelen ontzien oordelen openen opperen opteren
  ordenen overdrijven overkomen overleggen overlijden overtreden overtuigen overvallen pakken parkeren
  passen pauzeren pellen pesten peuteren picknicken piekeren piepen pikken pingelen pissen plaatsen plagen
  plakken plannen planten plassen plenzen plezieren ploffen plonzen plooien plukken pochen poedelen poepen
  poetsen poken ponsen porren poseren praten presteren prevelen prikkelen prikken proberen proesten proeven
  profiteren pronken protesteren provoceren pruilen prutsen puberen puffen puzzelen raken rammelen rammen
  rangschikken ravotten razen reageren redden reflecteren regelen regenen regeren reiken reizen rekenen
  rekken remmen rennen reppen respecteren rillen ritsen roddelen roepen roeren roken rollen rommelen ronken
  rouwen ruien ruilen ruimen rukken rusten sabbelen schaatsen schamen schateren schatten schelen schertsen
  schetsen schikken schilderen schillen schoppen schorten schrapen schreeuwen schreien schrobben schudden
  schuifelen schuilen schuren scoren sissen sjorren slaan slabberen slenteren slepen sleuren slikken
  slingeren slobberen sloffen slopen sluimeren sluipen slurpen smakken smeken smeren smijten smoezen
  smokkelen smullen snakken snappen snauwen snijden snikken snoepen snoeren snotteren snuffelen snuiven
  spannen sparen spartelen spatten spelen spetteren spiegelen spieken spoeden spoelen spotten sproeien
  spugen sputteren spuwen staan staken stamelen stampen stampvoeten stapelen stappen staren starten
  steigeren steken stelen stellen steunen stikken stillen stoeien stoken stoppen storen storten stotteren
  straffen stralen strekken strelen stressen strikken strompelen strooien stropen struikelen studeren sturen
  stutten stuwen sukkelen surfen sussen tasten tateren tekenen telefoneren tellen temmen tergen testen
  tieren tijgeren tikken tillen timmeren tintelen toeteren tokkelen tolereren tonen toppen tornen toveren
  trainen trakteren trappelen trappen treiteren treuren treuzelen trillen trippelen troetelen troosten
  trotseren trouwen tuimelen turen turnen tutten twijfelen uiten urineren vatten vechten vegen veinzen
  veranderen verantwoorden verbazen verbeelden verbergen verbeteren verbieden verblijven verbouwen
  verbranden verdedigen verdelen verdenken verdienen verdragen verdrinken verdwalen verdwijnen verenigen
  vergaan vergelijken vergeven vergezellen vergissen vergroten verhalen verhinderen verhogen verhongeren
  verhuizen verkennen verklaren verkleden verkleinen verklikken verkoelen verkopen verlangen verlaten
  verleiden verlengen verliezen verlopen verluieren vermijden verminderen vermoeden vermoeien vernederen
  vernielen vernieuwen veroorzaken verpesten verplaatsen verpletteren verraden verrassen verscheuren
  verschijnen verschillen verschonen verschuilen verschuiven versieren verslaan verslapen verslappen
  verslikken versnellen verspillen verspreiden verstaan versterken verstoppen verstoren verstrooien
  vertellen vertikken vertoeven vertonen vertragen vertrappelen vertrekken vertrouwen vervangen vervelen
  verven verversen vervloeken vervolgen verwaarlozen verwachten verwarmen verwarren verwennen verwerken
  verwijderen verwijten verwijzen verwonden verwonderen verzachten verzamelen verzekeren verzetten verzinnen
  verzoeken verzorgen verzuimen verzwijgen vieren villen vissen vitten vlammen vleien vloeien vloeken
  vluchten voeden voederen voegen voelen voeren volbrengen voldoen volgen voorkomen voorspellen voorzien
  vormen vrezen vrijen vullen waaien waarderen waarschuwen wachten waggelen waken wandelen wankelen
  wantrouwen wapperen warmen wassen wateren wedden weerhouden weerleggen weerspiegelen weerstaan wegen
  weigeren wekken wenden wenen wennen wensen wentelen werken wiebelen wiegen wikkelen wippen wisselen wissen
  woelen wonen wroeten wuiven zabberen zagen zakken zaniken zeggen zeiken zeilen zemelen zetten zeuren
  zeveren zitten zoemen zoenen zoeven zorgen zuchten zwaaien zweten zwijgen zwijmelen zwoegen
`);

/** Particles of separable verbs. */
export const PARTICLES = words(`
  achterna achteruit bijeen binnen buiten dicht dooreen eruit flauw gelijk gerust kapot klaar kwijt langs leeg los mee
  mis na neer omhoog omlaag omver open opnieuw over raak recht rond samen schoon stil stuk tegen teleur terecht terug
  thuis toe uiteen vast voorbij vooruit voort voor vol vrij weer weg wijs goed rustig bezig door achter aan af bij
  in om onder op uit stop
`);
