import type { Category, Finding, Severity } from '../../lib/engine/types.ts';
import type { PageState } from '../../lib/messages.ts';

const text = 'Ze was heel stout. Hij was boos. Dat gebeurt vaak.';

function finding(quote: string, category: Category, severity: Severity, message: string): Finding {
  const start = text.indexOf(quote);
  const end = start + quote.length;
  return { start, end, quote, category, rule: `${category}/x`, severity, message, source: 'SSBA Dossier' };
}

/** What an overlay says of a note with three remarks and two missing fields. */
export const READY: PageState = {
  status: 'ready',
  findings: [
    finding('heel stout', 'judgement', 'strong', 'Dit woord oordeelt. Beschrijf wat je zag of hoorde.'),
    finding('was boos', 'interpretation', 'normal', 'Dit is een gevoel. Beschrijf waaraan je het zag.'),
    finding('vaak', 'vague', 'hint', 'Hoe vaak is dat? Tel het, of noem de dagen.'),
  ],
  fields: [
    { field: 'date', required: true, status: 'present', from: 'form' },
    { field: 'who', required: true, status: 'present', from: 'text' },
    { field: 'trigger', required: true, status: 'missing', from: null },
    { field: 'parents_informed', required: true, status: 'missing', from: null },
    { field: 'extent', required: false, status: 'missing', from: null },
  ],
};

export const IDLE: PageState = { status: 'idle', findings: [], fields: [] };
