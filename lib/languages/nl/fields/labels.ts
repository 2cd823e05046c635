import { labelReader } from '../../../engine/labels.ts';
import type { Field } from '../../../engine/types.ts';

/** What stands before the colon, in lower case; the first of each is the label of `lib/i18n/nl.json`. */
const LABELS: Record<Field, string> = {
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

export const readLabels = labelReader(LABELS);
