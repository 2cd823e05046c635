/**
 * What the page's own form says about the registration: a date picker beside the text is a date too. The mapping
 * works on plain data; `readForm` is the only part that looks at the page.
 */

import { FORM_VALUE_LIMIT } from '../limits.ts';
import type { FormKey, FormValues } from '../messages.ts';

/** One input of the form. */
export interface Control {
  /** Its label, legend, name and placeholder, the most telling one first. */
  labels: string[];
  /** `date`, `time`, `datetime-local`, `checkbox`, `radio`, `select`, `text` or `textarea`. */
  type: string;
  /** What it says to a reader: the chosen option's text, "ja" for a ticked box; empty when nothing is filled in. */
  value: string;
}

/** Label words in Dutch, English and French; the first that fits counts, so the narrow ones stand first. */
const LABELS: [FormKey | null, RegExp][] = [
  // Dates and names that say nothing about the event.
  [null, /geboorte|birth|naissance|gewijzigd|aangemaakt|created|updated|zoek|search|filter/],
  ['parent_reaction', /rea[ck]tie.*ouder|ouder.*reactie|parent.*reaction|réaction.*parent/],
  [
    'parents_informed',
    /(ouder|mama|papa).*(geïnformeerd|ingelicht|verwittigd|op de hoogte)|parents?.*(informed|notified|told)|parents?.*(informés|prévenus|avertis)/,
  ],
  ['spoken_with', /besproken|overleg|discussed|spoken with|discuté|concert/],
  ['agreements', /afspra(?:a)?k|agreement|accord/],
  ['follow_up', /opvolging|vervolg|follow.?up|suivi/],
  ['trigger', /aanleiding|wat ging vooraf|trigger|antecedent|déclencheur/],
  ['consequences', /gevolg|consequence|conséquence/],
  ['wellbeing', /welbevinden|well.?being|bien.être/],
  ['source', /\bbron\b|\bsource\b/],
  ['extent', /\bduur\b|\baantal\b|hoe (lang|vaak)|duration|how (long|often)|durée|combien/],
  ['who', /aanwezig|betrokken|wie was|getuige|anderen|others|present\b|participant|witness|présent|témoin/],
  ['child', /\bkind(je)?\b|leerling|\bchild\b|pupil|\benfant\b|élève|\b(baby|peuter|kleuter)\b/],
  ['date', /datum|\bdag\b|\bdate\b|\bday\b|\bjour\b/],
  ['time', /\btijd(stip)?\b|\buur\b|\btime\b|\bheure\b|\bhour\b/],
  ['place', /plaats|locatie|lokaal|ruimte|\bwaar\b|\bplace\b|location|\broom\b|\bwhere\b|\blieu\b|endroit/],
  ['behaviour', /wat gebeurde|gedrag|behaviou?r|what happened|comportement/],
];

/** @returns the part of the registration a label stands for, or null */
export function formKeyOf(label: string): FormKey | null {
  return lookUp(label)?.[0] ?? null;
}

function lookUp(label: string) {
  const words = label
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[_\-.]/g, ' ')
    .toLowerCase();
  return LABELS.find(([, pattern]) => pattern.test(words));
}

/** @returns what the filled-in controls say, the first one for each key */
export function formValues(controls: readonly Control[]): FormValues {
  const values: FormValues = {};
  for (const control of controls) {
    const value = control.value.trim().slice(0, FORM_VALUE_LIMIT);
    if (value === '') continue;
    for (const key of keysOf(control)) values[key] ??= value;
  }
  return values;
}

function keysOf(control: Control): FormKey[] {
  const known = control.labels.find(lookUp);
  const key = known === undefined ? null : formKeyOf(known);
  if (control.type === 'datetime-local' && (key === 'date' || key === 'time')) return ['date', 'time'];
  if (key) return [key];
  // A picker without a telling label is what it picks, unless its label says it is about something else.
  if (known !== undefined) return [];
  if (control.type === 'date' || control.type === 'time') return [control.type];
  return control.type === 'datetime-local' ? ['date', 'time'] : [];
}

const SECTION = 'form, dialog, [role=form], [role=dialog], fieldset, section, article, main';
const INPUT_TYPES = new Set(['date', 'time', 'datetime-local', 'checkbox', 'radio', 'text']);

type FormControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** @returns what the form or section around a text field says; the field itself is left out */
export function readForm(field: Element): FormValues {
  // A rich editor's frame stands in the form; out of a frame of another site nothing can be seen.
  const anchor = field.ownerDocument.defaultView?.frameElement ?? field;
  const section = anchor.closest('form') ?? anchor.closest(SECTION) ?? anchor.ownerDocument.body;
  // By the prototype: a form's own members can be hidden by its controls' names.
  const found = Element.prototype.querySelectorAll.call(section, 'input, select, textarea');
  const controls = [...(found as NodeListOf<FormControl>)];
  return formValues(controls.filter((control) => control !== field).flatMap(controlOf));
}

function controlOf(control: FormControl): Control[] {
  const type = isInput(control) ? control.type : control.localName;
  if (isInput(control) && !INPUT_TYPES.has(type)) return [];
  return [{ labels: labelsOf(control), type, value: spokenValue(control) }];
}

function spokenValue(control: FormControl): string {
  if (isSelect(control)) {
    const chosen = control.selectedOptions[0];
    return chosen && chosen.value !== '' ? chosen.text : '';
  }
  if (!isInput(control) || (control.type !== 'checkbox' && control.type !== 'radio')) return control.value;
  if (!control.checked) return '';
  return control.type === 'radio' ? (control.labels?.[0]?.textContent ?? control.value) : 'ja';
}

/** What names a control, the most telling first; a radio button's own label is an answer, its group's a name. */
export function labelsOf(control: FormControl): string[] {
  const group = control.closest('fieldset, [role=group], [role=radiogroup]');
  const groupLabels = [group?.querySelector('legend')?.textContent, group?.getAttribute('aria-label')];
  const ids = control.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const isRadio = control.type === 'radio';
  return [
    ...(isRadio ? groupLabels : [...(control.labels ?? [])].map((label) => label.textContent)),
    ...ids.map((id) => control.ownerDocument.getElementById(id)?.textContent),
    control.getAttribute('aria-label'),
    control.getAttribute('placeholder'),
    control.name,
    control.id,
    ...(isRadio ? [] : groupLabels),
  ].flatMap((label) => label?.replace(/\s+/g, ' ').trim() || []);
}

// By name, not `instanceof`: the form may stand in another document than the field, with its own classes.
const isInput = (control: FormControl): control is HTMLInputElement => control.localName === 'input';
const isSelect = (control: FormControl): control is HTMLSelectElement => control.localName === 'select';
