import type { RuleData } from '../../reasons/index.ts';

/** Labels, characters and looks: what a child is said to be. */
export const labels: RuleData[] = [
  {
    id: 'judgement/label',
    category: 'judgement',
    about: 'any',
    nouns: `
      brat, rascal, scamp, rogue, minx, pest, nuisance, menace, troublemaker, attention-seeker, show-off,
      showoff, tattletale, tell-tale, telltale, snitch, liar, thief, cheater, copycat, tomboy, fusspot,
      busybody, bossyboots, bossy-boots, tattler, bossy-pants, meanie, bighead, smart-aleck, know-all, sneak,
      spoilsport, chancer, rebel, delinquent`,
    phrases: `
      little/right/proper/real/cheeky/naughty (little) madam !said/asked, cheeky monkey/monkeys/thing/chap,
      little monkey/monkeys/terror/terrors/devil/devils/monster/monsters/horror/horrors/imp/imps/tyrant/dictator/beast/tinker/madam/rebel/pest,
      attention seeker/seekers, bossy boots/pants, sore/bad/poor loser/loser/losers, know it all,
      problem/troubled child/children/kid/kids/boy/girl, a cheat, nosy parker,
      {be} (such) a (<intensifier>) pain, the boss of, the bully of,
      the/that/our special needs child/boy/girl, a special needs, {be} special needs, ring leader,
      {be} (such) a (<intensifier>) monkey/devil/terror/pickle/horror, bad apple/egg, black sheep,
      boss of the, the class/group clown/bully, the/that/our naughty one, a holy terror, a little so and so,
      a (real/little/right) so-and-so`,
    except: `
      the/a cheeky monkey song/book/puppet, in the book/story, the game of, a cheat sheet,
      little monkeys jumping/song, five little monkeys, little monster book`,
    flagged: [
      'Our *little rascal* had found the paint.',
      'She is *an attention seeker* and stands in front.',
      'A real *brat*, that is how she acts.',
      'He is a *troublemaker* in the toddler room.',
      '*Cheeky monkey*, he hid my pen.',
      'Finn is *a bad loser*.',
    ],
    clean: [
      'We sang five little monkeys and he jumped four times.',
      'He put the toy monkey on the shelf.',
      'In the book about the thief she pointed at the bag.',
    ],
  },
  {
    id: 'judgement/doer',
    category: 'judgement',
    about: 'any',
    phrases: `
      a/an/our/the/real/serial/known/constant/bit (<intensifier>/little/bit) (of) (a) biter/hitter/kicker/pusher/spitter/scratcher/screamer/thrower/bolter/hairpuller/pincher/snatcher/fighter/crier/sulker/shouter/whinger/headbanger/climber/mouther,
      {be} (a) biter/hitter/kicker/spitter/scratcher/screamer/pincher/snatcher/bolter, biters, hitters,
      hair puller`,
    except: `
      the climber (<adverb>) frame, a climber plant, fire fighter/fighters, a fighter plane/jet,
      fire-fighter, a screamer siren`,
    flagged: [
      'Mason is becoming *a real biter*.',
      'Lily is *a biter*.',
      'Sam is *a hitter*, keep an eye on him.',
      "He's *a bit of a pusher* in the line.",
    ],
    clean: [
      'He bit L. in the arm at 10.05.',
      'She climbed to the top of the climbing frame.',
      'He dressed up as a fire fighter.',
    ],
  },
  {
    id: 'judgement/character',
    category: 'judgement',
    about: 'any',
    shelters: ['quoted', 'reported', 'story', 'owned'],
    phrases: `
      a/an/such/another (a) (<intensifier>) calm/quiet/happy/cheerful/confident/independent/sociable/social/friendly/curious/serious/nervous/anxious/angry/strong/easy/easy-going/active/shy/sensitive/gentle/lively/clever/kind/sweet/loving/polite/sad/emotional/complex/complicated/insecure/unhappy/bubbly/outgoing/stubborn/determined/bossy/naughty/lovely/intense/special (little/young/<intensifier>) child/boy/girl/baby/toddler/one/character/personality/lad/kid/person/soul/lass/chap/man/lady/tot,
      quite/such a/the (little/<intensifier>) character, happy-go-lucky, happy go lucky,
      (a) strong character/personality/will, big/strong/huge/difficult personality/character, an old soul,
      a deep thinker, a free spirit, by nature, a born leader, a natural leader, extrovert, extroverted,
      outgoing, {be} (a) (<intensifier>) (bit) (of) an extrovert, the life and soul, a force of nature,
      wise beyond, not a morning person, a good/big heart, a heart of gold, laid back, laid-back,
      good-natured, good natured, strong sense of self,
      {have} a (<intensifier>) (strong/big/difficult/lovely/bubbly) personality/character, headstrong child,
      a worrier, {be} a thinker, a perfectionist`,
    except: 'a special friend/toy/day/treat/time, calm corner, quiet time',
    flagged: [
      'Sarah is *a cheerful girl* and played in the home corner.',
      'Max is *a sensitive boy*.',
      'He is *a very quiet child*.',
      "She's *happy-go-lucky*.",
      'He has *a strong personality*.',
    ],
    clean: [
      'She sat in the quiet corner with a book.',
      'The happy face card was on the board.',
      'Nan said he is a quiet child at home.',
    ],
  },
  {
    id: 'judgement/looks',
    category: 'judgement',
    adjectives: `
      fat, chubby, plump, podgy, overweight, obese, skinny, scrawny, handsome, good-looking, pudgy, tubby,
      gangly, petite, underweight, pasty, photogenic`,
    nouns: 'beauty, fatty, heartbreaker',
    phrases: `
      a/the/such/very/so/really/too/quite (<intensifier>/little) pretty/beautiful/ugly/thin/tall/small girl/boy/child/baby/toddler/eyes/thing,
      puppy fat, good looking, {be} (so/very/too/really/quite) pretty/ugly !tired/full/good/much/sure,
      {be} (too/very/so/really) thin/heavy, blonde bombshell, picture perfect`,
    except: `
      fat crayon/crayons/cushion/caterpillar/cat/pencil/brush/paintbrush/content/free,
      thin paper/soup/slice/layer/jumper/coat, skinny jeans/trousers, low fat, beauty spot/and,
      sleeping beauty, black beauty, petite beurre`,
    flagged: [
      'She is *too fat* and walks slowly.',
      'He has become quite *chubby*.',
      '*A pretty girl* with long hair.',
      'He is *very thin* lately.',
    ],
    clean: [
      'He weighed 12.5 kg on 3 March.',
      'We read The Very Hungry Caterpillar and found the fat caterpillar.',
      'She cut the paper in thin strips.',
    ],
  },
];
