/**
 * The words by which a note shows its fields. Lists are comma-separated: nouns and verbs stand in their base form
 * and are found in all their forms, a separable verb in every word order ("sprak … af", "afgesproken",
 * "af te spreken"); `-hoek` stands for every compound that ends so; `words` stand as they are, also several in
 * a row. A word may show several things.
 */

export interface CueWords {
  words?: string;
  nouns?: string;
  verbs?: string;
}

export const CUE_WORDS = {
  /** somebody says, asks or shows something */
  say: {
    verbs: `zeggen, vertellen, vragen, antwoorden, reageren, aan|geven, op|merken, bevestigen, verklaren, beweren,
      roepen, uit|leggen, vermelden, toe|lichten, uit|drukken, toe|geven, ontkennen, na|vragen, bevragen,
      tonen, verwoorden, herhalen`,
    words: 'vraag, antwoord',
  },
  /** somebody is told of it */
  inform: {
    verbs: `verwittigen, in|lichten, informeren, bellen, op|bellen, terug|bellen, telefoneren, mailen, sms'en,
      whatsappen, contacteren, melden, mee|delen, berichten, door|geven, sturen, op|sturen, door|sturen,
      briefen, aan|spreken, waarschuwen, in|spreken, rapporteren, signaleren`,
    words: `op de hoogte, laten weten, laat weten, liet weten, lieten weten, appte, appten, appt, geappt, ge-appt,
      gesms't, ge-sms't, gesmst, telefonisch contact, contact genomen, contact opgenomen, contact gehad,
      gehoord van, aan de lijn, aan de telefoon, te horen, contact`,
  },
  /** they know of it, or could not be told */
  informed: {
    words: `op de hoogte, weet het, weten het, weet ervan, weten ervan, weet dit, weten dit, weet van niets,
      weten van niets, onbereikbaar, bereikt, bereiken, hoorde het van, hoorden het van, dit hoorde,
      dit hoorden, het hoorde, het hoorden, dit te horen, krijgt de vraag, bedankte ons, bedankten ons,
      bedankte me, bedankte mij, te horen, nam niet op, namen niet op, nam niet meteen op, neemt niet op,
      stond erbij, was erbij, bevestigt, bevestigde, ook gezien, keek ernaar, herkent dit, herkent het,
      herkende dit, herkende het, zelf ook, zagen het ook, zag het ook`,
  },
  /** it is talked over */
  discuss: {
    verbs: `bespreken, overleggen, af|toetsen, voor|leggen, aan|kaarten, terug|koppelen, door|praten,
      door|spreken, consulteren, raadplegen, praten, na|bespreken, af|stemmen, agenderen, betrekken, spreken`,
    words: `overleg, teamoverleg, casusbespreking, intervisie, over gehad, erover gehad, bespreking, gedeeld`,
  },
  agree: {
    verbs: 'af|spreken, overeen|komen',
    words: `afspraak, afspraken, overeengekomen, voortaan, vanaf nu, vanaf morgen, vanaf vandaag, vanaf maandag,
      vanaf volgende, akkoord dat, besloten, beslist, beslisten, gaat akkoord, gaan akkoord, tot dan,
      tot die tijd`,
  },
  /** it is looked at again */
  follow: {
    verbs: `op|volgen, evalueren, herevalueren, herbekijken, bekijken, na|kijken, controleren, monitoren,
      bij|sturen, uit|nodigen, plannen, in|plannen, bij|houden`,
    words: `opvolging, vervolg, vervolggesprek, opvolggesprek, evaluatie, evaluatiegesprek, evaluatiemoment,
      nazorg, nieuwe poging, nieuwe datum, nieuwe uitnodiging, nieuw gesprek, in het oog, in 't oog,
      in de gaten, blijven observeren, blijf observeren, verder observeren, verder bekijken,
      nog eens vragen, vinger aan de pols, opnieuw samen, zitten we samen, spreken we elkaar,
      zien we elkaar, weer samen, terug samen, neemt contact, nemen contact, neem contact, kom hierop terug,
      komen hierop terug, navraag, vervolgd, agenda, aandachtspunt, geen actie, actie nodig, na te vragen, afspraak volgt, wacht het, wachten het, overlopen,
      te bespreken, verder op, wachten af, wacht af, volgt nog, kijken of het, volgende teamvergadering,
      hoeft niets meer, volgende vergadering, herbekeken, herbekijken, herbekijkt, geen verdere stappen,
      verdere stappen, geen stappen, nagesprek, volgend gesprek, volgende gesprek, hoeven nu niets,
      hoeven niets, hoeft niets, nieuw overleg, volgend overleg, bij een volgende, bij herhaling`,
  },
  /** the writer perceives it, or puts it on paper */
  notice: {
    verbs: `zien, horen, merken, voelen, vast|stellen, constateren, vinden, vermoeden, denken, weten, twijfelen,
      noteren, schrijven, op|schrijven, neer|schrijven, registreren, in|vullen, documenteren`,
    words: 'indruk, zorgen',
  },
  /** somebody does something that can be seen or heard */
  act: {
    verbs: `nemen, pakken, af|pakken, af|nemen, weg|nemen, grijpen, grissen, geven, af|geven, mee|geven,
      terug|geven, gooien, weg|gooien, smijten, werpen, leggen, neer|leggen, zetten, steken, stoppen,
      dragen, tillen, optillen, rapen, op|rapen, schuiven, weg|schuiven, duwen, weg|duwen, om|duwen, slaan,
      schoppen, bijten, knijpen, krabben, spuwen, spugen, trekken, weg|trekken, trappen, stampen, stoten,
      botsen, raken, aan|raken, tikken, kloppen, bonzen, bonken, klemmen, prikken, vechten, stoeien, pesten,
      plagen, schelden, uit|schelden, vloeken, dreigen, bedreigen, uit|lachen, vallen, om|vallen,
      struikelen, uit|glijden, glijden, klimmen, kruipen, weg|kruipen, lopen, weg|lopen, mee|lopen, rennen,
      weg|rennen, stappen, af|stappen, wandelen, springen, huppelen, dansen, fietsen, steppen, rijden,
      schommelen, draaien, om|draaien, rollen, zwemmen, zitten, staan, op|staan, recht|staan, liggen,
      hangen, bukken, wiebelen, wiegen, wiegelen, slapen, in|slapen, eten, op|eten, drinken, op|drinken,
      kauwen, slikken, in|slikken, proeven, morsen, likken, zuigen, sabbelen, verslikken, braken,
      over|geven, hoesten, niezen, plassen, kakken, poepen, gieten, schenken, roeren, scheppen, graven,
      bouwen, stapelen, tekenen, schilderen, verven, kleien, knippen, plakken, kleven, puzzelen, spelen,
      mee|spelen, zingen, roepen, schreeuwen, gillen, krijsen, brullen, fluisteren, mompelen, zwijgen,
      brabbelen, tateren, stotteren, praten, noemen, benoemen, wijzen, aan|wijzen, kijken, toe|kijken,
      weg|kijken, op|kijken, na|kijken, staren, luisteren, ruiken, zwaaien, wuiven, knikken, schudden,
      klappen, vast|houden, los|laten, vast|klampen, omhelzen, strelen, aaien, kietelen, verstoppen, openen,
      sluiten, aan|doen, uit|doen, dicht|doen, aan|trekken, uit|trekken, verkleden, aan|kleden, uit|kleden,
      op|ruimen, op|hangen, bladeren, lezen, herhalen, na|doen, na|zeggen, volgen, zoeken, op|zoeken, delen,
      ruilen, wisselen, verzorgen, wrijven, verwonden, bezeren, kwetsen, breken, scheuren, snijden,
      verbranden, spuiten, smeren, schieten, sjotten, shotten, voetballen, ontsnappen, weigeren, verheffen,
      trappelen, peuteren, strekken, buigen, ademen, turnen, oefenen, klinken, proberen, huilen, wenen,
      bleiten, schreien, snikken, lachen, glimlachen, geeuwen, gapen, snurken, maken, leeg|drinken,
      verscheuren, ontbreken, kiezen, rijgen, sorteren, ordenen, verzamelen, vangen, mikken, smakken,
      tuimelen, slingeren, balanceren, wankelen, sluipen, verschuilen, schuilen, weg|duiken, duiken, hurken,
      knielen, leunen, dutten, snotteren, kuchen, kwijlen, kotsen, krabbelen, vouwen, kneden, spetteren,
      spatten, blazen, fluiten, trommelen, brommen, grommen, piepen, kreunen, kermen, klagen, knuffelen,
      slepen, sleuren, filmen, gebaren, knipperen, turen, rond|kijken, om|kijken, terug|deinzen,
      op|springen, vast|grijpen, vast|pakken, uit|delen, verdelen, terug|pakken, uit|pakken, in|pakken,
      op|bergen, vegen, poetsen, aan|bieden, mee|helpen, helpen, om|stoten, om|gooien, uit|gieten,
      leeg|maken, vuil|maken, kapot|maken, terug|slaan, terug|duwen, tegen|houden, af|duwen, af|weren,
      dicht|slaan, dicht|klappen, toe|slaan, vast|zitten, los|komen, uit|spuwen, uit|spugen, aanvaarden,
      overhandigen, ontvangen, betasten, aarzelen, treuzelen`,
    nouns: `ruzie, val, gevecht, vechtpartij, valpartij, conflict, huilbui, driftbui, woedebui, bijtincident,
      botsing, aanvaring, medicatiefout`,
    words: `hield, hielden, waste, wasten, wast, gewassen, telde, telden, telt, kuste, kusten, kust, laat, liet,
      lieten, geshot, gesjot, kleurde, kleurden, kleurt, gekleurd`,
  },
  /** somebody comes, goes, brings or fetches */
  move: {
    words: 'onderweg',
    verbs: `komen, gaan, blijven, vertrekken, aan|komen, binnen|komen, terug|komen, weg|gaan, binnen|gaan,
      arriveren, verdwijnen, halen, op|halen, af|halen, brengen, mee|brengen, mee|nemen, af|zetten,
      terug|lopen, terug|gaan`,
  },
  /** a sign of how the child is */
  sign: {
    verbs: `lachen, glimlachen, schateren, giechelen, grinniken, stralen, neuriën, kraaien, kirren, jubelen,
      kalmeren, bedaren, ontspannen, na|snikken, nasnikken, beven, trillen, rillen, weg|kruipen, verstijven,
      op|fleuren, zuchten, zuigen, sabbelen, grijnzen, gieren`,
    words: `rustig, stil, kalm, ontspannen, gespannen, welbevinden, betrokkenheid, duim in de mond, duim in mond,
      duim in zijn mond, duim in haar mond, in zijn ogen, in haar ogen, in de ogen, tegen mij aan,
      tegen me aan, tegen ons aan, in zijn handen, in haar handen, mouw vast, weer ok, weer oké, terug oké,
      terug ok, niet op als, op zijn gemak, op haar gemak, uur verder, weer spelen, terug spelen,
      niet meer eten, achter de zetel, achter de bank, aan het raam en, getroost, achter mij, achter me,
      achter mijn benen, hand vast, been vast, geconcentreerd, aandachtig, wilde niet meer, wou niet meer,
      hoort niet, hoort dan niet, reageert niet, reageert dan niet, kijkt dan niet op, lachend, glimlachend,
      zingend, tegen mijn been, huilend, wenend`,
  },
  cry: {
    verbs: 'huilen, wenen, bleiten, schreien, snikken, janken, jammeren',
    nouns: 'huilbui',
  },
  /** a state that can be seen */
  state: {
    words: `stil, wakker, bleek, rood, nat, natte, vuil, vuile, bezweet, koorts, alleen, kwijt, buikpijn,
      hoofdpijn, oorpijn, misselijk, diarree, zonder jas, zonder boterhammen, blauwe plek, blauwe plekken,
      plekjes, plekje, litteken, uitslag, vlek, vlekje, vlekken, striemen`,
  },
  /** somebody takes care of a child or of the damage */
  care: {
    verbs: `troosten, koelen, af|koelen, ontsmetten, sussen, verzorgen, verbinden, kalmeren, af|leiden,
      afzonderen, vast|zetten, plakken, kleven, verschonen, verversen, verluieren, tussen|komen, in|grijpen,
      scheiden, weg|halen, terug|halen, terug|vragen, terug|brengen, terug|zetten, aan|bieden, helpen,
      wachten, hechten, lijmen, spoelen, deppen, observeren, bestellen, uit|halen, af|schermen, knuffelen,
      aan|doen, opzij|zetten, terug|vinden, af|spoelen`,
    nouns: `pleister, coldpack, cold-pack, icepack, ijszak, verband, zalf, washandje, watten, antigifcentrum,
      ziekenwagen, ambulance`,
    words: `ijs, ijsje, uit elkaar, uit mekaar, uiteen, apart, cold pack, onder water, onder het water, op schoot,
      op de arm, aan de kant, troost, dichtgeknepen, hoofd naar voren, uit linkervoet, weggenomen,
      afgenomen, uit de groep, spoed, ehbo, huisartsenpost, apart gezet, gegeven, gelegd, stromend water,
      lauw water, koud water`,
  },
  /** what a parent shows on hearing it */
  respond: {
    verbs: `herkennen, willen, vinden, bedanken, schrikken, begrijpen, knikken, lachen, glimlachen, huilen, wenen,
      zuchten, hopen, beloven, weigeren, zwijgen, betreuren, denken, vermoeden`,
    words: `geen vragen, excuses, bezorgd, boos, blij, geschrokken, opgelucht, akkoord, oké, ok, verbaasd,
      verrast, tevreden, dankbaar, ongerust, kwaad, schouders op, begrip, wou, wilde, wist het, mee eens,
      reactie, zorgen, overstuur, in paniek, aangedaan, ontdaan, het erg, heel erg, geen probleem,
      geen bezwaar, begripvol`,
  },
  parent: {
    words: `mama, mama's, mams, mamma, mam, ma, moeder, moeders, moeke, papa, papa's, paps, pap, pa, vader,
      vaders, ouder, ouders, ouderpaar, ouderparen, stiefvader, stiefmoeder, stiefpapa, stiefmama,
      pleegvader, pleegmoeder, pleegouder, pleegouders, pleegmama, pleegpapa, pluspapa, plusmama, plusouder,
      plusouders, plusvader, plusmoeder, meemoeder, meemama, voogd`,
  },
  /** somebody who is no parent and no colleague, and may have told something */
  outsider: {
    nouns: '-psycholoog, -therapeut, -arts',
    words: `oma, opa, oma's, opa's, grootmoeder, grootvader, grootouders, bomma, bompa, bonma, bobonne, moemoe,
      vava, meme, pepe, tante, nonkel, oom, peter, meter, nicht, neef, buurvrouw, buurman, buren, gastouder,
      onthaalouder, oppas, babysit, logopedist, logopediste, kinesist, kinesiste, kine, huisarts,
      kinderarts, dokter, arts, spoedarts, fysiotherapeut, ergotherapeut, psycholoog, psychologe,
      verpleegkundige, clb, consultatiebureau, school, juf, meester, leerkracht, leerkrachten, buschauffeur,
      busbegeleider, chauffeur, thuisbegeleider, thuisbegeleidster, gezinsbegeleider, politie, wijkagent,
      tandarts, voorbijganger, ziekenhuis, therapeut, trainer, poetsvrouw, 112`,
  },
  /** works beside the writer */
  colleague: {
    words: `collega, collega's, team, begeleider, begeleidster, begeleiders, kinderbegeleider, kinderbegeleidster,
      kinderbegeleiders, stagiair, stagiaire, stagiairs, leidster, leidsters, invaller, pm'er, pm'ers,
      pm-er, pedagogisch medewerker, pedagogisch medewerkster, niemand, veilig thuis, kind en gezin,
      vertrouwenscentrum, jeugdarts, late dienst, vroege dienst, intern, onderling, ploeg, teamvergadering,
      teamoverleg, ondersteuner, medewerker, medewerkster`,
    nouns: '-begeleider, -team, -ondersteuner, -medewerker',
  },
  /** answers for the place, or for concerns */
  responsible: {
    words: `verantwoordelijke, verantwoordelijken, leidinggevende, leidinggevenden, coördinator, coördinatoren,
      coördinatrice, coach, directie, directeur, directrice, teamleider, teamleidster, teamcoach,
      aandachtsfunctionaris, clustermanager, locatiemanager, manager, intern begeleider, ib'er,
      zorgcoördinator, vertrouwenspersoon, pedagoog, orthopedagoog, organisator, van kantoor,
      gedragsdeskundige, stafmedewerker, mentor, ib, zorgteam, verantw`,
    nouns: `-coördinator, -coach, -verantwoordelijke, -leider, -leidster, -manager, -functionaris, -directeur`,
  },
  place: {
    nouns: `-hoek, -bak, -kamer, -plaats, -zaal, -ruimte, -tuin, -huisje, -gang, -hal, -mat, -tafel, -stoel,
      -bank, -kast, -toilet, -kussen, -plein, -lokaal, -terras, -deur, -hek, -park, -toestel, -muur, hoek,
      zandbak, kussen, gang, hal, hall, traphal, tuin, speelplaats, koer, plein, keuken, badkamer, toilet, wc,
      bureau, berging, leefgroep, leefruimte, groep, klas, lokaal, refter, eetzaal, turnzaal, gymzaal,
      inkom, ingang, garderobe, kapstok, poort, poortje, deur, voordeur, hek, raam, venster, vensterbank,
      trap, tafel, bank, stoel, zetel, sofa, mat, tapijt, kleed, glijbaan, schommel, klimrek, wip,
      trampoline, zwembad, bad, ballenbad, park, box, bed, wieg, kinderstoel, commode, luiertafel,
      fietsenstalling, parking, stoep, straat, bus, bos, kelder, zolder, terras, balkon, kast, podium, tent,
      wandelwagen, bolderkar, wastafel, lavabo, kring, matras, potje, weide, gras, veld, lift, nis, ladder,
      -groep, -veld, radiator, verwarming, spiegel, -poort, kantoor, -rand, kraan`,
    words: 'buiten, binnen, boven, beneden, achteraan, vooraan, fietsjes, hof, muurtje',
  },
  /** what happens at its own time of the day */
  routine: {
    nouns: `middageten, middagmaal, ontbijt, lunch, vieruurtje, tienuurtje, dutje, middagdutje, middagslaapje,
      middagslaap, middagrust, avondeten, avondmaal, buitenspelen, speeltijd, pauze, middagpauze, onthaal,
      fruitmoment, bedtijd, slapengaan, vooropvang, naopvang, ochtendkring, broodmaaltijd, maaltijd,
      eetmoment, drinkmoment, fruit, fruitpap, tandenpoetsen, zwemmen, slaapmoment, rustmoment, speelmoment,
      kringmoment, slaapje, turnles, gymles, huiswerkklas, toonmoment`,
    words: `vrij spel, vrije spel, warme maaltijd, voorschoolse opvang, naschoolse opvang, het eten,
      naar huis gaan, tijdens de middag, na het slapen, tijdens de kring, na school, voor school`,
  },
  /** damage, or that there is none */
  harm: {
    nouns: `-wonde, -wond, -afdruk, wonde, wond, bult, buil, bloedneus, afdruk, schram, kras, krab, snee,
      splinter, blaar, bloeding, breuk, kneuzing, letsel, striem, zwelling`,
    words: `rode plek, rode plekken, rode vlek, blauw, bloed, bloedde, bloedden, gezwollen, dikke lip, huid,
      niet stuk, niets kapot, niks kapot, kapot, niet open, geen schade, plukje haar, pijn`,
  },
  body: {
    nouns: `hand, arm, been, voet, vinger, teen, oog, oor, knie, wang, schouder, elleboog, duim, lip, bil, tand,
      rug, hoofd, buik, neus, mond, kin`,
  },
  unit: {
    nouns: `keer, maal, uur, minuut, seconde, dag, week, maand, jaar, nacht, liter, meter, gram, graad, lepel,
      eetlepel, theelepel, hap, boterham, beker, fles, glas, stuk, stap, woord, kwartier, halfuur, slok,
      centimeter, millimeter, procent, kilo, kom, bord, rit`,
    words: 'min, sec, cm, mm, m, ml, cl, dl, l, kg, gr, g, x, °, °c, %, euro, tel, tellen',
  },
  birth: {
    verbs: 'verjaren',
    words: 'geboren, geboorte, geboortedatum, jarig, verjaardag, verjaardagsfeest, geb',
  },
  /** what goes to the parents on paper or by phone */
  channel: {
    words: `schriftje, schrift, heen-en-weerschrift, heen-en-weerschriftje, voicemail, bericht, berichtje,
      briefje, brief, mail, mailtje, sms, sms'je, appje, app, ouderportaal, ouderapp, contactschrift`,
  },
  /** the clause tells what came next */
  after: {
    words: `daarna, nadien, vervolgens, achteraf, uiteindelijk, hierna, waarna, hierop, waarop, daarop, sindsdien,
      later, intussen, ondertussen, tenslotte, ten slotte, erna, pas toen, hierdoor, daardoor, waardoor,
      na een tijdje, na een poosje`,
  },
  /** the clause tells what came right before, or that nothing did */
  before: {
    words: `nadat, zodra, doordat, telkens als, telkens wanneer, telkens toen, telkens er, elke keer als,
      elke keer dat, elke keer wanneer, iedere keer als, iedere keer dat, iedere keer wanneer, aanleiding,
      vooraf, voorafging, voorafgaand, vlak voor, vlak daarvoor, vlak ervoor, net daarvoor, net ervoor,
      net voordien, kort daarvoor, kort ervoor, uit het niets, meteen na, vlak na, niemand had, net voor,
      juist ervoor, juist daarvoor, moment dat, ogenblik dat, zonder dat ik, zonder dat iemand`,
  },
  /** taking something: what others often react to */
  take: {
    verbs: `nemen, pakken, af|pakken, af|nemen, weg|nemen, grijpen, grissen, mee|nemen, weg|trekken, weg|pakken`,
  },
  /** goes on with what was going on */
  resume: {
    words: 'verder, opnieuw, weer, terug',
    verbs: 'verder|spelen, verder|gaan, hervatten',
  },
} as const satisfies Record<string, CueWords>;

/** Forms that are far more often another word than the verb: "was", "open", "schep". */
export const OTHER_WORDS = new Set(
  'was open schep val tel klem glas kom plak bed stap spuit trap trappen hal stop last ga zak ring verband boor knuffel mail app bel'.split(
    ' ',
  ),
);
