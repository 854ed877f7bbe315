import { createContext, useContext, useEffect, useRef } from 'react';

/** Takes what is filled in to the whole form, as its own button does. */
export type FinishPart = () => void;

export interface FormParts {
  /** Notes a small form in which something is filled in; gives what takes it back. */
  readonly add: (finish: FinishPart) => () => void;
}

export const FormPartsContext = createContext<FormParts>({ add: () => () => undefined });

/**
 * A small form within a form (one more option, one more attribute) that has a button of its own. While something is
 * filled in there, the whole counts as changed, and sending the whole takes it in first.
 */
export function useFormPart(isFilled: boolean, finish: FinishPart): void {
  const { add } = useContext(FormPartsContext);
  const now = useRef(finish);
  useEffect(() => {
    now.current = finish;
  });
  useEffect(() => (isFilled ? add(() => now.current()) : undefined), [isFilled, add]);
}
