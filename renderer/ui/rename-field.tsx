import { useRef, useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import './controls.css';

export interface RenameFieldProps {
  readonly label: string;
  readonly value: string;
  /** Enter, or leaving the field. Called once, also with the same or an empty name. */
  readonly onDone: (value: string) => void;
  /** Escape. */
  readonly onCancel: () => void;
  /** Gives the focus back to what stood here, after Enter or Escape: leaving the field leads elsewhere. */
  readonly returnFocus: () => void;
}

/** A name being changed in its place. */
export function RenameField({ label, value, onDone, onCancel, returnFocus }: RenameFieldProps) {
  const [text, setText] = useState(value);
  const ended = useRef(false);
  const end = (how: () => void) => {
    // Leaving the field follows Enter and Escape, and must not count again.
    if (ended.current) return;
    ended.current = true;
    how();
  };
  return (
    <TextField
      className="field"
      aria-label={label}
      value={text}
      onChange={setText}
      autoFocus
      onFocus={(event) => {
        if (event.target instanceof HTMLInputElement) event.target.select();
      }}
      onBlur={() => end(() => onDone(text))}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        end(event.key === 'Enter' ? () => onDone(text) : onCancel);
        // What stood here is there again in the next frame.
        requestAnimationFrame(returnFocus);
      }}
    >
      <Input className="input" />
    </TextField>
  );
}
