import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../lib/engine/document.ts';
import { fieldsOf } from '../../../lib/engine/fields.ts';
import { compile } from '../../../lib/engine/lexicon.ts';
import { FIELDS } from '../../../lib/engine/types.ts';
import { dutch } from '../../../lib/languages/nl/index.ts';

const lexicon = compile(dutch);
const fieldsIn = (text: string) =>
  fieldsOf(readDocument(text, lexicon), { profile: 'observation' })
    .filter(({ status }) => status === 'present')
    .map(({ field }) => field);
/** The fields a note holds, in the registration's order, whatever order they are listed in. */
const listed = (fields: string) => FIELDS.filter((field) => fields.split(' ').includes(field));

/** Invented notes, labelled by the corpus guide before the detectors were written. */
const NOTES: Record<string, [text: string, fields: string][]> = {
  observation: [
    [
      "Di 14/4, 11u45, aan tafel. Fatou duwde haar bord drie keer weg toen er spinazie op kwam. Ze hield haar lippen op elkaar. Ik zette het bord opzij en gaf haar een stuk brood; dat at ze op. 's Avonds verteld aan papa, hij zei dat ze thuis ook geen spinazie eet.",
      'date time place who trigger behaviour extent consequences parents_informed parent_reaction',
    ],
    [
      'Vanochtend hield Teun bij binnenkomst de broek van zijn vader vast. Nadat vader was vertrokken, huilde hij een kwartier.',
      'date time who trigger behaviour extent',
    ],
    [
      'Eergisteren, half acht. Loubna stond op de mat en riep "weg!" tegen J. J. had net haar pop meegenomen. Ik heb de pop teruggevraagd en Loubna gaf J. een andere pop.',
      'date time place who trigger behaviour consequences',
    ],
    ['At vandaag alles op. Sliep van 12.30u tot 14u.', 'date time behaviour extent'],
    [
      '3-4: gooide met zand. zandbak. 2x. ging uit zichzelf naar de fietsjes daarna',
      'date place behaviour extent consequences',
    ],
    [
      'Gisteravond om kwart voor zes hield Stef zijn tutje in zijn vuist toen mama haar hand uitstak.',
      'date time who trigger behaviour',
    ],
    [
      'Tijdens het vieruurtje stond Inaya drie keer recht. Wat eraan voorafging, heb ik niet gezien. Ik zette haar telkens terug.',
      'time who trigger behaviour extent consequences',
    ],
    [
      'Op 7 mei 2026 liep Gijs in de gymzaal achter een groter kind aan en hield diens trui vast. Het andere kind draaide zich om en zei "stop". Gijs liet los. De moeder van Gijs heb ik het bij het halen laten weten; ze lachte en zei niets.',
      'date place who behaviour consequences parents_informed parent_reaction',
    ],
    [
      'Na het verschonen begon Liv te krijsen. Ze kalmeerde toen collega P. een liedje zong. Duur: ongeveer 6 minuten.',
      'who trigger behaviour extent consequences wellbeing',
    ],
    [
      'Deze voormiddag zat ons Lotje een halfuur op de vensterbank naar de sneeuw te kijken.',
      'date time place who behaviour extent',
    ],
    ['Vrijdag 22 mei. Hugo trok zijn sokken uit en gaf ze aan stagiaire M.', 'date who behaviour'],
    [
      'Rond het middaguur liet Zoë haar boterham liggen. Ouders nog niet verwittigd, dat doe ik straks aan de deur.',
      'time who behaviour parents_informed',
    ],
    [
      'Op donderdagnamiddag 12 februari speelden ze buiten. Bij het naar binnen gaan beet Mauro in zijn eigen hand. Er was een rode afdruk. Hij kreeg een koud washandje.',
      'date time place who trigger behaviour consequences',
    ],
    [
      'hij heeft gister rond 16h nen bal tegen de ruit geshot, was niks kapot. heb hem gevraagd de bal te halen, deed hij',
      'date time behaviour consequences',
    ],
    [
      "Hasan wees elf keer naar de hond in het boek en zei 'waf'. Toen het boek dicht ging, klapte hij in zijn handen.",
      'who trigger behaviour extent wellbeing',
    ],
    [
      'Woe 4/3. Na de fles spuugde baby Noor 2 keer. Nieuwe body aangedaan.',
      'date who trigger behaviour extent consequences',
    ],
    [
      'Zondag was er niemand, maandag 6 juli om 7.50u kwam Arda als eerste binnen. Hij liet zijn rugzak vallen zodra hij S. zag. Ze renden samen naar de bouwhoek.',
      'date time place who trigger behaviour',
    ],
    [
      'vanmiddag in de leefgroep: Mo beet in de mouw van T toen die naast hem kwam zitten. T schreeuwde. heb ze uit elkaar gezet.',
      'date time place who trigger behaviour consequences',
    ],
  ],
  concern: [
    [
      'Sinds 2 weken komt Jelle binnen met natte schoenen, ook vandaag weer. Ik heb het er met Kim van kantoor over gehad. Zij belt morgen naar mama.',
      'date who behaviour extent spoken_with parents_informed follow_up',
    ],
    [
      'Bij het omkleden zag ik twee ronde plekjes op de rug van Selin. Selin zei niks. Dit heb ik direct gemeld bij de aandachtsfunctionaris; morgen doen we samen stap 1 van de meldcode.',
      'who trigger behaviour extent spoken_with follow_up',
    ],
    [
      'Oma appte maandag dat Bilal niet wil slapen sinds de verhuizing. Op de groep sliep hij deze week 2 van de 4 dagen.',
      'date place who trigger behaviour extent source',
    ],
    [
      'Emre (2j) kruipt weg onder de trap, telkens er een man binnenkomt. Gezien op 3, 4 en 9 maart. Nog met niemand besproken.',
      'date place who trigger behaviour wellbeing spoken_with',
    ],
    [
      'De juf van groep 1 belde op 14 september: Fenna vertelt op school dat ze alleen thuis is. Wij hebben hierover nog niks gezien. We bellen woensdag terug.',
      'date who behaviour follow_up source',
    ],
    [
      'Ward zit al heel de week aan tafel met zijn hoofd op zijn armen. Er is geen aanleiding die ik kan zien. Ik hou het in het oog.',
      'place who trigger behaviour extent follow_up',
    ],
    [
      '18 nov. Dounia zei bij het verschonen: "auw, papa doet dat." Letterlijk opgeschreven. Teamleider weet ervan. Ouders niet ingelicht, op advies van Veilig Thuis.',
      'date who trigger behaviour spoken_with parents_informed',
    ],
    ['Niets nieuws sinds vorige keer. Dossier blijft open, volgende evaluatie op 1 juni.', 'follow_up'],
    [
      'Volgens de gastouder, die ik vandaag aan de lijn had, heeft Lou daar niets gegeten. Hier at hij een halve kom soep.',
      'date who behaviour extent source',
    ],
    [
      'Jolien kwam vandaag en gisteren zonder jas, het vroor. Ik gaf haar een jas van de opvang en schreef het in het logboek.',
      'date who behaviour consequences',
    ],
    [
      'Gehoord van de buschauffeur (maandag 8 juni): Yara huilde de hele rit. Aan de juf en de directie doorgegeven. Opvolgen: elke vrijdag navraag bij de chauffeur.',
      'date who behaviour extent spoken_with follow_up source',
    ],
    [
      'Ik maak me zorgen over Nina. Haar kleren ruiken naar urine, maandag, dinsdag en vandaag. Ik heb haar gewassen. Overleg met de pedagogisch medewerker van de andere groep gehad. Mama weet het nog niet.',
      'date who behaviour consequences spoken_with parents_informed',
    ],
  ],
  incident: [
    [
      '16/06, 15u10, speelplaats. Tijdens het tikspel liep Jaro tegen de paal. Buil op het voorhoofd, 2 cm. IJs gelegd. Mama om 15u20 gebeld. Ze komt hem halen. Afspraak: bij braken meteen naar de huisarts. Morgen vragen we hoe het gaat.',
      'date time place who behaviour extent consequences parents_informed parent_reaction agreements follow_up',
    ],
    [
      'Om tien voor vier trok O. aan de haren van Siebe. Siebe riep "au". Er lag een plukje haar op de grond. Beide ouderparen weten het.',
      'time who behaviour consequences parents_informed',
    ],
    [
      'Bijtincident 9 sept. Om 9.40 bij de kapstokken beet D. in de wang van Puck. Tandafdruk zichtbaar, huid heel. Gekoeld met een coldpack. Puck huilde 3 min. Ouders Puck telefonisch op de hoogte gebracht, vader vond het vervelend maar begreep het. Afgesproken dat D. voorlopig naast een begeleider zit. Over twee weken evalueren.',
      'date time place who behaviour extent consequences parents_informed parent_reaction agreements follow_up',
    ],
    [
      'Vader van een kind uit de groep verhief zijn stem in de hal ("schandalig!"). Collega ging naast mij staan. Leidinggevende is geïnformeerd en neemt contact met hem op.',
      'place who behaviour consequences spoken_with follow_up',
    ],
    [
      'Louis vandaag in den hof gevallen, knieke open. pleister. papa gezegd bij afhalen, was oké voor hem.',
      'date place who behaviour consequences parents_informed parent_reaction',
    ],
    [
      'Medicatiefout: ik gaf om 12 uur 5 ml in plaats van 2,5 ml paracetamol aan Nour. Antigifcentrum gebeld: niets te doen. Ouders meteen ingelicht per telefoon.',
      'time who behaviour extent consequences parents_informed',
    ],
    [
      'Kind klemde vinger tussen de deur van het toilet. Nagel blauw, 5 min onder water gehouden. Huisarts gebeld.',
      'place who behaviour extent consequences',
    ],
    [
      'Op 2 oktober om 8u05 stapte Kyan alleen door de voordeur naar buiten. Een mama bracht hem terug na naar schatting 1 minuut. Kyan zijn mama werd om 8u15 ingelicht, zij wil een gesprek met de verantwoordelijke. Op 5 oktober bellen we haar terug.',
      'date time place who behaviour extent consequences parents_informed parent_reaction follow_up',
    ],
    ['Knikker ingeslikt.', 'behaviour'],
    [
      'Rond 17.15u kwam de opa van L. L. ophalen, hij rook naar drank. We hebben L. niet meegegeven en mama gebeld. Zij was er om 17.40u en bedankte ons. De coördinator is verwittigd. Nieuwe afspraak met mama: opa haalt niet meer af.',
      'time who behaviour consequences spoken_with parents_informed parent_reaction agreements',
    ],
    [
      'Lars (7) gooide een bal in het gezicht van T. Vooraf had T. hem "dikke" genoemd. T. had geen letsel. Leerkracht sprak 5 minuten met beide kinderen. Er is geen verdere opvolging gepland.',
      'who trigger behaviour extent consequences follow_up',
    ],
    [
      'Milou trapte in de keuken op een stuk glas. Splinter van 3 mm uit linkervoet gehaald. Ouders onbereikbaar, bericht via de app gestuurd.',
      'place who behaviour extent consequences parents_informed',
    ],
  ],
  portrait: [
    [
      'In de snoezelhoek kruipt Otis onder het doek en kijkt door de gaatjes naar de anderen. Samen met R. giechelt hij. Dat duurt soms een kwartier.',
      'place who behaviour extent wellbeing',
    ],
    [
      'Elke ochtend zwaait Kaat aan het raam naar de vuilniswagen en roept "tuuut".',
      'time place who behaviour',
    ],
    ['Houdt van water, zand en modder.', ''],
    [
      'Nour bouwt. Toren van tien, dan kijkt ze op en lacht naar ons. Op de mat, in de tuin, overal.',
      'place who behaviour extent wellbeing',
    ],
    [
      'Lio eet met een vorkje: hij prikt, kijkt of er iets aan hangt en stopt het in zijn mond. Zit hij naast T., dan klinken ze met hun bekers.',
      'who behaviour',
    ],
    ['Ze slaapt op haar buik met haar doekje tegen haar wang, meestal twee uur.', 'behaviour extent'],
    ['In bad trappelt Amine met beide voeten en kraait van het lachen.', 'place who behaviour wellbeing'],
    ['Thuis is er een hond. Wordt volgende maand twee.', ''],
    [
      'Op de speelplaats rent Joran met D. en W. achter de bal. Hij roept hun namen en schatert.',
      'place who behaviour wellbeing',
    ],
    [
      'Voor het middagdutje zit Ilse op schoot en doet ze de gebaren van het liedje mee, wel zeven keer na elkaar.',
      'time who behaviour extent',
    ],
  ],
  parent_talk: [
    [
      'Oudergesprek 9/11 om 18u in de refter, mama en papa van Nand aanwezig. Besproken: Nand krabt in zijn arm, gemiddeld 3 keer per middag. Ouders zien dit thuis ook. Afgesproken dat zij de huisarts bellen en dat wij zijn nagels vijlen. Vervolg op 7/12.',
      'date time place who behaviour extent parents_informed parent_reaction agreements follow_up',
    ],
    [
      'Papa vroeg op 3 juni of Mila meer groenten kan krijgen. We geven voortaan eerst de groenten.',
      'date who parent_reaction agreements',
    ],
    [
      '10-minutengesprek, 21 jan. Verteld dat Sven in de kring met zijn stoel wiebelt en na 5 min opstaat. Moeder: "Dat doet zijn broer ook." Zij oefent thuis met een zandloper. In maart spreken we elkaar weer.',
      'date place who behaviour extent parents_informed parent_reaction agreements follow_up',
    ],
    ['Ouders kwamen niet op de afspraak van 4 mei. Nieuwe datum: 11 mei, 17.30u.', 'date who follow_up'],
    [
      'Met mama en haar tolk gesproken over het eten. Wij toonden foto’s van het fruitmoment: Saad ruikt aan de banaan en legt ze terug. Mama knikte en schreef de naam van het fruit op. Afspraak: wij bieden elke dag één nieuw stukje aan. Volgende maand bekijken we de foto’s opnieuw.',
      'who behaviour parents_informed parent_reaction agreements follow_up',
    ],
    [
      'Telefonisch contact met pleegmoeder op 3 april (14.30 uur). Zij meldt dat Senna na het bezoek niet at. Ik heb verteld dat Senna hier twee boterhammen at en met klei speelde. Ze was blij dat te horen.',
      'date time who trigger behaviour extent parents_informed parent_reaction source',
    ],
  ],
  'what says it in other words': [
    ['L. nam haar beker en toen huilde ze.', 'who trigger behaviour consequences'],
    [
      "S. zei: 'Jij mag niet naast mij.' Daarop goot Robin zijn beker leeg.",
      'who trigger behaviour consequences',
    ],
    ['Na school wast Kayden zijn handen.', 'time who behaviour'],
    ['Volgende week zetten we weer een fiets klaar.', 'follow_up'],
    ['Nieuwe afspraak volgt.', 'follow_up'],
    ['Ouders via de app laten weten dat de groep gesloten is.', 'who parents_informed'],
    ['We spraken met Joris af dat hij niet meer op de kast klimt.', 'who agreements'],
  ],
  'no field, although it looks like one': [
    ['Lina (geboren op 3 maart 2024) bouwde een toren.', 'who behaviour'],
    ['Noah zei: "Gisteren heb ik in de tuin gespeeld met opa."', 'who behaviour'],
    ['Jade is 4 jaar en 3 maanden.', 'who'],
    ['Lena gaf de beker aan mama.', 'who behaviour'],
    ['Volgende dinsdag viert Bas zijn verjaardag.', 'who'],
    ['Het attest van 12 januari ligt in de map.', ''],
    ['Mama bracht Fons om 8 uur.', 'time who'],
    ['Ze speelden winkeltje.', 'behaviour'],
    ['Papa heeft een afspraak bij de tandarts.', 'who'],
    ['Ze zei toen dat ze moe was.', 'behaviour'],
    ['', ''],
  ],
};

describe.each(Object.entries(NOTES))('%s', (_, notes) => {
  test.each(notes)('%s', (text, fields) => {
    expect(fieldsIn(text)).toEqual(listed(fields));
  });
});
