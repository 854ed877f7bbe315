import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import { Input } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { DocumentView } from '../../shared/model/document-view.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { useFormats } from '../ui/language.ts';
import { beadOfJump, parseJump } from './parse-jump.ts';
import type { Jumping } from './use-jumping.ts';
import './jumping.css';

/** Over the text: where to go in it. Enter goes, Escape leaves. */
export function JumpBar({
  view,
  hasTimes,
  jumping,
}: {
  readonly view: DocumentView;
  readonly hasTimes: boolean;
  readonly jumping: Jumping;
}) {
  const { t } = useTranslation('layout');
  const formats = useFormats();
  const [written, setWritten] = useState('');
  const [isRefused, setRefused] = useState(false);
  const help = useId();
  const number = formats.number(view.beads.length);
  const go = (event: FormEvent) => {
    event.preventDefault();
    const wish = parseJump(written);
    const at = wish && beadOfJump(view, wish);
    if (at === null) {
      setRefused(true);
      jumping.field.current?.select();
    } else jumping.go(at);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    jumping.close();
  };
  const says = hasTimes ? t('jump_helpTimes', { number }) : t('jump_help', { number });
  return (
    <form className="jump" aria-label={t('command_jump')} noValidate onSubmit={go} onKeyDown={onKeyDown}>
      <Input
        ref={jumping.field}
        className="input jump__field"
        aria-label={t('jump_where')}
        aria-describedby={help}
        aria-invalid={isRefused || undefined}
        autoComplete="off"
        spellCheck={false}
        value={written}
        onChange={(event) => {
          setWritten(event.target.value);
          setRefused(false);
        }}
      />
      <Button type="submit">{t('jump_go')}</Button>
      <span id={help} className={isRefused ? 'jump__refused' : 'jump__help'} role="status">
        {isRefused ? t('jump_refused', { help: says }) : says}
      </span>
      <span className="jump__end">
        <IconButton label={t('jump_close')} look="quiet" onPress={jumping.close}>
          ✕
        </IconButton>
      </span>
    </form>
  );
}
