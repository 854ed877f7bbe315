import './progress-bar.css';

/** How far a work is; `label` names the work, `part` is 0 … 1. */
export function ProgressBar({ label, part }: { readonly label: string; readonly part: number }) {
  const percent = Math.floor(100 * part);
  return (
    <span
      className="progress-bar"
      role="progressbar"
      aria-label={label}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
      title={label}
    >
      <span className="progress-bar__done" style={{ inlineSize: `${percent}%` }} />
    </span>
  );
}
