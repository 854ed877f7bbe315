import type { ReactNode } from 'react';
import {
  Checkbox as AriaCheckbox,
  Select as AriaSelect,
  TextField as AriaTextField,
  Button,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
  TextArea,
} from 'react-aria-components';
import './controls.css';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string;
  readonly error?: string;
  readonly multiline?: boolean;
  readonly autoFocus?: boolean;
  readonly hideLabel?: boolean;
  /** BCP 47 tag of what is typed, where it differs from the window's language. */
  readonly lang?: string;
  readonly inputMode?: 'text' | 'numeric' | 'search';
  readonly onBlur?: () => void;
}

export function TextField(props: TextFieldProps) {
  const {
    label,
    help,
    error,
    multiline = false,
    hideLabel = false,
    lang,
    inputMode,
    autoFocus = false,
  } = props;
  const input = { className: 'input', lang, inputMode, spellCheck: false };
  return (
    <AriaTextField
      className="field"
      value={props.value}
      onChange={props.onChange}
      isInvalid={error !== undefined}
      autoFocus={autoFocus}
      {...(props.onBlur ? { onBlur: props.onBlur } : {})}
    >
      <Label className={hideLabel ? 'visually-hidden' : 'field__label'}>{label}</Label>
      {multiline ? <TextArea {...input} /> : <Input {...input} />}
      {help === undefined ? null : (
        <Text slot="description" className="field__help">
          {help}
        </Text>
      )}
      <FieldError className="field__error">{error}</FieldError>
    </AriaTextField>
  );
}

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export interface SelectProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly hideLabel?: boolean;
  /** Where nothing is chosen yet. */
  readonly placeholder?: string;
}

export function Select<Value extends string>({
  label,
  choices,
  value,
  onChange,
  hideLabel = false,
  placeholder,
}: SelectProps<Value>) {
  return (
    <AriaSelect
      className="field"
      {...(placeholder === undefined ? {} : { placeholder })}
      value={value}
      onChange={(key) => {
        const choice = choices.find((each) => each.value === key);
        if (choice) onChange(choice.value);
      }}
    >
      <Label className={hideLabel ? 'visually-hidden' : 'field__label'}>{label}</Label>
      <Button className="button">
        <SelectValue className="select__value" />
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover">
        <ListBox>
          {choices.map((choice) => (
            <ListBoxItem key={choice.value} id={choice.value} className="option" textValue={choice.label}>
              {choice.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

export interface CheckboxProps {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (selected: boolean) => void;
  readonly isDisabled?: boolean;
}

export function Checkbox({ children, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className="checkbox">
      {({ isSelected }) => (
        <>
          <span className="checkbox__box" aria-hidden="true">
            {isSelected ? '✓' : ''}
          </span>
          {children}
        </>
      )}
    </AriaCheckbox>
  );
}
