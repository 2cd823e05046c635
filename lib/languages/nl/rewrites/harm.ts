/** Words that tell of harm, danger or absence. A positive wording never drops them (product, principle 2). */

const HARM =
  /(?<!\p{L})(?:be(?:et|ten)|gebeten|sloeg(?:en)?|geslagen|schopte(?:n)?|geschopt|stampte(?:n)?|duwde(?:n)?|geduwd|kne(?:ep|pen)|geknepen|krabde(?:n)?|gekrabd|viel(?:en)?|gevallen|bloed(?:de|den|t)?|gebloed|wond(?:e|en|je)?|blauwe plek(?:ken)?|buil|schram(?:men)?|bult|kneuzing|gebroken (?:arm|been|pols|vinger)|verbrand(?:e)?|brandwond\w*|koorts|braakte|gebraakt|overgegeven|stuip(?:en)?|bewusteloos|ziekenhuis|spoed|allergi\p{L}*|medicatie|(?:weg|uit|af)gelopen|liep(?:en)? weg|verdwenen|verdween|vermist|kwijt|ontsnapte?|zonder toezicht|gestikt|stikte|verslikte|verdronk\w*|litteken\w*|rode plek(?:ken)?|striem\w*|zwelling|gezwollen)(?!\p{L})/iu;

export function tellsHarm(words: string): boolean {
  return HARM.test(words);
}
