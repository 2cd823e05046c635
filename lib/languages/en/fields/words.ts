/** The words by which the fields are recognised, as patterns over a clause in lower case. */

/** Any of the words as a whole; `_` stands for a space. */
function anyOf(words: string): RegExp {
  const list = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));
  return new RegExp(`(?<![\\p{L}'])(?:${list.join('|')})(?![\\p{L}'])`, 'u');
}

export const COLLEAGUES = new Set(
  `colleague colleagues manager deputy supervisor practitioner practitioners educator educators teacher teachers keyworker key-worker
  keyperson key-person staff team senco coordinator coach mentor student trainee assistant head headteacher childminder`.split(
    /\s+/,
  ),
);
export const COLLEAGUE = anyOf([...COLLEAGUES, 'key_worker', 'key_person', 'room_leader'].join(' '));

export const PARENT = anyOf(
  `mum mums mummy mom moms mommy mam mother dad dads daddy father parent parents carer carers guardian guardians nan nana gran grandma grandmother
  grandad granddad grandpa grandfather grandparents auntie aunt uncle stepdad stepmum stepmom family`,
);

export const WOMEN = anyOf(
  'mum mummy mom mommy mam mother nan nana gran grandma grandmother auntie aunt stepmum stepmom',
);
export const MEN = anyOf('dad daddy father grandad granddad grandpa grandfather uncle stepdad');

export const PLANS = anyOf(
  `will won't we'll i'll going_to plan_to plans_to planned_for next_week next_time next_month tomorrow from_now_on to_be_told to_be_informed
  to_be shall to_follow_up`,
);
export const PAST = anyOf('said told asked was were had went did gave took ate');

export const AGREES = anyOf(
  `agreed agree agreement agreements arranged decided_together decided_with from_now_on we_settled_on we_promised promised`,
);

export const FOLLOWS_UP = anyOf(
  `follow-up follow_up followed_up keep_an_eye keeping_an_eye monitor monitored monitoring review reviewed re-assess reassess evaluate
  no_further_action no_follow-up no_follow_up next_step next_steps observe_again look_again check_again ask_again talk_again meet_again refer referred will_observe will_check
  will_watch will_discuss will_talk will_call will_ring will_speak will_meet will_ask will_look will_see will_try will_note will_write will_evaluate keep_observing continue_to`,
);

export const TELLS = anyOf(
  `told tell informed inform rang ring called call phoned phone emailed texted messaged contacted notified spoke spoken let know updated
  mentioned shown showed messaged_in`,
);
export const DISCUSSED = anyOf(
  `discussed discuss spoke spoken talked talk consulted reported raised shared told informed handed_over debriefed`,
);
export const CHANNEL = anyOf(
  `parents'_evening parents_evening parent_meeting parent_conference conversation_with_mum conversation_with_dad meeting_with_mum
  meeting_with_dad phone_call_with voicemail home_diary diary contact_book accident_form incident_form app`,
);

export const SAYS = anyOf(
  `said says told tells asked asks replied answered explained explains mentioned wrote writes reported thanked confirmed added called
  shouted nodded agreed laughed smiled cried sighed reacted responded wanted thinks felt`,
);

/** What was seen or heard. Bare forms are for notes like "bit a child". */
export const ACTS = anyOf(
  `hit hits hitting bit bites biting pushed pushes pushing kicked kicks kicking pinched scratched threw throws throwing pulled pulls grabbed snatched
  took takes gave gives put puts ran runs walked walks climbed climbs jumped fell falls sat sits stood stands lay lies slept sleeps ate eats
  drank drinks played plays built builds drew draws painted cut said says shouted shouts screamed screams cried cries crying called calls
  asked asks whispered sang sings laughed laughs smiled smiles nodded waved pointed points looked looks watched turned opened closed held
  holds hid hides crawled crawls rolled rubbed yawned clapped clung hugged kissed spat stamped dropped picked poured filled stacked placed
  chose washed counted named read reads copied followed left came went woke wakes wet wanted banged slammed touched licked tore tipped knocked
  handed passed shared helped stopped started continued moved reached leaned bent knelt danced swung slid rode splashed dug joined coughed
  vomited sneezed bumped tripped slipped stared frowned covered wiggled stretched folded tied zipped refused shook tapped smeared emptied
  grew became stayed kept used showed brought carried lifted squeezed snapped pressed wrote spoke talked babbled`,
);

export const HARM = anyOf(
  `red_mark red_marks mark bruise bruises bruised graze grazed cut bump swelling swollen bleeding bled blood scratch scratches bite_mark
  wound nosebleed broken lump tooth_mark teeth_marks no_injury no_injuries no_visible no_mark no_damage sore`,
);

export const CARES = anyOf(
  `comforted consoled rinsed cleaned cooled plaster ice cold_compress cold_pack cuddle cuddled bandage first_aid separated reassured
  picked_up took_away moved offered distracted redirected washed changed held sat_with stayed_with checked`,
);

export const NEXT = anyOf(
  `then afterwards after_that as_a_result so_i so_we later eventually subsequently following_this in_the_end next soon_after`,
);

/** How somebody is, as it can be seen or heard. */
export const SIGNS = anyOf(
  `laughed laughs laughing smiled smiles smiling cried cries crying clapped hummed giggled squealed frowned yawned trembled shook sobbed calmed calm
  settled relaxed clung hid thumb played_on joined_in looked_away tears whimpered breathed rubbed sighed beamed`,
);

const PLACES = `sandpit sand_tray sand garden playground yard hall hallway corridor kitchen bathroom toilet toilets bedroom cot bed room classroom
  group table carpet mat rug sofa chair bench door gate window stairs slide swing climbing_frame trampoline park street bus car reading_corner
  book_corner home_corner role-play_corner block_area construction_area corner area water_tray water_table mud_kitchen cloakroom peg pegs office
  entrance library gym pool trike_track path grass hill fence tree den tent sink changing_table high_chair floor nursery school shelf cupboard
  tuff_tray light_table line queue lobby baby_room toddler_room`;
const NOUN = PLACES.trim()
  .split(/\s+/)
  .map((word) => word.replaceAll('_', ' '))
  .join('|');
export const PLACE = new RegExp(
  `(?<!\\p{L})(?:(?:in|at|on|by|near|under|behind|beside|inside|outside|into|off|down|up|through|around|across|next to|in front of|onto|from) (?:the |a |his |her |our |their )?(?:\\p{L}+ ){0,2}?(?:${NOUN})|outside|outdoors|indoors|upstairs|downstairs)(?![\\p{L}'])`,
  'u',
);

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)day';
export const DATE = new RegExp(
  `(?<![\\p{L}\\d])(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTH})\\b(?: \\d{4})?|(?:${MONTH}) \\d{1,2}(?:st|nd|rd|th)?\\b|\\d{1,2}[/-]\\d{1,2}(?:[/-]\\d{2,4})?(?!\\d)|\\d{4}-\\d{2}-\\d{2}|${WEEKDAY}|today|yesterday|this (?:morning|afternoon|evening)|last night|tonight)(?![\\p{L}\\d])`,
  'u',
);

const ROUTINE = `lunch|lunchtime|snack|snack time|breakfast|tea|tea time|dinner|nap|nap time|naptime|circle time|carpet time|story time|storytime|drop-off|drop off|pick-up|pick up|tidy-up time|tidy up time|outdoor play|free play|free flow|free-flow|break|recess|assembly|bedtime|group time|home time|handover|arrival|rest time|the walk|playtime`;
export const TIME = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?!\\d)(?: ?[ap]\\.?m\\.?)?|\\d{1,2} ?(?:am|pm|a\\.m\\.|p\\.m\\.|o'clock)|(?:half|quarter) (?:past|to) \\p{L}+|noon|midday|midnight|(?:at|during|after|before|around) (?:the |his |her |their |our )?(?:${ROUTINE}))(?![\\p{L}\\d])`,
  'u',
);

const NUMBER =
  '(?:\\d+(?:[.,]\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|half an?|a quarter of an|an)';
const UNIT =
  'times?|minutes?|mins?|seconds?|secs?|hours?|hrs?|days?|weeks?|months?|nights?|ml|cl|l|litres?|oz|cm|mm|m|metres?|g|grams?|kg|degrees?|°c?|spoons?|spoonfuls?|bites?|mouthfuls?|sips?|slices?|pieces?|cups?|bottles?|beakers?|glasses|bowls?|plates?|steps?|words?|blocks?|bricks|sentences?|toys|cars|books|songs|pages|rounds|turns|children';
export const EXTENT = new RegExp(
  `(?<![\\p{L}\\d])(?:${NUMBER} (?:\\p{L}+ )?(?:${UNIT})|\\d+(?:x|cm|mm|ml|min|kg|g)|once|twice|half (?:of )?(?:a|an|the|his|her)|a quarter of (?:a|the|his|her)|the whole (?:morning|afternoon|lesson|session|day)|from (?:about )?\\d{1,2}[:.]\\d{2} (?:to|until|till) \\d{1,2}[:.]\\d{2}|all of (?:it|his|her|the))(?![\\p{L}\\d])`,
  'u',
);

const SOMEBODY =
  'i|we|he|she|they|mum|dad|the|a|another|his|her|our|my|somebody|someone|nobody|no one|\\p{L}\\.';
const EVENTS = 'took|said|asked|left|came|went|pushed|sat|wanted|told|put|grabbed|hit|walked|was|had|arrived';
/** "after mum left", "when R. took it"; but "after lunch" says when. */
const BEFORE = `(?:when|after|as soon as|once|whenever|just as|while|because)(?! (?:the |his |her )?(?:${ROUTINE})(?!\\p{L}))(?= (?:(?:${SOMEBODY}) |\\p{L}+\\.? (?:${EVENTS})))`;
const NOTHING = '(?:visible |clear |obvious |apparent )?(?:trigger|reason|cause)';
export const TRIGGER = new RegExp(
  `(?<!\\p{L})(?:${BEFORE}|had just|just before|right before|beforehand|out of nowhere|nothing (?:visible |clear )?(?:happened|came) (?:just )?before|no ${NOTHING}|without (?:a )?${NOTHING}|what (?:happened|came) (?:just )?before|in response to|when asked|on being asked|on hearing)(?!\\p{L})`,
  'u',
);

export const SPEAKS = anyOf(
  'said told tells says mentioned wrote explained reported informed rang called according_to',
);
export const BIRTH = anyOf('born birthday turned turns');
export const NEGATED = anyOf("not yet haven't hasn't didn't");
