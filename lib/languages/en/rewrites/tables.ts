/** Observable behaviour, and the quality behind a pitfall, by the words of a finding (VTO 2.2). */

/** Reads lines of `word word: phrase, phrase`. */
function readTable(table: string): ReadonlyMap<string, readonly string[]> {
  const phrases = new Map<string, readonly string[]>();
  for (const line of table.trim().split('\n')) {
    const [heads = '', says = ''] = line.split(':');
    for (const head of heads.trim().split(/\s+/))
      phrases.set(
        head,
        says.split(',').map((say) => say.trim()),
      );
  }
  return phrases;
}

/** What may have been seen or heard. A choice, never filled in by itself. */
export const BEHAVIOURS = readTable(`
aggressive violent aggression rough physical: hit [whom?], bite [whom?], push [whom?], kick [whom?], throw [what?]
naughty mischievous disobedient disruptive: throw [what?], run [where to?], pour [what?], say "no" to [what?], climb on [what?]
rude cheeky impolite: say [what?], stick out {their} tongue, turn away, shout [what?]
bossy dominant controlling: say [what?] to [whom?], take [what?] from [whom?], show [whom?] what to do
stubborn defiant obstinate uncooperative: say "no" to [what?], keep on doing [what?], stay [where?]
mean unkind nasty: say [what?] to [whom?], push [whom?], take [what?] from [whom?]
silly: laugh [how long?], make [which sound or face?], repeat [what?]
hyper wild restless boisterous energetic lively fidgety: run [where?], climb on [what?], stand up [number] times, jump [where?]
distracted: look at [what?], stand up, turn to [whom or what?]
loud noisy: shout [what?], sing, bang on [what?]
lazy slow passive: stay [where?], watch [what?], take [number] minutes for [what?]
clingy needy: hold on to [whom or what?], ask to be picked up, walk after [whom?]
shy timid withdrawn quiet: stand [where?], watch [whom or what?], say nothing, hide behind [what?]
whiny grumpy moody cranky sulky: cry [how long?], say [what?], turn away, ask for [what?]
whine whinge moan sulk: cry [how long?], say [what?], ask for [what?] [number] times
tantrum meltdown strop hysterical dramatic: scream [how long?], lie on the floor, throw [what?], cry [how long?]
bully tease: say [what?] to [whom?], push [whom?], take [what?] from [whom?]
angry cross mad furious frustrated annoyed livid fuming anger rage temper: frown, shout [what?], stamp {their} feet, throw [what?], clench {their} fists
sad upset unhappy miserable distressed distraught inconsolable tearful: cry [how long?], look at the floor, ask for [whom?], rub {their} eyes
scared afraid frightened anxious nervous worried fearful terrified: hold on to [whom or what?], step back, hide behind [what?], cry [how long?]
happy glad delighted excited joy cheerful pleased: laugh, clap, jump up and down, say [what?]
proud: show [what?] to [whom?], say [what?]
enjoy enjoyed enjoys love adore: stay [how long?]
jealous envious: look at [whom?], push [whom?], say [what?]
tired sleepy exhausted overtired: yawn [number] times, rub {their} eyes, lie down [where?]
hungry starving: ask for [what?], eat [what?], look at [what?]
bored: look around, put {their} head down, walk away
curious interested fascinated: look at [what?] [how long?], ask [what?], touch [what?]
helpful kind caring gentle considerate: give [what?] to [whom?], hold [what?] for [whom?], help [whom?] with [what?]
good well-behaved polite: do [what?] when asked, say [what?], wait [how long?]
brave confident independent: try [what?], do [what?] alone, say [what?]
lovely sweet cute adorable nice: laugh, say [what?], give [what?] to [whom?]
clever smart bright intelligent: say [what?], count to [number], do [what?] alone
`);

/** A strength that is seen in the same trait; it is the writer's to say whether it fits. */
export const STRENGTHS = readTable(`
stubborn headstrong strong-willed obstinate wilful willful defiant: know what [he or she?] wants, stand firm
bossy dominant controlling: like to take the lead
clingy needy: like to be close to [whom?]
shy timid withdrawn reserved quiet: like to watch first
hyper restless energetic lively boisterous fidgety wild: like to move, have a lot of energy
fussy picky choosy: know what [he or she?] likes to eat
slow: take {their} time
impulsive: act at once
sensitive oversensitive emotional: notice a lot
loud noisy: make {their} voice heard
demanding possessive: show clearly what [he or she?] wants
cheeky mischievous: like to joke
dependent: like to do things together
distracted distractible: notice what happens around [him or her?]
dreamy daydreamer: have a rich imagination
chatterbox: like to tell stories
curious nosy nosey: want to know a lot
competitive loser: like to win
`);
