import { type ChangeEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HOUSE_RULES_LIMIT, type HouseRule } from '../../../lib/languages/house-rules.ts';
import { withHouseRules } from '../../../lib/settings/changes.ts';
import type { HouseRulesFile, Refusal } from '../../../lib/settings/house-rules-file.ts';
import { saveFile } from '../../save-file.ts';
import { useSettings } from '../../settings-context.tsx';
import type { Say } from '../options.tsx';

/** A larger file holds something else, in bytes. */
const LARGEST_FILE = 2_000_000;
/** As many places of wrong rules as a reader still looks up. */
const PLACES_SHOWN = 10;

/** Saves the rules for colleagues, and loads theirs after a look at what a file brings. */
export function HouseRulesFiles({ say }: { say: Say }) {
  const { t } = useTranslation();
  const { settings, save } = useSettings();
  const [read, setRead] = useState<HouseRulesFile | Refusal | null>(null);
  const rules = settings.houseRules;

  const write = async (name: string, type: string, format: 'houseRulesJson' | 'houseRulesTable') => {
    const files = await import('../../../lib/settings/house-rules-file.ts');
    saveFile(name, type, files[format](rules));
  };
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    target.value = '';
    if (!file) return;
    const { readHouseRules } = await import('../../../lib/settings/house-rules-file.ts');
    const content = file.size > LARGEST_FILE ? '' : await file.text().catch(() => '');
    setRead(content ? readHouseRules(content, rules) : 'unreadable');
  };
  const add = async (added: HouseRule[]) => {
    if (!(await save('houseRules', (all) => withHouseRules(all, added)))) return;
    setRead(null);
    say(t('options.houseRules.imported'));
  };

  return (
    <fieldset className="stack">
      <legend>{t('options.houseRules.files')}</legend>
      <div className="buttons">
        <button
          type="button"
          disabled={rules.length === 0}
          onClick={() => write('feitelijk-eigen-woorden.json', 'application/json', 'houseRulesJson')}
        >
          {t('options.houseRules.exportJson')}
        </button>
        <button
          type="button"
          disabled={rules.length === 0}
          onClick={() => write('feitelijk-eigen-woorden.csv', 'text/csv', 'houseRulesTable')}
        >
          {t('options.houseRules.exportTable')}
        </button>
        <label className="button">
          {t('options.houseRules.import')}
          <input
            type="file"
            className="visually-hidden"
            accept=".json,.csv,.txt,application/json,text/csv"
            onChange={choose}
          />
        </label>
      </div>
      <div role="status">
        {typeof read === 'string' && <p className="warn-text">{t(`options.houseRules.refused.${read}`)}</p>}
        {read && typeof read === 'object' && (
          <Preview
            file={read}
            room={HOUSE_RULES_LIMIT - rules.length}
            onAdd={add}
            onCancel={() => setRead(null)}
          />
        )}
      </div>
    </fieldset>
  );
}

interface PreviewProps {
  file: HouseRulesFile;
  /** How many more rules can be kept. */
  room: number;
  onAdd: (rules: HouseRule[]) => void;
  onCancel: () => void;
}

function Preview({ file: { added, known, wrong }, room, onAdd, onCancel }: PreviewProps) {
  const { t } = useTranslation();
  const fits = added.length <= room;
  const places = wrong.slice(0, PLACES_SHOWN).join(', ') + (wrong.length > PLACES_SHOWN ? ', …' : '');
  return (
    <div className="stack">
      <h3>{t('options.houseRules.importPreview')}</h3>
      <ul className="bullets">
        <li>{t('options.houseRules.importAdded', { count: added.length })}</li>
        {known > 0 && <li>{t('options.houseRules.importKnown', { count: known })}</li>}
        {wrong.length > 0 && (
          <li className="warn-text">
            {t('options.houseRules.importWrong', { count: wrong.length, places })}
          </li>
        )}
        {!fits && <li className="warn-text">{t('options.houseRules.full', { limit: HOUSE_RULES_LIMIT })}</li>}
      </ul>
      <div className="buttons">
        <button
          type="button"
          className="primary"
          disabled={added.length === 0 || !fits}
          onClick={() => onAdd(added)}
        >
          {t('options.houseRules.importButton')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('options.houseRules.cancel')}
        </button>
      </div>
    </div>
  );
}
