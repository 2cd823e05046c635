/** English words by class. Verbs in `VERBS` are infinitives; their forms get the class, but the bare one, which is more often a noun. */

import type { Cues, Grammar, WordClass } from '../../engine/language.ts';

export const WORDS: Partial<Record<WordClass, string>> = {
  pronoun: `he she they he's she's they're he'd she'd they'd he'll she'll they'll they've himself herself themselves`,
  self: `i we i'm we're i've we've i'd we'd i'll we'll myself ourselves`,
  impersonal: `it it's this that that's there there's here here's everything nothing something anything what's`,
  determiner: `the a an this that these those each every some any no another both either neither all which such what many`,
  possessive: `his her their its my our your whose`,
  reflexive: `himself herself themselves itself myself ourselves yourself`,
  negation: `not no never nothing nobody none neither nor without hardly barely n't isn't aren't wasn't weren't doesn't don't didn't hasn't
    haven't hadn't can't cannot couldn't won't wouldn't shouldn't mustn't needn't`,
  copula: `is was were are am be been being isn't aren't wasn't weren't he's she's it's they're i'm we're that's there's here's who's
    seems seemed seem becomes became become becoming remains remained looks looked appears appeared sounds sounded`,
  auxiliary: `has had have having hasn't hadn't haven't does did do doing doesn't didn't don't done can could can't couldn't cannot will would
    won't wouldn't shall should shouldn't may might must mustn't gets got get getting goes went go going gone comes came keeps kept
    lets let makes made wants wanted needs needed i've we've they've he'd she'd they'd i'd we'd he'll she'll they'll`,
  subordinator: `that because when while whilst if although though unless until till once before after since whenever where wherever who whom
    which whether how why what as so`,
  coordinator: `and but or then so`,
  preposition: `at in on by for from of off to with without under over up down out into onto about above across against along among around
    behind below beneath beside besides between beyond during except inside near next outside past per round than through throughout
    towards toward underneath upon via within after before since until till despite like regarding`,
  adverb: `also again now today yesterday tomorrow tonight still yet already soon later ever always often sometimes usually just only even
    together alone away back once twice maybe perhaps probably apparently obviously clearly certainly definitely possibly simply actually
    suddenly finally eventually immediately straight afterwards meanwhile instead normally generally mostly mainly nearly almost currently
    recently lately first last next home constantly continually frequently regularly occasionally rarely seldom repeatedly initially
    unfortunately sadly luckily fortunately however therefore otherwise anyway too well much more please fully consistently persistently
    upstairs downstairs indoors outdoors outside inside anymore either soon quickly slowly seemingly supposedly surely presumably
    generally typically particularly especially`,
  intensifier: `very really so too quite rather pretty fairly extremely totally completely absolutely incredibly awfully terribly horribly
    unbelievably super mega bit little slightly somewhat particularly especially increasingly more most less least such proper right
    truly deeply highly severely hugely utterly thoroughly downright visibly clearly obviously always-so overly remarkably exceptionally
    exceedingly kinda rather just extra dead big huge typical typically total complete absolute real massively seriously painfully
    unusually unnecessarily unreasonably`,
  numeral: `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
    thirty forty fifty sixty hundred half quarter once twice thrice second third`,
  unit: `time times minute minutes min mins second seconds sec secs hour hours hr hrs day days week weeks month months year years night nights
    ml cl l litre litres liter liters oz ounce ounces cm mm m metre metres meter meters km kg g gram grams degree degrees ° pound pounds
    spoon spoons spoonful spoonfuls teaspoon teaspoons bite bites mouthful mouthfuls sip sips slice slices piece pieces cup cups beaker
    beakers bottle bottles glass glasses bowl bowls plate plates x % percent children kids steps words blocks bricks nappies diapers
    sentences occasions mornings afternoons sessions pages rounds goes turns`,
  person: `child children kid kids boy boys girl girls baby babies toddler toddlers infant infants preschooler preschoolers pupil pupils
    student students lad lads lass lasses son sons daughter daughters brother brothers sister sisters sibling siblings twin twins cousin
    cousins friend friends peer peers classmate classmates playmate playmates youngster youngsters teenager teenagers teen teens person man
    men woman women gentleman lady ladies guy guys fellow chap chaps staff teacher teachers practitioner practitioners educator educators
    keyworker keyworkers key-worker keyperson key-person colleague colleagues manager deputy supervisor childminder nanny assistant trainee
    eater eaters sleeper sleepers talker talkers learner learners player players listener listeners walker walkers ones character
    personality soul individual neighbour neighbor visitor stranger everyone everybody group class tot tots bub bubs tiddler little-one`,
  parent: `mum mums mummy mummies mom moms mommy mam mammy mama mamma mother mothers dad dads daddy da papa father fathers parent parents carer
    carers caregiver caregivers guardian guardians grandparent grandparents nan nana nanna gran granny grandma grandmother grandad granddad
    grandpa grandfather auntie aunty aunt uncle stepdad stepmum stepmom stepfather stepmother step-dad step-mum step-mom foster-mum
    foster-mom foster-dad foster-carer family families household boyfriend girlfriend husband wife partner ex parenting upbringing`,
  professional: `doctor doctors dr gp paediatrician pediatrician psychologist psychologists psychiatrist therapist therapists physiotherapist
    physio consultant specialist specialists nurse hospital clinic camhs dentist optician audiologist neurologist dietician dietitian
    osteopath midwife ep salt slt report certificate medical allergy allergic allergies ophthalmologist dermatologist orthoptist
    paramedic paramedics surgeon`,
  behaviour: `behaviour behavior behaviours behaviors mood moods attitude manner tone reaction reactions response responses temper conduct
    manners face voice expression play look eyes smile laugh stare outburst outbursts conduct appetite language`,
  work: `drawing drawings painting paintings picture pictures craft crafts collage model models tower handwriting writing work homework
    worksheet worksheets project projects artwork colouring coloring construction sculpture card cards result results puzzle puzzles den
    necklace`,
  story: `book books story stories song songs rhyme rhymes film film movie cartoon puppet puppets witch witches wolf wolves giant giants
    princess prince knight dragon dragons ghost ghosts monster monsters pirate pirates fairy fairies bear bears tiger tigers lion lions
    crocodile dog dogs cat cats duck ducks spider spiders dinosaur dinosaurs king queen superhero superheroes animal animals horse horses
    doll dolls teddy teddies caterpillar rabbit bunny bee wasp fox gruffalo bird birds cow elephant mouse flashcard flashcards emoji
    storybook game nativity pantomime role-play`,
  instruction: `agreement agreed rule rules instruction instructions allergy allergic allergies medication medicine protocol guideline
    guidelines policy permission epipen inhaler emergency reminder`,
  circumstance: `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays tomorrow weekend fever temperature ill sick illness poorly unwell holiday holidays vacation appointment dentist doctor gp bus train
    traffic hospital closed open shut locked lock collect attend cast plaster rash asthma allergy allergic broken injury
    sprained chickenpox antibiotics`,
  thing: `nappy nappies diaper diapers bottle food lunch dinner breakfast snack tea supper meal nap naptime naps sleep bedtime playtime
    snacktime lunchtime mealtime mealtimes mealtimes circle carpet register phonics assembly toilet toileting bathroom handover hand-over
    pick-up pickup drop-off dropoff collection arrival departure goodbye transition transitions settling nursery school preschool home
    house garden playground park room hallway hall corridor kitchen weather rain temperature skin nose bottom hands hair clothes clothing coat
    shoes wellies toys toy games bikes trike sandpit sand water milk fruit soup pasta rice bread toast potatoes vegetables story-time storytime
    rhyme-time music dance gym swimming pe outing trip walk bus party craft meeting call phone email message note notes report
    conversation visit bag lunchbox book-bag noise light lights wall floor door lock table chair slide swing puzzle blocks bricks jigsaw
    playdough paint glue scissors crayons pens paper stickers free-flow planning routine routines stool wee poo cough eczema rash group-time
    tidy-up home-time hometime communication feed feeding feeds urine dribble teeth tooth day things job sign area corner board trolley
    zip buggy pram car pushchair key letter form observation incident accident trigger consequence follow-up action actions parents-evening concentration attention speech balance coordination
    vocabulary development independence confidence self-help`,
  period: `morning afternoon evening night day week weekend month year moment hour minute session term half-term lunchtime january february
    march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday christmas
    easter summer winter autumn spring time times days weeks mornings afternoons months`,
  anybody: `someone somebody anyone anybody everyone everybody people nobody no-one you`,
  speech: `says said say saying tells told tell telling asks asked ask asking answered replied explained mentioned reported reporting noted wrote
    writes shouted called whispered claims claimed states stated confirmed confirms describes described informed emailed texted phoned rang
    suggested suggests remarked commented denied complained insisted added thinks thought believes believed reckons feels-that adds
    explains mentions insists shares-that advised advises requested worries-that`,
  verb: `think believe reckon suspect know feel see hear notice find take give bring eat sit sing read write learn choose throw hold put become
    speak grow understand stand lie hit cry want need`,
  sign: '',
};

/** Infinitives. Forms that are more often another word are left out by `OTHER_WORDS`. */
export const VERBS: Partial<Record<WordClass, string>> = {
  verb: `take give eat drink sleep play look read sing draw build put bring fetch fall throw jump crawl walk run climb turn point show search
    find hear see feel think know understand hold pull push hit bite kick pinch scratch spit laugh cry shout scream wave hug wait help try
    begin start stop blow stack share listen wash carry lift choose open close stick cut paint rub yawn change dress hang rest tidy comfort
    leave follow discuss speak talk practise practice count celebrate cycle swim ride live work dance clap nod shake settle fit cough
    sneeze brush chew swallow taste use touch reach react learn behave visit join refuse ignore want need like love enjoy hate struggle
    manage seem keep stay stand sit lie move collect drop attend arrive happen finish stare grab snatch snap spill pour lick nap wake
    calm wander hide copy roll pick lose break tear tap drag tip squeeze copy repeat continue insist agree behave come become make get
    cuddle kiss smear scribble cover crouch lean slip trip bump bang slam stamp fight argue swear tease`,
  sign: `cry scream shout yell frown yawn rub stamp hit bite kick push throw laugh smile sigh look tremble shake sob whimper clap jump wave
    nod crawl point cling hide hold pull squeal giggle stare whisper grin clench bang hug cover turn snatch spit pinch weep wail cringe`,
};

/** Forms of verbs that are mostly something else. */
export const OTHER_WORDS = new Set(
  `feeling feelings saw left like drawing painting building writing meaning opening ring rings point points bites rests steps
  turns tips changes visits trips naps practices`.split(/\s+/),
);

export const ABBREVIATIONS = `mr, mrs, ms, dr, prof, st, jr, sr, approx, etc, vs, no, tel, ext, incl, excl, max, jan, feb, mar, apr, aug, sept,
  sep, oct, nov, dec, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun, hrs, mins, min, dept, fig, vol, ref, e.g, i.e, a.m, p.m`;

/** See `LanguagePack.aliases`; mostly contractions without their apostrophe. */
export const ALIASES = `cant:can't dont:don't doesnt:doesn't didnt:didn't isnt:isn't arent:aren't wasnt:wasn't werent:weren't hasnt:hasn't
  havent:haven't hadnt:hadn't couldnt:couldn't wouldnt:wouldn't shouldnt:shouldn't cos:because coz:because cuz:because bc:because
  shes:she's hes:he's theyre:they're thats:that's im:i'm ive:i've`;

/** See `LanguagePack.lookAlikes`. */
export const LOOK_ALIKES = `complaint complaints geocentric geocentrically chancres geekiest sacredly spinless thickets thickset`;

/** See `LanguagePack.frequentWords`; estimated from the texts of this pack's tests. */
export const FREQUENT_WORDS = `the:60 and:32 a:28 to:27 he:26 she:22 his:13 her:15 was:14 in:15 of:12 with:11 is:12 at:11 that:9 it:9
  for:9 on:10 not:6 him:7 when:7 they:6 i:7 had:7 mum:6 has:6 said:6 be:5 but:5 as:5 by:4 from:4 an:3 all:3 so:4 very:4 this:4 are:3
  were:3 after:4 up:5 out:4 children:4 child:4 other:4 today:4 time:4 we:4 dad:3 because:3 doesn't:2 can't:2 always:2 does:2 do:2 did:2
  can:2 will:2 no:3 if:2 what:2 there:2 their:3 off:3 down:3 him:6 over:2 about:2 then:2 get:1.5 gets:1.5 got:1.5 being:1.5 lunch:2
  table:2 minutes:2 one:2 two:2 too:1.5 really:1.5 like:1.5 more:1.5 than:1.5 just:1.5 have:2 his/her:1 would:1.2 or:2 old:1`;

export const GRAMMAR: Grammar = {
  verbSecond: false,
  adjectiveEnding: null,
  genitive: "'s",
  infinitiveMarker: 'to',
  bareSubjects:
    `i we he she they i'm we're he's she's they're i've we've they've he'd she'd they'd he'll she'll they'll`.split(
      ' ',
    ),
};

export const CUES: Cues = {
  asksWho: ['who', 'which'],
  accordingTo: [['according', 'to']],
  opinionVerbs: ['find', 'finds', 'found', 'consider', 'considers', 'considered'],
  content: [
    'that',
    'if',
    'whether',
    'how',
    'what',
    'why',
    'where',
    'who',
    'when',
    'he',
    'she',
    'they',
    "he's",
    "she's",
    "they're",
  ],
  whether: ['if', 'whether'],
  beforeTime: [
    'at',
    'around',
    'about',
    'until',
    'till',
    'from',
    'before',
    'after',
    'since',
    'by',
    'between',
    'to',
  ],
  hours: ["o'clock", 'am', 'pm', 'a.m.', 'p.m.'],
  objectPronouns: ['him', 'her', 'them'],
  theySay: { pronouns: ['they'], verbEnding: 'say' },
  ownIdea: [
    ['i', 'suspect'],
    ['i', 'suspected'],
    ['i', 'think'],
    ['i', 'thought'],
    ['i', 'believe'],
    ['i', 'wonder'],
    ['i', 'wondered'],
    ['i', 'assume'],
    ['i', 'assumed'],
    ['we', 'suspect'],
    ['we', 'think'],
    ['we', 'wonder'],
    ['my', 'impression'],
    ['my', 'own', 'impression'],
    ['my', 'guess'],
    ['my', 'idea'],
    ['my', 'interpretation'],
    ['my', 'feeling'],
    ['my', 'suspicion'],
    ['the', 'impression'],
    ['our', 'impression'],
    ['in', 'my', 'opinion'],
    ['it', 'seemed', 'to', 'me'],
    ['it', 'seems', 'to', 'me'],
  ],
  perceived: ['saw', 'seen', 'heard', 'noticed', 'observed'],
  because: ['because', 'as', 'since', ':'],
  keepsTo: ['to', 'of', 'against'],
  breaks: ['breaks', 'broke', 'ignores', 'ignored', 'forgets'],
  splitSpeech: [],
  there: ['there', 'here', "there's", "here's"],
  ownForms: ['am'],
  likens: [],
  softConjunctions: ['so', 'as', 'then', 'before', 'after', 'since', 'until', 'till', 'once'],
  greetings: ['dear', 'dearest', 'lovely'],
  passive: [],
  perfect: ['has', 'have', 'had', "hasn't", "haven't", "hadn't", "i've", "we've", "they've"],
  namely: ['namely', 'specifically', 'i.e.', 'ie'],
  explains: ['that', 'which', 'meaning', 'or', 'i.e.'],
  he: ['he', "he's", 'him'],
  fathers: ['dad', 'daddy', 'father', 'grandad', 'grandpa', 'grandfather', 'stepfather', 'stepdad', 'uncle'],
  tells: ['about', 'of'],
  within: [
    ['in', 'the'],
    ['in', 'a'],
  ],
  pretends: ['pretended', 'pretends', 'pretending'],
};
