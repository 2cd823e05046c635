// @vitest-environment jsdom
import { describe, expect, it, test } from 'vitest';
import { formKeyOf, formValues, readForm } from '../../lib/sites/form.ts';

describe('what a label stands for', () => {
  test.each([
    ['Datum', 'date'],
    ['Datum van de observatie *', 'date'],
    ['obs_date', 'date'],
    ['observationDate', 'date'],
    ['Geboortedatum', null],
    ['Date of birth', null],
    ['Laatst gewijzigd', null],
    ['Tijdstip', 'time'],
    ['Uur', 'time'],
    ['Heure', 'time'],
    ['Altijd', null],
    ['Kind', 'child'],
    ['Naam van het kind', 'child'],
    ['Enfant concerné', 'child'],
    ['Kinderdagverblijf', null],
    ['Wie was erbij?', 'who'],
    ['Aanwezige begeleiders', 'who'],
    ['Personnes présentes', 'who'],
    ['Plaats', 'place'],
    ['Where did it happen?', 'place'],
    ['Ouders geïnformeerd', 'parents_informed'],
    ['Parents informed on', 'parents_informed'],
    ['Parents prévenus', 'parents_informed'],
    ['Reactie van de ouders', 'parent_reaction'],
    ['Besproken met', 'spoken_with'],
    ['Opvolging nodig', 'follow_up'],
    ['Follow-up', 'follow_up'],
    ['Aanleiding', 'trigger'],
    ['Afspraken', 'agreements'],
    ['Opmerking', null],
    ['', null],
  ])('%j: %s', (label, key) => {
    expect(formKeyOf(label)).toBe(key);
  });
});

describe('what the controls say', () => {
  test.each([
    ['a date', [['Datum'], 'date', '2026-03-03'], { date: '2026-03-03' }],
    ['a date picker without a label', [[], 'date', '2026-03-03'], { date: '2026-03-03' }],
    [
      'a date and time in one',
      [['Moment'], 'datetime-local', '2026-03-03T10:15'],
      bothOf('2026-03-03T10:15'),
    ],
    ['a birthday is no date of the event', [['Geboortedatum'], 'date', '2023-03-03'], {}],
    ['an empty one says nothing', [['Datum'], 'date', ''], {}],
    ['the most telling label counts', [['Wie?', 'aanwezig'], 'text', 'L.V.'], { who: 'L.V.' }],
    ['a long text is cut', [['Gevolgen'], 'textarea', 'x'.repeat(500)], { consequences: 'x'.repeat(200) }],
  ] as const)('%s', (_, [labels, type, value], values) => {
    expect(formValues([{ labels: [...labels], type, value }])).toEqual(values);
  });

  it('takes the first of two', () => {
    const dates = ['2026-03-03', '2026-04-04'].map((value) => ({ labels: ['Datum'], type: 'date', value }));
    expect(formValues(dates)).toEqual({ date: '2026-03-03' });
  });
});

function bothOf(value: string) {
  return { date: value, time: value };
}

describe('the form around a text field', () => {
  const page = (html: string) => {
    document.body.innerHTML = html;
    return readForm(document.querySelector('[data-note]')!);
  };

  it('reads labels of every kind, and leaves the note itself out', () => {
    expect(
      page(`<form>
        <label>Datum <input type="date" value="2026-03-03"></label>
        <label for="t">Uur</label><input id="t" type="time" value="10:15">
        <span id="w">Wie was erbij?</span><input aria-labelledby="w" value="L.V.">
        <input placeholder="Plaats" value="zandbak">
        <label>Gevolgen <textarea data-note>Hij huilde.</textarea></label>
      </form>`),
    ).toEqual({ date: '2026-03-03', time: '10:15', who: 'L.V.', place: 'zandbak' });
  });

  it('reads choices by what they say', () => {
    expect(
      page(`<form><textarea data-note></textarea>
        <label>Kind <select><option value="">Kies</option><option value="7" selected>Milan</option></select></label>
        <label>Plaats <select><option value="">Kies …</option></select></label>
        <label><input type="checkbox" checked> Ouders geïnformeerd</label>
        <label><input type="checkbox"> Opvolging nodig</label>
        <fieldset><legend>Besproken met</legend>
          <label><input type="radio" name="b" value="1"> niemand</label>
          <label><input type="radio" name="b" value="2" checked> coach</label>
        </fieldset>
      </form>`),
    ).toEqual({ child: 'Milan', parents_informed: 'ja', spoken_with: 'coach' });
  });

  it('does not look at passwords, hidden values or another form', () => {
    expect(
      page(`<form><input name="date" value="2020-01-01"></form>
        <form><textarea data-note></textarea>
          <input type="password" name="place" value="geheim"><input type="hidden" name="who" value="1">
        </form>`),
    ).toEqual({});
  });

  it('looks at the section where there is no form', () => {
    expect(
      page(`<input name="place" value="elders"><section><input type="date" value="2026-03-03">
        <div contenteditable="true" data-note></div></section>`),
    ).toEqual({ date: '2026-03-03' });
  });
});
