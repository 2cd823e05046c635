import type { Rule } from '../../../engine/language.ts';

/** A medical or psychological label with no qualified source. */
export const diagnosis: Rule[] = [
  {
    id: 'diagnosis/attention',
    category: 'diagnosis',
    source: 'SSBA Dossier',
    why: {
      nl: 'Een diagnose stelt alleen een bevoegde professional. Noem het attest (wie, wanneer) of beschrijf het gedrag.',
      en: 'Only a qualified professional makes a diagnosis. Name the certificate (who, when) or describe the behaviour.',
      fr: 'Seul un professionnel qualifié pose un diagnostic. Citez l’attestation (qui, quand) ou décrivez le comportement.',
    },
    adjectives: `hyperactief, autistisch, hyperkinetisch, neurodivergent, adhd-achtig, hyperfocus`,
    nouns: `adhd, adhd'er, adhd-er, adhder, adhd-kind, adhd-gedrag, add, add'er, autisme, autist, autiste, autikind, auti, ass, ass-kind, pdd-nos, pdd, asperger, odd, odd'er, concentratiestoornis, aandachtsstoornis, aandachtstekortstoornis, hyperactiviteit, autismespectrum, autismespectrumstoornis, aandachtstekort`,
    phrases: `{hebben} (<pronoun>) (duidelijk/zeker/echt/vast/ook) adhd/ass/add/autisme/odd, op/in/binnen het spectrum, auti trekjes, autistische trekken/trekjes`,
    flagged: [
      'Hij *heeft ADHD*, dat zie je zo.',
      'Ze is *autistisch* in haar doen.',
      'Dat kind is *hyperactief*.',
      "Dat is een *ODD'er*, zo klaar als een klontje.",
      'Het *autikindje* zit bij het raam.',
      'Hij zit volgens ons *op het spectrum*.',
    ],
    clean: [
      'Volgens de jeugdarts (consult 18 april) heeft hij ADHD.',
      'Hij liep zes keer van de tafel naar het raam.',
      'Mama vroeg: "Is het ADHD?"',
    ],
  },
  {
    id: 'diagnosis/attachment',
    category: 'diagnosis',
    source: 'SSBA Dossier',
    why: {
      nl: 'Dit label stelt alleen een bevoegde professional. Beschrijf wat het kind deed, waar en bij wie.',
      en: 'Only a qualified professional gives this label. Describe what the child did, where and with whom.',
      fr: 'Seul un professionnel qualifié donne cette étiquette. Décrivez ce que l’enfant a fait, où et avec qui.',
    },
    adjectives: `getraumatiseerd, depressief, faalangstig, manisch, neurotisch, psychotisch, bipolair, narcistisch, suïcidaal, dwangmatig, claustrofobisch, schizofreen, psychopathisch, hypochondrisch, anorectisch, angstgestoord, obsessief, compulsief, paranoïde, pathologisch, anorexisch`,
    nouns: `trauma, depressie, faalangst, verlatingsangst, scheidingsangst, bindingsangst, hechtingsprobleem, hechtingsproblematiek, hechtingsstoornis, hechtingsmoeilijkheden, hechtingsangst, angststoornis, paniekstoornis, paniekaanval, fobie, dwangstoornis, dwanghandeling, dwangneurose, ocd, ptss, ptsd, burn-out, burnout, psychose, borderline, bipolariteit, narcist, narcisme, psychopaat, eetstoornis, anorexia, boulimia, mutisme, jeugdtrauma, kindertrauma, -fobie, -trauma, persoonlijkheidsstoornis, dissociatie, rouwproblematiek, kleptomaan, pyromaan, hypochonder, fobieën, smetvrees, minderwaardigheidscomplex`,
    phrases: `onveilig/angstig/vermijdend/ambivalent/gedesorganiseerd gehecht, onveilige/verstoorde hechting, niet veilig gehecht, sociale angst, selectief mutisme, sociaal angstig, {hebben} … een tic, {hebben} … tics, hecht zich niet, gehecht aan iedereen, postnatale depressie`,
    flagged: [
      'Volgens ons heeft hij *hechtingsproblemen*.',
      'Ze heeft duidelijk een *trauma* opgelopen.',
      'Volgens mij is zij *depressief*.',
      'Ze *heeft verlatingsangst* en klampt zich aan mijn been.',
      'Hij is *faalangstig* bij de toetsen.',
      'Omdat ze *onveilig gehecht* is, huilt ze.',
    ],
    clean: [
      'De psycholoog schreef op 4 mei dat er sprake is van faalangst.',
      'Ze klampte zich vast aan mijn been toen mama vertrok.',
      'Hij zei: "Ik heb een fobie voor spinnen."',
    ],
  },
  {
    id: 'diagnosis/development',
    category: 'diagnosis',
    source: 'SSBA Dossier',
    why: {
      nl: 'Of er een stoornis of achterstand is, zegt een specialist. Beschrijf wat het kind zegt, doet of maakt.',
      en: 'A specialist says whether there is a disorder or delay. Describe what the child says, does or makes.',
      fr: 'C’est un spécialiste qui constate un trouble ou un retard. Décrivez ce que l’enfant dit, fait ou crée.',
    },
    adjectives: `zwakbegaafd, hoogbegaafd, laagbegaafd, meerbegaafd, hoogsensitief, hooggevoelig, hoogsensibel, hypersensitief, overgevoelig, dyslectisch, dyspraktisch, gehandicapt, spastisch, retarded, achterlijk, ontwikkelingsgestoord, gedragsgestoord, hypotoon, hypertoon, mutistisch, prikkelgevoelig, beeldsensitief, hypermobiel, obees, ondervoed, zwakzinnig`,
    nouns: `dyslexie, dyscalculie, dyspraxie, dysfasie, dysorthografie, dcd, tos, hsp, hsp'er, hsp-kind, stoornis, -stoornis, -achterstand, -problematiek, -retardatie, gedragsproblemen, gedragsprobleem, taalproblemen, spraakproblemen, spraakgebrek, concentratieproblemen, aandachtsproblemen, ontwikkelingsproblemen, leerproblemen, leerprobleem, regulatieproblemen, prikkelverwerkingsproblemen, slaapproblemen, slaapprobleem, eetproblemen, eetprobleem, emotieregulatieproblemen, gehoorproblemen, zichtproblemen, ontwikkelingsvoorsprong, hoogbegaafdheid, hoogsensitiviteit, hooggevoeligheid, syndroom, tourette, epilepsie-aanval, tics, zwakbegaafdheid, motoriekproblemen, hypotonie, hypertonie, downsyndroom, down-syndroom, spraak-taalproblemen, spraaktaalproblemen, obesitas, ontwikkelingsachterstand, taalachterstand, spraakachterstand, leerachterstand, leesproblemen, rekenproblemen, zindelijkheidsproblemen`,
    phrases: `verstandelijke/mentale/geestelijke/motorische/lichamelijke/fysieke/auditieve/visuele beperking/handicap/retardatie, verstandelijk/mentaal/geestelijk beperkt/gehandicapt, motorische/cognitieve/emotionele/sociale achterstand/problemen, sociaal-emotionele achterstand/problemen, een achterstand op, emotioneel verwaarloosd, laag/hoog iq, het syndroom van, is down, {hebben} … down, een downkind, {hebben} … een handicap/beperking, met een handicap/beperking`,
    flagged: [
      'Hij heeft precies een *spraakachterstand*.',
      'Dit kind is duidelijk *hoogsensitief*.',
      'Typisch *hooggevoelig*: hij houdt zijn handen op zijn oren.',
      'Dit is *dyspraxie*, hij giet naast de beker.',
      'Hij is *hoogbegaafd* en telde tot 50.',
      'Heeft een *verstandelijke beperking* denk ik.',
    ],
    clean: [
      'Volgens de logopedist (verslag 10 juni) heeft hij een spraakachterstand.',
      'De logopediste schreef in haar verslag dat er sprake is van een taalontwikkelingsstoornis.',
      'Hij zegt 5 woordjes.',
      'De kinderarts stelde op 2 mei astma vast.',
    ],
  },
];
