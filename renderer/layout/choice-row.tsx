import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { Choice } from '../ui/fields.tsx';

/** A few choices beside each other, one of them taken. */
export function ChoiceRow<Value extends string>(props: {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}) {
  const { label, choices, value, onChange } = props;
  return (
    <RadioGroup
      className="choice-row"
      orientation="horizontal"
      value={value}
      onChange={(wish) => {
        const choice = choices.find((each) => each.value === wish);
        if (choice) onChange(choice.value);
      }}
    >
      <Label className="field__label">{label}</Label>
      <div className="choice-row__choices">
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} className="choice-row__choice">
            {choice.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
