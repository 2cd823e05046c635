/** English words around names; see the Dutch list for what each is for. */

import type { NameWords } from '../../engine/names/lexicon.ts';

export const NAME_WORDS: NameWords = {
  adultTitles: `adult mr mrs ms miss mx sir madam dr doctor prof professor nurse teacher headteacher
    practitioner educator keyworker key-worker colleague student-teacher trainee volunteer manager deputy
    supervisor coordinator senco mentor coach childminder nanny babysitter midwife physio physiotherapist
    therapist psychologist paediatrician pediatrician gp dentist officer constable mum mom mummy mommy
    mother mama dad daddy father papa nan nana gran granny grandma grandpa grandad granddad grandmother
    grandfather auntie aunt aunty uncle godmother godfather stepmum stepmom stepdad stepfather stepmother
    foster-mum foster-dad carer parent parents neighbour neighbor partner husband wife family`,
  childTitles: `child baby toddler brother sister son daughter twin friend cousin niece nephew pupil boy
    girl stepbrother stepsister half-brother half-sister classmate grandson granddaughter`,
  formalTitles: `mr mrs ms miss mx sir madam dr doctor`,
  adultRoles: `mum mom mummy mother dad daddy father gran nan granny grandma grandpa grandad aunt auntie
    uncle nurse teacher manager deputy supervisor coordinator trainee student volunteer colleague
    practitioner educator keyworker coach mentor childminder nanny doctor paediatrician gp therapist
    physiotherapist psychologist carer partner cook stepmother stepfather neighbour new`,
  talkWith: `meeting conversation spoke talked call called discussed chat phoned email message appointment
    met`,
  talkLinks: `with from to`,
  collects: `collects collected brought picked came`,
  collected: `up`,
  offspring: `daughter son daughters sons grandson granddaughter`,
  joins: `and & +`,
  of: `of`,
  company: `with beside`,
  determiners: `the a an this that these those every each some any no his her their its my our your another
    other new old big small red blue green yellow white black first second third last`,
  subjectPronouns: `he she they i we you it there`,
  placeBefore: `in to from at near around of`,
  placeStrict: `in`,
  organisationTypes: `school nursery preschool pre-school kindergarten daycare day-care playgroup
    childminders hospital clinic surgery practice centre center academy primary infants juniors church
    mosque library college university council group room class`,
  organisations: `kind_en_gezin ofsted nspcc barnardos barnardo's social_services`,
  notNames: `christmas easter ramadan eid diwali halloween hanukkah bonfire_night mother's_day father's_day
    new_year santa father_christmas santa_claus easter_bunny god allah jesus bible koran monday tuesday
    wednesday thursday friday saturday sunday january february march april may june july august september
    october november december duplo lego playmobil barbie play-doh playdoh kapla memory uno monopoly
    peppa_pig peppa bluey paw_patrol cocomelon frozen elsa spiderman spider-man batman superman mickey_mouse
    minnie_mouse teletubbies thomas_the_tank_engine hey_duggee gruffalo the_gruffalo miffy dribbel
    winnie_the_pooh mr_tumble postman_pat fireman_sam bob_the_builder disney pixar pokemon numberblocks
    old_macdonald humpty_dumpty jack_and_jill baa_baa_black_sheep twinkle_twinkle incy_wincy_spider
    happy_birthday baby_shark three_little_pigs goldilocks cinderella snow_white calpol nurofen paracetamol
    ibuprofen piriton ventolin epipen sudocrem amoxicillin weetabix nutella cheerios whatsapp facebook
    instagram youtube google zoom teams word excel tapestry famly english british dutch flemish french
    german turkish moroccan arabic polish ukrainian russian romanian spanish italian portuguese american
    irish scottish welsh african asian european chinese hindi urdu punjabi bengali nhs eyfs senco send covid
    adhd asd autism`,
  initialBlockers: `vitamin group class type plan hepatitis letter letters category option level room part
    appendix phase step block`,
  notInitials: `p.m a.m e.g i.e n.b p.s u.k u.s`,
  media: `book story film movie song puzzle game costume episode series app video sticker top t-shirt packet
    tower box`,
  mediaLinks: `about of with from`,
  readVerbs: `read sang sing watched`,
  houseArticles: `the little`,
  houseJoiners: `of the for`,
  legalForms: `ltd vzw`,
  houseEndings: `school hospital`,
  verbEndings: `ed`,
  personVerbs: `said says asked asks told tells shouted called cried cries laughed laughs smiled nodded
    looked looks played plays slept sleeps ate eats drank drinks sang danced jumped ran runs crawled walked
    waved pointed threw pushed hit bit kicked pinched scratched took takes gave gives wanted wants picked
    put built drew painted read wrote saw heard listened hugged comforted helped waited climbed screamed
    whispered answered repeated arrived left settled brought collected held carried washed sneezed coughed
    yawned sighed clapped shared chose reported noted tried shook counted rolled used sat stood went came
    lay fell turned grabbed reached babbled crouched`,
  nounEndings: `ing ness tion sion ment ship ity ful less able ly`,
  compoundEndings: `day week book song game`,
  common: `i he she they it we you the a an this that these those and but or so because when while after
    before then later today yesterday tomorrow morning afternoon evening during at on in to from with
    without for of there here his her their my our your its not no yes mum mummy mom dad daddy mother father
    parents parent gran grandma grandpa nan child children baby babies toddler boy girl boys girls staff
    team room group nursery school snack lunch breakfast dinner tea fruit milk water bottle nap sleep nappy
    bath home garden playground sandpit slide swing bike tower blocks book story song toys table chair floor
    door outside inside again also another other others both all every each some any many few one two three
    four five six seven eight nine ten first second third last next what why how who where which if as is
    was were are am be been being has have had do does did will would can could may might must should please
    thank thanks hello hi bye goodbye dear good great lovely nice happy sad angry tired calm quiet busy
    upset temperature medication medicine allergy plaster observation trigger consequence consequences date
    time place follow-up note notes report incident accident information meeting spoke discussed agreed
    informed agreement concern new old big small little suddenly usually sometimes often always never
    finally eventually meanwhile however therefore once since until around about over under behind between
    near asked refused ate drank slept cried played woke came went found made let got saw heard bit pushed
    hit kicked used needs wants likes`,
};
