/** What the user's last choice did, shown and read aloud. */
export interface SaidText {
  text: string;
  /** How often something was said so far. */
  times: number;
}

export const NOTHING_SAID: SaidText = { text: '', times: 0 };

export function Said({ said: { text, times } }: { said: SaidText }) {
  return (
    <div className="said" role="status">
      {/* A new key each time: the same text said twice is announced twice. */}
      {text && <p key={times}>{text}</p>}
    </div>
  );
}
