import type { ReactNode, Ref } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import './controls.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly children: ReactNode;
  /** For moving the focus here. */
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({ look = 'plain', children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={`button button--${look}`}>
      {children}
    </AriaButton>
  );
}

/** A button that shows a sign only; its name is read out and shown as a tooltip. */
export function IconButton({
  label,
  children,
  look = 'plain',
  ...rest
}: ButtonProps & { readonly label: string }) {
  return (
    <TooltipTrigger delay={400}>
      <AriaButton {...rest} aria-label={label} className={`button button--icon button--${look}`}>
        {children}
      </AriaButton>
      <Tooltip className="popover tooltip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
