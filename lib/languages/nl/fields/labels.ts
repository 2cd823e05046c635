/** Fields that are written as "Aanleiding: …", as our own prompts are, and the blanks in them. */

import type { Document, Span } from '../../../engine/document.ts';
import type { Field } from '../../../engine/types.ts';

/** What stands before the colon, in lower case; the first of each is the label of `lib/i18n/nl.json`. */
export const LABELS: Record<Field, string> = {
  date: 'datum, dag',
  time: 'tijdstip, tijd, uur',
  place: 'plaats, locatie, waar',
  who: 'wie, betrokkenen, betrokken kinderen, aanwezigen, aanwezig, kind, kinderen, naam, andere aanwezigen',
  trigger:
    'aanleiding, aanleiding van het gedrag, wat ging vooraf, wat ging eraan vooraf, voorafgaand, oorzaak',
  behaviour:
    'wat er gebeurde, wat gebeurde er, wat zag ik, gedrag, feiten, observatie, beschrijving, omschrijving, situatie',
  extent: 'omvang en aantal, duur, aantal, frequentie, omvang',
  consequences: 'gevolgen, gevolg, wat gebeurde erna, wat deed ik, reactie begeleider, aanpak, actie',
  wellbeing: 'effect op welbevinden, welbevinden, betrokkenheid, welbevinden en betrokkenheid',
  spoken_with: 'met wie besproken, besproken met, gemeld aan, overlegd met, doorgegeven aan',
  parents_informed:
    'ouders geïnformeerd, ouders ingelicht, ouders verwittigd, gemeld aan ouders, besproken met ouders, melding ouders',
  parent_reaction:
    'reactie van de ouders, reactie ouders, reactie van ouders, reactie mama, reactie papa, reactie ouder, reactie van mama, reactie van papa',
  agreements: 'afspraken, afspraak, gemaakte afspraken',
  follow_up: 'opvolging, opvolgen, vervolg, verdere opvolging, vervolgacties, actiepunten',
  source: 'bron, bronnen',
};

/** A label with its colon, and what stands behind it on the line; as token indices. */
export interface LabelledField {
  field: Field;
  label: Span;
  content: Span;
}

const BY_FIRST_WORD = new Map<string, { words: string[]; field: Field }[]>();
for (const [field, labels] of Object.entries(LABELS) as [Field, string][]) {
  for (const label of labels.split(', ')) {
    const words = label.replace('ï', 'i').split(' ');
    const known = BY_FIRST_WORD.get(words[0]!) ?? [];
    known.push({ words, field });
    BY_FIRST_WORD.set(words[0]!, known);
  }
}

/** @returns the labelled fields of a text, also those with nothing but a blank behind the colon */
export function readLabels({ tokens, sentences }: Document): LabelledField[] {
  const found: LabelledField[] = [];
  for (const { from, to } of sentences) {
    for (const { words, field } of BY_FIRST_WORD.get(tokens[from]?.norm ?? '') ?? []) {
      const colon = from + words.length;
      if (colon >= to || tokens[colon]!.norm !== ':') continue;
      if (!words.every((word, offset) => tokens[from + offset]!.norm === word)) continue;
      found.push({ field, label: { from, to: colon + 1 }, content: { from: colon + 1, to } });
    }
  }
  return found;
}

/** @returns 1 for the tokens of blanks: "[wat gebeurde er net ervoor?]" */
export function readBlanks({ text, tokens }: Document): Uint8Array {
  const blank = new Uint8Array(tokens.length);
  if (!text.includes('[')) return blank;
  let open = -1;
  for (let index = 0; index < tokens.length; index++) {
    const { norm, kind } = tokens[index]!;
    if (norm === '[') open = index;
    else if (kind === 'newline') open = -1;
    else if (norm === ']' && open >= 0) {
      blank.fill(1, open, index + 1);
      open = -1;
    }
  }
  return blank;
}
