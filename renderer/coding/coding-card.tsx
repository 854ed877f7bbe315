import type { Code } from '../../shared/model/records.ts';
import { BilingualName, Swatch } from '../ui/small.tsx';

/** What a stripe says when one rests on it. */
export function CodingCard({ code, states }: { readonly code: Code; readonly states: readonly string[] }) {
  return (
    <div className="coding-card">
      <p className="coding-card__theme">
        <Swatch colour={code.colour} />
        <BilingualName name={code.name} />
      </p>
      {states.map((state) => (
        <p key={state} className="coding-card__state">
          {state}
        </p>
      ))}
    </div>
  );
}
