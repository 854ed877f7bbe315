import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import './controls.css';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** Escape, or a click outside. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, the one that does it last. */
  readonly actions: ReactNode;
  readonly wide?: boolean;
  /** `alertdialog` where an answer is needed. */
  readonly role?: 'dialog' | 'alertdialog';
}

export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  actions,
  wide = false,
  role = 'dialog',
}: DialogProps) {
  return (
    <ModalOverlay
      className="overlay"
      isOpen={isOpen}
      isDismissable={role === 'dialog'}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={`dialog${wide ? ' dialog--wide' : ''}`}>
        <AriaDialog className="dialog__body" role={role}>
          <Heading slot="title" className="dialog__title">
            {title}
          </Heading>
          {children}
          <div className="dialog__actions">{actions}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
