import type { Rule } from '../../../engine/language.ts';

/** Terms a parent would not know. */
export const jargon: Rule[] = [
  {
    id: 'jargon/abbreviation',
    category: 'jargon',
    source: 'VTO',
    why: {
      nl: 'Deze afkorting kennen ouders niet. Schrijf het voluit of leg het uit in dezelfde zin.',
      en: 'Parents do not know this abbreviation. Write it in full or explain it in the same sentence.',
      fr: 'Les parents ne connaissent pas cette abréviation. Écrivez-la en entier ou expliquez-la dans la phrase.',
    },
    phrases: `adl, adl-vaardigheden, mdo, mdo's, mdt, ziko, ziko-vo, zikovo, miko, hgpd, hgw, opp, ib'er, ib-er, zoco, zorgco, vve, ve-doelen, ve-indicatie, vve-activiteit, vve-indicatie, vve-programma, vve-kind, dko, memoq, kijk-registratie, kijk-lijst, seo, sova, sici, tlv, sbo, mfa, pgo, ndt, itp, opgg, vto, kvs, lvs, oki, nt2, mpi, pbs, swpbs, abc-schema, avg, amk, ots, osd, oco, jgz, cjg, ojg, vob, ovdb, ppo, iob, ckg, sdq, cbcl, wisc, sonr, bayley, ssav, dvm, r&d, vve-doelen, vve-doel, rt'er, pdca, pdca-cyclus, vht, vib, sft, oab, pgb, jgt, spl`,
    flagged: [
      'We bespreken dit op het *MDO*.',
      'De *ADL* verloopt zelfstandig.',
      'Volgens de *ZiKo-Vo* zit hij op niveau 3.',
      "De *IB'er* plant een HGPD.",
      '*VVE-activiteit* om 9.45 uur: ze benoemde 4 kleuren.',
    ],
    clean: ["De pm'er hing de jassen op.", 'Hij nam de BSO-tas mee.', 'Papa zei: "We hebben een MDO."'],
  },
  {
    id: 'jargon/development',
    category: 'jargon',
    source: 'VTO',
    why: {
      nl: 'Dit is vaktaal. Schrijf met gewone woorden wat het kind doet of kan.',
      en: 'This is professional language. Write in plain words what the child does or can do.',
      fr: 'C’est du langage professionnel. Écrivez avec des mots simples ce que l’enfant fait ou sait faire.',
    },
    adjectives: `cognitief, sensomotorisch, psychomotorisch, sensorisch, sensopathisch, sensopatisch, sociaal-emotioneel, socio-emotioneel, proprioceptief, vestibulair, tactiel, auditief, fonologisch, fonemisch, receptief, expressief, non-verbaal, nonverbaal, verbaal, pragmatisch, affectief, explorerend, explorerende, internaliserend, externaliserend, responsief, sensitief, metacognitief, symbolisch, procesgericht, handelingsgericht, ontwikkelingsgericht, ervaringsgericht, multidisciplinair, interdisciplinair, systemisch, contextueel, adaptief, discrepant, comorbide, emergent, executief, zelfstimulerend, ritualistisch, stereotiep, repetitief, coöperatief, associatief, solitair, psychosociaal, psycho-emotioneel, psycho-sociaal, neuropsychologisch, orthopedagogisch, orthodidactisch, metalinguïstisch, morfosyntactisch, semantisch, lexicaal, grafomotorisch, visuomotorisch, permissief`,
    nouns: `exploratiedrang, exploratie, exploratiegedrag, cognitie, leerlijn, tussendoel, kerndoel, ontwikkelingsdoel, ontwikkelingsdomein, ontwikkelingsgebied, ontwikkelingsperspectief, eindterm, transitie, transitiemoment, parallelspel, alleenspel, associatiespel, spelniveau, constructiespel, manipulatiespel, prikkelverwerking, prikkelregulatie, prikkelverwerkingsscreening, sensomotoriek, psychomotoriek, emotieregulatie, zelfregulatie, co-regulatie, coregulatie, regulatie, impulscontrole, impulsbeheersing, werkgeheugen, inhibitie, mentalisatie, scaffolding, hechtingsfiguur, hechtingspersoon, hechtingsrelatie, hechtingsgedrag, gehechtheidsrelatie, gehechtheid, responsiviteit, sensitiviteit, comorbiditeit, psycho-educatie, oog-handcoördinatie, ooghandcoördinatie, pincetgreep, driepuntsgreep, lateralisatie, proprioceptie, echolalie, taalproductie, taalreceptie, pragmatiek, autonomieontwikkeling, autonomie, zelfsturing, competentiegevoel, groepsdynamiek, weerbaarheidstraining, taakgerichtheid, taakspanning, draagkracht, draaglast, parentificatie, loyaliteitsconflict, triangulatie, zelfredzaamheid, mondmotoriek, spiertonus, ontwikkelingslijn, beginsituatie, autonomiefase, separatiefase, individuatie, grafomotoriek, visuomotoriek, arousal, taakinitiatie, taakvolharding, zorgcontinuüm, differentiatie, ontwikkelingsstimulering, basisvertrouwen, contextbegeleiding, sociogram, responsinhibitie, prikkeldieet, prikkelbalans, alertheidsniveau, spanningsregulatie, affectregulatie`,
    verbs: `exploreren, mentaliseren, verbaliseren, initiëren, participeren, interveniëren, stagneren, reguleren, internaliseren, externaliseren, differentiëren, modelleren, faciliteren, generaliseren, anticiperen, co-reguleren`,
    phrases: `parallel/solitair/symbolisch/associatief/cooperatief/functioneel/sensopathisch spel, executieve functies, fonologisch bewustzijn, fonemisch bewustzijn, theory of mind, joint attention, gedeelde aandacht, zone van naaste ontwikkeling, in interactie (met/gaan), sociale interacties, sociale competentie, bilaterale coordinatie, kruisen van de middellijn, senso-motorische ontwikkeling, beginnende geletterdheid, ontluikende geletterdheid, ontluikende gecijferdheid, talige ontwikkeling, auditieve discriminatie, palmaire greep, remedial teaching, remedial teacher, window of tolerance, cognitieve flexibiliteit, video-interactiebegeleiding`,
    flagged: [
      'Haar *exploratiedrang* is groot.',
      '*Cognitief* deed hij vandaag 3 sorteerspelletjes.',
      'De *leerlijn* en de tussendoelen zijn bekeken.',
      'Bij de *transitiemomenten* liep hij naar het raam.',
      'Het *fonologisch bewustzijn* is geoefend met 10 rijmkaartjes.',
      'Ze *exploreert* de ruimte.',
    ],
    clean: [
      'Ze opende 5 kasten en keek erin.',
      'Hij speelde naast een ander kind met de treinbaan.',
      'De observatielijst, dat is het blad waarop we noteren wat een kind doet, is ingevuld.',
    ],
  },
  {
    id: 'jargon/care',
    category: 'jargon',
    source: 'VTO',
    why: {
      nl: 'Dit woord komt uit het vak. Kies een woord dat ouders thuis ook gebruiken.',
      en: 'This word comes from the profession. Choose a word parents use at home.',
      fr: 'Ce mot vient du métier. Choisissez un mot que les parents utilisent à la maison.',
    },
    adjectives:
      'febriel, afebriel, rectaal, axillair, peroraal, obstipaal, psychosomatisch, somatisch, intramuraal, extramuraal',
    nouns: `stoelgang, defecatie, mictie, feces, faeces, hematoom, obstipatie, constipatie, regurgitatie, dysfagie, rhinitis, otitis, conjunctivitis, gastro-enteritis, erytheem, laceratie, contusie, antipyreticum, laxativum, anamnese, casuïstiek, casus, casusoverleg, casusbespreking, zorgoverleg, kindbespreking, groepsbespreking, handelingsplan, groepsplan, begeleidingsplan, ondersteuningsplan, zorgtraject, interventie, screening, screeningsinstrument, signaleringslijst, signaleringsinstrument, risicotaxatie, indicatiestelling, indicering, toeleiding, triage, hulpvraag, zorgvraag, zorgbehoefte, ondersteuningsbehoefte, onderwijsbehoefte, ondersteuningsvraag, ontwikkelingsvolgsysteem, observatie-instrument, observatiemethodiek, beeldvorming, handelingsverlegenheid, handelingsadvies, zorgniveau, zorgfase, basiszorg, opvolgplan, doelgroepkind, doelgroeppeuter, doelgroepkleuter, bekrachtiging, time-in, protocollering`,
    verbs: 'defeceren, regurgiteren, indiceren, de-escaleren, begrenzen, bekrachtigen',
    phrases:
      'positief bekrachtigen, nabijheid bieden, emotioneel beschikbaar, warme overdracht, brede basiszorg, ambulant begeleider, ambulante begeleiding, per os, pedagogisch klimaat, pedagogische basisdoelen, sensitieve responsiviteit',
    flagged: [
      'De *stoelgang* was dun.',
      'Een *hematoom* van 2 cm op de knie.',
      'Er volgt een *interventie* in de groep.',
      'Het *handelingsplan* is klaar.',
      'De *ondersteuningsbehoeften* zijn besproken.',
    ],
    clean: [
      'Dunne kaka om 11.15 uur.',
      'Een blauwe plek van 2 cm op de knie.',
      'We spraken af wat we morgen doen.',
    ],
  },
];
