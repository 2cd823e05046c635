import type { IdentifyingWords } from './pack.ts';

export const ENGLISH: IdentifyingWords = {
  ageUnits: 'year years yr yrs month months year-old years-old month-old',
  ageEndings: 'year-old* years_old year_old months_old month-old*',
  numerals: `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen`,
  rareFacts: `twin twins triplet* quadruplet* adopted adoption adoptive foster* orphan* widow* wheelchair* hearing-aid* cochlear prosthe* feeding-tube
    tracheostomy stoma epilep* diabet* albinism syndrome cleft clubfoot deaf* blind sign-language asylum* refugee* prison* jail
    detained shelter homeless caravan* traveller* embassy transgender skin-colour died deceased suicide cancer leukaemia
    premature incubator`,
  origins: `belgian* dutch moroccan* turkish turk turks polish romanian* bulgarian* ukrainian* russian* syrian* iraqi* iranian* afghan*
    somali* eritrean* ethiopian* congolese ghanaian* nigerian* surinamese chinese vietnamese indian* pakistani* spanish
    portuguese italian* greek* german* french arabic berber* kurdish kurd* armenian* albanian* kosovar* serbian* croatian*
    brazilian* colombian* tibetan* nepalese roma muslim* islam* jewish jew* hindu* buddhist* catholic* protestant* jehovah*
    orthodox mosque* synagogue*`,
  relatives: `mum mom mummy mommy dad daddy mother father parents parent gran granny grandma grandad grandpa grandmother grandfather
    grandparents stepmother stepfather aunt uncle sister brother`,
  professions: `nurse nurses doctor* gp surgeon* dentist* vet vets pharmacist* midwife midwives police* policeman policewoman soldier* firefighter*
    pilot* mayor* minister* lawyer* solicitor* judge* notary baker* butcher* hairdresser* chef* waiter* waitress* cleaner*
    driver* farmer* fisherman bricklayer* builder* plumber* electrician* painter* engineer* architect* programmer* accountant*
    director* manager* shopkeeper* journalist* musician* singer* footballer* actor* actress* artist* professor* lecturer*
    teacher* imam* vicar* priest* trainer* psychologist* physiotherapist* profession`,
  standIns: {
    age: '[age]',
    rare: '[particular feature]',
    origin: '[origin]',
    profession: '[profession]',
  },
};
