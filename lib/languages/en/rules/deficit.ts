import type { Shelter } from '../../../engine/language.ts';
import type { RuleData } from '../../reasons/index.ts';
import { combine, oneOf } from './combine.ts';

const SHELTERS: Shelter[] = ['quoted', 'reported', 'self', 'circumstance', 'question'];

/** What a child usually does, and is said not to do: bare forms, as after "doesn't". */
const HABITS = oneOf(`
  listen share eat drink sleep nap settle sit wait follow join play participate talk speak respond
  answer cooperate help tidy accept engage concentrate focus react interact mix socialise socialize
  tolerate respect obey behave comply cope pay finish calm relax initiate persist persevere smile show
  communicate contribute co-operate stick make take manage adapt recognise recognize chew self-soothe
  transition stay keep hold use turn like want give let stop try learn trust attempt clean wash dress
  touch kiss hug cuddle sing dance move conform compromise notice point imitate attend care`);

/** What a child is said not to be able to do, with a word that makes it a skill: "can't sit (still)". */
const SKILLS = oneOf(`
  share sit wait walk talk speak concentrate focus settle sleep play count read write crawl stand
  climb jump ride draw dress eat drink hold use follow listen lose cope manage control regulate calm
  handle deal tolerate accept keep stay stop join participate express say pronounce recognise
  recognize name remember understand balance swim cut zip button self-soothe entertain occupy choose
  decide finish do take be get tidy clean wash put catch throw kick hop skip roll chew swallow pay
  hear see let separate self-regulate work adapt transition make cooperate think tell sing find give
  bear lie rest relax brush thread build copy form grip grasp turn fall feed go`);
const AFTER_SKILL = oneOf(`
  yet still on to by with in his her himself herself without alone independently properly long well
  for quietly turns others adults the a any words letters sentences up down together nicely at through
  it rules instructions attention longer correctly away`);

/** What the child is not, cannot or does not yet; what it does instead would say more. */
export const deficit: RuleData[] = [
  {
    id: 'deficit/cannot',
    category: 'deficit',
    about: 'child',
    shelters: SHELTERS,
    phrases: `${combine("can't/cannot/couldn't, can/could not", `(<adverb>) ${SKILLS} ${AFTER_SKILL}`)},
      ${combine(
        "can't/cannot, can not",
        '(<adverb>) share/wait/walk/talk/speak/concentrate/focus/settle/count/read/write/crawl/swim/lose/cope/listen/behave/jump/climb, (<adverb>) !come/attend/be/go/have/find/see/open/reach/hear/make/believe/help/say/tell/stand/bear/wait',
      )},
      couldn't (<adverb>) concentrate/focus/settle/sit/share/cope/listen/behave/participate, could not (<adverb>) concentrate/focus/settle/sit/share/cope/listen/behave/participate,
      unable to !come/attend/be/collect/go, not (<adverb>) able to !come/attend/collect/be, isn't/aren't/wasn't (<adverb>) able to !come/attend/collect/be, incapable of, not capable of,
      can barely/hardly/scarcely/only (<adverb>) talk/speak/walk/sit/concentrate/count/hold/say/focus/write/read/wait, still can't/cannot, can't/cannot … yet, never manages to, no ability to, lack/lacks the ability, {lose} gracefully, not good with, has never learned/learnt to`,
    except: `
      can't/cannot/couldn't … come/attend/collect,
      can't/couldn't/cannot find/reach/open/see/hear the/his/her/my/it/a,
      can't/couldn't/cannot go outside/out/home/swimming/to/in/into,
      can't/cannot/couldn't be collected/reached, couldn't/can't/cannot believe,
      can't/cannot have (any/the/nuts/milk/egg/eggs/dairy/gluten/peanuts/pork/peanut/sugar/fish),
      can't/cannot eat nuts/dairy/gluten/egg/eggs/pork/peanuts/meat/fish, can not only,
      can't/couldn't/cannot stand/bear/abide/wait, can't help, can't/cannot remember if/whether`,
    flagged: [
      "He *can't share*.",
      'Sophie *cannot lose* at games.',
      "She *can't sit still* at the table yet and gets up 4 times.",
      'He *is not able to* finish a puzzle.',
      "At circle time she *couldn't concentrate*.",
      'Max *cannot walk yet*.',
      'He *is unable to* wait for his turn.',
    ],
    clean: [
      "He can't come on Friday because of a dentist appointment.",
      "She couldn't go outside because of a fever.",
      "Dad can't collect her today.",
      "I can't lift him.",
      'The lock cannot be opened from the inside.',
      "He can't have nuts.",
    ],
  },
  {
    id: 'deficit/dare',
    category: 'deficit',
    about: 'child',
    shelters: ['quoted', 'reported', 'self', 'question'],
    phrases: `
      doesn't/don't/didn't/does/did/do (not) dare (to), not dare, never dares, dare not,
      (too/so/<intensifier>) scared/frightened/shy/afraid/nervous/anxious/timid to,
      {be} (<intensifier>) scared/frightened/afraid to,
      {lack} (the/in/of/self) confidence/courage/self-confidence/self-esteem/assertiveness,
      no/little/low/poor/limited (self) confidence/courage/self-confidence/self-esteem/assertiveness/self-worth,
      lack of (self) confidence/courage/self-confidence/self-esteem/assertiveness, low self esteem,
      not (<intensifier>) confident/brave/assertive/self-confident,
      isn't/wasn't (<intensifier>) confident/brave/assertive, unconfident, underconfident,
      needs more/some confidence/courage, {doubt} (his/her) (own) ability/abilities`,
    except: 'no (self) esteem building, dare you, i dare',
    flagged: [
      "He *doesn't dare* to go down the slide.",
      'She *lacks confidence* on the climbing frame.',
      'He is *too shy to* say hello.',
      'She has *low self-esteem*.',
      'He *is not confident* in the pool.',
    ],
    clean: [
      "She said: 'I don't dare.'",
      "Mum says he doesn't dare to swim.",
      'I did not dare to leave him alone.',
    ],
  },
  {
    id: 'deficit/not-succeed',
    category: 'deficit',
    about: 'child',
    shelters: SHELTERS,
    phrases: `
      doesn't/don't/didn't/does/did/do (not) (<adverb>) manage (to/it), not manage (to/it), {fail} to,
      {fail} at,
      hasn't/haven't/has/have (not) (<adverb>) managed/mastered/learned/learnt/achieved/grasped (to/how/the/it/his/her),
      hasn't/has (not) (<adverb>) mastered, not (<adverb>) mastered, unsuccessful (at/in/with),
      doesn't/didn't/don't succeed (in/at/with), not succeed, {give} up on,
      never finishes (anything/a/his/her), never completes, {struggle} and {fail},
      doesn't/don't/didn't (<adverb>) get it, won't last, doesn't last (long/at/in), no success (with/in),
      without success`,
    except:
      "failed to start/load/open, fails to start/load, hasn't got a/any/his/her/the, has not got a/any/his/her, didn't get it from/out, has not had, hasn't had",
    flagged: [
      "She *doesn't manage to* zip her coat.",
      "He *hasn't mastered* the spoon.",
      'He *fails to* finish his work.',
      'She tried the buttons *without success*.',
    ],
    clean: [
      'We did not manage to reach mum.',
      'The tablet failed to load the photo.',
      'Dad said he does not manage it at home.',
    ],
  },
  {
    id: 'deficit/impersonal',
    category: 'deficit',
    about: 'any',
    shelters: SHELTERS,
    phrases: `
      hard/difficult/tricky/challenging/tough/problematic for him/her/them/<name>/<person> (to),
      {find} (it/this/that/things/everything/<verb>) (<intensifier>) hard/difficult/tricky/challenging/tough !the,
      not easy for (him/her/them/<name>), doesn't come easy/easily/naturally (to),
      does not come easy/easily/naturally,
      (a/his/her/the/main/one) (<intensifier>) weak point/spot/side/area,
      weak point/points/spot/side/area/areas, weakness, weaknesses, area/areas for improvement,
      areas to improve, room for improvement, {need} (to) improve/improving/improvement (on/in/his/her),
      needs to work on, needs work, needs to learn, needs to develop, needs improvement,
      a challenge for (him/her/them), not (his/her/their) strong/strongest/forte point/suit/area,
      (a) stumbling block,
      poor/weak/limited/bad/underdeveloped/insufficient/inadequate/lacking/immature/restricted/reduced/unclear (<adverb>/fine/gross/social/self/language/listening/communication/expressive/receptive/pencil/body/spatial/impulse/emotional/verbal/spoken/muscle) (motor) speech/language/vocabulary/concentration/attention/balance/coordination/co-ordination/grip/skills/skill/understanding/pronunciation/control/comprehension/memory/self-control/awareness/articulation/self-regulation/communication/posture/stamina/focus/regulation/tone/strength/engagement/interaction,
      lack of (<adverb>/social/self/impulse/language/fine/any/eye) (motor) concentration/attention/focus/language/vocabulary/coordination/skills/empathy/motivation/control/insight/initiative/interest/understanding/awareness/self-control/patience/imagination/perseverance/contact/confidence/independence/stamina/engagement/drive/flexibility,
      speech/language/vocabulary/concentration/balance/coordination/pronunciation/attention/articulation/comprehension/grip/skills {be} (still/<adverb>/<intensifier>) poor/weak/limited/unclear/lacking/bad/behind/immature/delayed/underdeveloped/below/slow,
      {let} him/her down, a struggle for (him/her/them), {need} (some/more/extra) practice (with/in)`,
    except: `
      poor communication with nursery/line, areas for development plan/meeting, difficult/hard for me/us,
      {find} it hard to (hear/see/read/understand/reach/believe), limited contact with, found the`,
    flagged: [
      'It is *hard for her* to wait.',
      'Concentration is *a weak point*.',
      'Sharing *needs to improve*.',
      'There is *a lack of concentration*.',
      'He has *poor fine motor skills*.',
      'Her *speech is very unclear*.',
    ],
    clean: [
      'It was difficult for us to reach dad.',
      'Nan said it is hard for her to be on time.',
      'The zip was hard to close.',
      'I found it hard to hear her.',
    ],
  },
  {
    id: 'deficit/trouble',
    category: 'deficit',
    about: 'child',
    shelters: SHELTERS,
    phrases: `
      {struggle} (<adverb>/<intensifier>) with/to/at/when/during/in/around/if/socially/emotionally/sharing/sitting/waiting/taking/following/focusing/making,
      {have} (a/some/great/much/lots/real/big/<intensifier>) (lot/lots/<intensifier>) (of) difficulty/difficulties/trouble/problems/issues (with/in/at/sharing/sitting/waiting/sleeping/eating/following/concentrating/listening/making/taking/regulating/settling/separating/focusing/when/falling/controlling),
      difficulty/difficulties/trouble with/in/sharing/sitting/waiting/following/concentrating/listening/making/taking/settling/separating/focusing,
      problems/issues with sharing/transitions/sitting/eating/sleeping/other/others/food/his/her/listening/speech/authority/boundaries/change/noise/concentration/the,
      {find} <verb>/transitions/sharing/change/changes/mornings/goodbyes/drop-off/separation/circle/lunch/tidying/noise/it (<adverb>/time/<intensifier>) hard/difficult/tricky/challenging/tough/overwhelming,
      has a hard/difficult/tough time (with/sharing/sitting/when/at),
      {have} a hard/difficult/tough time <verb>,
      {need}/{require} (a/lots/so/constant/more/extra/adult/much/regular/frequent/significant/continuous/considerable/still/full/close/individual/<adverb>) (lot/much/adult/verbal/physical/one-to-one/individual/extra/<intensifier>) (of/and) help/support/guidance/prompting/prompts/reminding/reminders/encouragement/supervision/assistance/intervention/redirection/coaching/pushing/nudging/motivation (with/to/from/when/in/for/at),
      needs (to) (<adverb>) be (<adverb>) reminded/prompted/told/encouraged/supervised/watched/supported/pushed/coaxed,
      not without help/support, only with help/support, dependent on adult/adults/help/support/staff/his/her,
      relies on adult/adults/help/support/staff, reliant on, can only … with help/support`,
    except: `
      problems/issues with the (car/printer/bus/door/boiler/form/heating/internet/payment),
      trouble with the (car/bus), struggle to reach/find a, struggled with the zip/lid/button,
      {have} a problem with the car`,
    flagged: [
      'He *struggles with* waiting for his turn.',
      'She *has a lot of difficulty with* saying goodbye.',
      'He *struggles* socially.',
      'She *needs a lot of guidance* at the table.',
      'He *needs help with* his zip.',
      'Because she *has trouble with* transitions we go first.',
    ],
    clean: [
      'I had trouble with the lock.',
      'Mum says he struggles with falling asleep.',
      'The parents have problems with the car.',
    ],
  },
  {
    id: 'deficit/not-gladly',
    category: 'deficit',
    about: 'child',
    shelters: SHELTERS,
    phrases: `
      doesn't/don't/didn't/does/do/did (not) (<adverb>/<intensifier>/seem/to) (to) like/love/enjoy/want !a/some/any/more/milk/it/his/her/the/another/water,
      doesn't/don't/didn't (<adverb>/<intensifier>) like/enjoy,
      does/do/did not (<adverb>/<intensifier>) like/enjoy, not (<intensifier>) like/enjoy,
      not (<intensifier>/a) (big) keen/fond/fan (on/of/to),
      isn't/wasn't/aren't (<intensifier>/a/big) keen/fond/fan (on/of/to),
      doesn't/don't/didn't want to (<adverb>) (share/join/play/help/sit/listen/tidy/eat/sleep/participate/come/do/go/take/nap/leave/be/stop/let/wear/hold/try),
      does/do/did not want to (<adverb>) (share/join/play/help/sit/listen/tidy/eat/sleep/participate/come/do/go/take/nap/leave/be/stop/let/wear/hold/try),
      not (<intensifier>) happy (to/with/about), isn't/wasn't (<intensifier>) happy (to/with/about),
      not interested in, not impressed (with/by), won't hear of, never wants to, rarely wants to,
      can't be persuaded (to), (only) (with) (great) reluctance`,
    except:
      "not like that/this, <parent> doesn't/didn't/don't want, doesn't want milk/more/his/her/the/any/a, not like the other, {look}/{sound} like",
    flagged: [
      "Sophie *doesn't like* being alone.",
      'He is *not keen on* vegetables.',
      "She *doesn't want to share* and holds the blocks to her tummy.",
      'He *does not enjoy* messy hands, so he stays away from the paint.',
      'She *is not interested in* books.',
    ],
    clean: [
      "Mum doesn't want us to take photos.",
      "She said that she doesn't like peas.",
      'He likes being with other children.',
      "'I don't want to,' he called.",
    ],
  },
  {
    id: 'deficit/not-yet',
    category: 'deficit',
    about: 'child',
    shelters: SHELTERS,
    phrases: `${combine(
      "doesn't/don't/isn't/aren't/hasn't/haven't/won't, does/do/is/are/has/have not",
      '(<adverb>) … yet',
    )}, not yet (<adverb>) !been/arrived/eaten/collected/drunk/slept/had/informed/told/discussed/decided/known/back/returned/seen/received/called/here/answered/open/signed/paid/confirmed/phoned/spoken/involved/replied,
      (isn't/not/aren't/still) (<adverb>) (not) (fully/<adverb>) potty/toilet trained, not (<adverb>) (fully) potty/toilet trained, isn't (<adverb>) (fully) potty/toilet trained, not (<adverb>) dry/potty-trained/toilet-trained/independent/school-ready/verbal/weaned/steady (at/in/during/yet/with/for), isn't/wasn't (<adverb>) dry/potty-trained/toilet-trained/independent/verbal/weaned, still in nappies/diapers, still not (<adverb>) talking/walking/crawling/dry/able/speaking/trained/sleeping/settled/independent/sharing, still doesn't/isn't/won't/does/hasn't (not) (<adverb>) talk/talking/walk/walking/crawl/crawling/speak/speaking/dry/sleep/share/eat/know/use/sit/say/play/able/settled, yet to learn/master/develop/say/walk/talk/speak/show/crawl, still (<adverb>) struggles/needs (with/to),
      few/no/hardly/barely/little/limited (any/a/two/three) words/speech/sentences/language, only (a) few/two/three words, hardly/barely/scarcely (ever) speaks/talks/walks/eats/sleeps/plays/smiles/interacts/responds/says/shares/joins, {speak}/{talk}/{say}/{smile}/{interact} (very) little, no/little/limited/poor/minimal/fleeting/hardly/barely (any) eye contact, {avoid} eye contact, {make}/{give} no eye contact, doesn't/don't/does/didn't/did/won't (not) {make}/keep/hold/give/maintain (any/much/good) eye contact, not (<adverb>/<intensifier>) ready (for) school/nursery/the/reception/potty/this, hard/difficult/impossible to understand, not (<adverb>) understandable, unintelligible, non-verbal, nonverbal, preverbal,
      no (real/<adverb>/close/<intensifier>) friends/friend/friendships/playmates, has no (<intensifier>/real/close) friends/friend/words/language/speech, {have} few friends/words, hasn't/haven't got (any) friends, doesn't/don't have (any) friends, isn't/aren't/not (<adverb>/even) talking/walking/crawling/speaking/babbling/sitting/sharing/interacting/sleeping/eating/using/listening/responding/communicating/feeding/developing/weaning/meeting/playing (yet/with/through/properly/in/to/independently/up/at/as/much/well/on), {need} to be (spoon-fed/fed/dressed/changed/carried), not (<intensifier>) sociable/social/independent/cooperative/motivated/focused/engaged/attentive/communicative/flexible/resilient/responsive/approachable/coordinated/gentle/careful/affectionate/polite/kind/helpful/patient/verbal/talkative/bright/academic/consistent/cuddly/outgoing/involved/settled, isn't/wasn't/aren't (<intensifier>) sociable/social/independent/cooperative/motivated/focused/engaged/attentive/communicative/flexible/resilient/responsive/approachable/coordinated/gentle/careful/affectionate/polite/kind/helpful/patient/talkative/consistent/cuddly/outgoing/involved/settled`,
    except: `
      hasn't/haven't (<adverb>) eaten/drunk/arrived/slept/been/had/replied/answered/called/paid/returned/signed/phoned/woken,
      has/have not (<adverb>) eaten/drunk/arrived/slept/been/had/replied/answered/called/paid/returned/signed/phoned/woken,
      isn't/aren't/is not (here/back/in/open/ready/home/collected/awake/known/dry) yet,
      not yet open/known/due/ready, <parent> (has/have) not, <parent> hasn't/haven't, it isn't/doesn't,
      not dry the, not social services, no words were, hasn't been, not been`,
    flagged: [
      "Noah *doesn't talk in sentences yet*.",
      'He is *still not potty trained*.',
      'She *hardly speaks* and points at the biscuit tin.',
      'At 18 months he *is not walking yet*.',
      'He makes *little eye contact*.',
      'She is *not toilet trained*.',
      'He has *no friends* in the group.',
    ],
    clean: [
      "She hasn't eaten yet since 9 am.",
      'He has not been collected yet.',
      'Dad has not been told yet.',
      "She didn't cry when mum left.",
      'It is not yet known when the door will be mended.',
    ],
  },
  {
    id: 'deficit/lack',
    category: 'deficit',
    about: 'child',
    shelters: SHELTERS,
    phrases: `
      no/little/limited/hardly/minimal/low/zero (any/<adverb>/<intensifier>/real/or) interest/awareness/imagination/initiative/empathy/patience/concentration/self-control/motivation/stamina/perseverance/understanding/concept/sense/regard/consideration/respect/impulse/structure/focus/boundaries/engagement/resilience/curiosity/filter/inhibition/inhibitions/appetite/stranger/spatial/idea/verbal/expression/independence/flexibility/desire/rhythm !<thing>/what/card/cards,
      {lack} (<adverb>/in/of/any/the/social/basic/fine/self/all) (motor) interest/awareness/imagination/initiative/empathy/patience/concentration/self-control/motivation/stamina/perseverance/understanding/impulse/structure/focus/skills/skill/control/language/vocabulary/coordination/self-regulation/resilience/boundaries/energy/independence/insight/manners/respect/discipline/balance/strength/drive,
      short/limited/poor/low/little attention/concentration/memory span, short attention span,
      attention span (of/is) (a/very/short), short concentration,
      (no/little) sense of danger/fear/time/humour/direction/responsibility/boundaries/personal,
      no concept of (sharing/danger/time/taking/personal/the/turn-taking),
      no (<adverb>) fear (of/whatsoever),
      has no (<intensifier>) fear/regard/concept/interest/patience/boundaries/limits/shame/filter/idea/control/understanding/impulse,
      no regard for, no off switch/button, limited/small/restricted range/vocabulary/diet/repertoire,
      limited vocabulary, not (<intensifier>) interested (in),
      isn't/wasn't/aren't (<intensifier>) interested (in),
      doesn't/don't/does (not) show/seem/have/pay (any/much/an/interested) interest/attention/awareness/empathy/concern/affection/emotion/initiative/emotions/remorse/fear (in/to/of/for),
      {show} no interest/awareness/empathy/emotion/emotions/initiative/affection/fear/concern,
      {pay} no/little attention, inattention, absence of interest/language/eye`,
    except: `
      no concept map, no interest loan, little <person>, limited edition, no appetite due,
      low structure/chair/table, no patience card, no structure to climb, no idea what/how/where/who/when,
      no idea, low balance beam, small diet yoghurt`,
    flagged: [
      'She *has no interest in* books.',
      'He *shows no empathy*.',
      'He has *a short attention span*.',
      'In the group he shows *no initiative*.',
      'She *lacks imagination* in her play.',
      'He has *no sense of danger*.',
    ],
    clean: [
      'There is a lack of nappies, she said.',
      'We had no patience left with the computer.',
      'Mum says he has little appetite.',
      'He had no fever in the afternoon.',
    ],
  },
  {
    id: 'deficit/habit',
    category: 'deficit',
    about: 'child',
    shelters: SHELTERS,
    phrases: `${combine("doesn't/don't/won't, does/do/will not", `(<adverb>/<intensifier>/like) ${HABITS}`)},
      ${combine(
        "didn't/wouldn't, did/would not",
        '(<adverb>/<intensifier>) (to) listen/share/cooperate/concentrate/behave/participate/join/settle/interact/engage/follow/obey/focus/comply/co-operate/respect',
      )},
      wouldn't (<adverb>) sit/stop/eat/sleep/nap/play/let/tidy/wait/leave/calm/stay/talk/do/come/move/try/go, would not (<adverb>) sit/stop/eat/sleep/nap/play/let/tidy/wait/leave/calm/stay/talk/do/come/move/try/go,
      isn't/wasn't/aren't/not (<adverb>) listening/sharing/cooperating/concentrating/behaving/participating/focusing/focussing/complying/engaging/settling/following/paying/sitting/co-operating/joining/trying (at/to/in/the/on/well/with/still/attention/down), no longer wants/listens/eats/sleeps/plays/naps, only eats if/when/with, only sleeps if/when/with, refuses/refuse food/to eat/share/sit/listen/join/tidy/sleep/nap/participate/help/follow/play/talk/wear/use/try/comply/cooperate/do/take/go/wait/let/apologise/say, refused to come/share/sit/listen/join/tidy/participate/help/follow/cooperate/comply/apologise/eat/sleep/nap/do/wear/try/take/go/say, refusal to, poor at sharing/listening/sitting/waiting/following, bad at sharing/listening/sitting/waiting/losing, {ignore} (the/all/our/my/staff/any/adult/me/us/others/other/instructions/requests/rules/him/everyone) staff/instructions/rules/requests/instruction/children/adults/request/boundaries/adult, ignores (me/us/instructions/rules/requests/staff/adults/others)`,
    except: `
      doesn't/don't/does/do not eat (pork/nuts/peanuts/gluten/eggs/egg/meat/dairy/gelatine/fish/shellfish/beef/halal),
      doesn't/don't/does/do not drink (cow's/milk/alcohol), didn't … soup/milk/water/bread, {ignore} by,
      don't use the, don't like/want, doesn't want/like, <parent> doesn't/don't/won't, please don't,
      do not use/touch/give/let, don't give/let/touch/use, does not use the (inhaler/pump/stairs/lift),
      will not make/be, won't be, the <thing> won't/doesn't/didn't`,
    flagged: [
      "Fatima *doesn't eat* vegetables.",
      "He *won't sleep* without his dummy.",
      'She *does not accept* no.',
      "In the line he *doesn't wait* for his turn.",
      "He *didn't listen* at tidy-up time.",
      'She *refuses to share*.',
      "They *won't sit* still.",
    ],
    clean: [
      'He did not eat any soup. He drank one glass of milk and asked for bread.',
      'He does not eat pork.',
      "Dad says she doesn't sleep without a light at home.",
      'He ate nothing of the hot meal.',
      "The door won't stay open.",
    ],
  },
  {
    id: 'deficit/not-know',
    category: 'deficit',
    about: 'child',
    shelters: ['quoted', 'reported', 'self', 'question'],
    phrases: `
      doesn't/don't/didn't/does/do/did (not) (<adverb>/seem/to) know (how/where/what/when/that/his/her/the/any/not/better/right/why/which) (to),
      not know (how/where/what/when) (to), (has) no idea (how/what/where/when) (to),
      doesn't/don't (<adverb>) (understand/get) how/personal/sharing/turn-taking/boundaries/rules/danger/consequences/instructions,
      doesn't/don't/does/do/didn't (not) (<adverb>) follow/stick/obey/keep/respect/observe (the/to/our/any/simple/adult/his/her) (the/our/any) rules/rule/instructions/agreements/routine/directions/boundaries/instruction,
      {break} (the/all/our/every) rules, {disregard} (the/all/our) rules/instructions,
      lost without help/support/an, has to be told (everything/what/how/again/twice), needs telling`,
    except:
      "didn't know how to reach, doesn't know yet if/whether, <parent> doesn't/don't/didn't know, doesn't know the address",
    flagged: [
      "He *doesn't know how to* make a friend.",
      'She *does not know what to* do outside.',
      "He *doesn't follow the rules*.",
      "She *doesn't know her* colours.",
      'He *breaks the rules* at lunch.',
    ],
    clean: [
      'I did not know how to open the box.',
      "Mum doesn't know if she can come.",
      "'I don't know,' he said.",
    ],
  },
];
