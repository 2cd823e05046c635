import { useId } from 'react';

interface PassphraseFieldProps {
  label: string;
  value: string;
  /** Whether it is being chosen, so that the browser does not offer an old one. */
  isNew?: boolean;
  onChange: (value: string) => void;
  problem?: string;
}

export function PassphraseField({ label, value, isNew, onChange, problem }: PassphraseFieldProps) {
  const id = useId();
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="password"
        value={value}
        required
        autoComplete={isNew ? 'new-password' : 'off'}
        aria-invalid={problem !== undefined}
        aria-describedby={problem && `${id}-problem`}
        onChange={(event) => onChange(event.target.value)}
      />
      {problem && (
        <span id={`${id}-problem`} className="small warn-text" role="alert">
          {problem}
        </span>
      )}
    </div>
  );
}
