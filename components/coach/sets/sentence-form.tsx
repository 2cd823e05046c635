import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS, type Sentence } from '../../../lib/coach/schema.ts';
import { GatePanel } from '../gate/gate-panel.tsx';
import { useGate } from '../gate/use-gate.ts';
import { LineField, tellingIn } from './line-field.tsx';

interface SentenceFormProps {
  initial?: Pick<Sentence, 'text' | 'question'>;
  button: string;
  /** Keeps the sentence; false when that failed. */
  onSave: (sentence: Pick<Sentence, 'text' | 'categories' | 'question'>) => Promise<boolean>;
  onClose: () => void;
}

/** Types a sentence, or changes one. It goes through the same gate as collected ones. */
export function SentenceForm({ initial, button, onSave, onClose }: SentenceFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState<string>(initial?.text ?? '');
  const [question, setQuestion] = useState(initial?.question ?? '');
  const [telling, setTelling] = useState<string>();
  const gate = useGate();

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const [found] = await tellingIn(question);
    setTelling(found);
    if (found || text.trim() === '') return;
    const passed = await gate.pass(text);
    if (!passed || !(await onSave({ ...passed, question: question.trim() }))) return;
    if (initial) onClose();
    setText('');
    setQuestion('');
  };

  return (
    <form className="card stack" onSubmit={save}>
      <label className="labelled" htmlFor={id}>
        <span>{t('coach.sentence.text')}</span>
        <textarea
          id={id}
          rows={3}
          value={text}
          required
          maxLength={LIMITS.draft}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <LineField
        label={t('coach.sentence.question')}
        value={question}
        maxLength={LIMITS.question}
        onChange={setQuestion}
        telling={telling}
      />
      <GatePanel gate={gate} />
      <div className="buttons">
        <button type="submit" className="primary">
          {button}
        </button>
        <button type="button" onClick={onClose}>
          {t('coach.close')}
        </button>
      </div>
    </form>
  );
}
