import type { ReactNode } from 'react';
import { RadioGroup as AriaRadioGroup, Label, Radio } from 'react-aria-components';
import './controls.css';

export interface RadioChoice<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
}

/** One of a few, each to be read in full. */
export function RadioList<Value extends string>(props: {
  readonly label: string;
  readonly choices: readonly RadioChoice<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly autoFocus?: boolean;
}) {
  const { label, choices, value, onChange, autoFocus = false } = props;
  return (
    <AriaRadioGroup
      className="radios"
      value={value}
      onChange={(chosen) => {
        const choice = choices.find((each) => each.value === chosen);
        if (choice) onChange(choice.value);
      }}
    >
      <Label className="field__label">{label}</Label>
      {choices.map((choice) => (
        <Radio
          key={choice.value}
          value={choice.value}
          className="radio"
          autoFocus={autoFocus && choice.value === value}
        >
          <span className="radio__dot" aria-hidden="true" />
          {choice.label}
        </Radio>
      ))}
    </AriaRadioGroup>
  );
}
