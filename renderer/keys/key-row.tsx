import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Command, useAllCommands, useCommandTable } from '../app/commands.ts';
import { keysOfPress } from '../app/keys.ts';
import { useServices, useSettings } from '../app/services.ts';
import { useShowKeys } from '../app/use-show-keys.ts';
import { Button } from '../ui/button.tsx';
import { Kbd } from '../ui/small.tsx';
import { type Choice, judgeKeys, withKeys, withoutChoice } from './choosing.ts';

interface Pressed {
  readonly keys: string;
  readonly choice: Choice;
}

/** One command: what it does, its keys, and choosing others by pressing them. */
export function KeyRow({
  command,
  say,
}: {
  readonly command: Command;
  readonly say: (text: string) => void;
}) {
  const { t } = useTranslation('keys');
  const { settings, shell } = useServices();
  const { ownKeys } = useSettings();
  const all = useAllCommands();
  const table = useCommandTable();
  const [isChoosing, setChoosing] = useState(false);
  const [pressed, setPressed] = useState<Pressed | null>(null);
  const change = useRef<HTMLButtonElement>(null);
  const isMac = shell.facts.platform === 'macos';
  const shown = useShowKeys();
  const name = command.label;
  const known = table.defaultKeys(command.id) ?? null;
  const isOwn = Object.hasOwn(ownKeys, command.id);

  const end = () => {
    setChoosing(false);
    setPressed(null);
    change.current?.focus();
  };
  const give = (keys: string | null, choice: Choice | null) => {
    void settings.set({ ownKeys: withKeys(ownKeys, all, command, keys) });
    if (keys === null) say(t('said_removed', { command: name }));
    else if (choice?.kind === 'clash')
      say(t('said_lost', { command: name, keys: shown(keys), other: choice.other.label }));
    else say(t('said_given', { command: name, keys: shown(keys) }));
    end();
  };
  const restore = () => {
    void settings.set({ ownKeys: withoutChoice(ownKeys, all, command, known) });
    say(
      known
        ? t('said_restored', { command: name, keys: shown(known) })
        : t('said_removed', { command: name }),
    );
    end();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return;
    // What is pressed here is a choice, not a command of the dialog or the window behind it.
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return end();
    const keys = keysOfPress(event, isMac);
    if (keys === null) return;
    const choice = judgeKeys(all, command, keys);
    if (choice.kind === 'free') give(keys, choice);
    else setPressed({ keys, choice });
  };

  return (
    <li className="keys__row">
      <span className="keys__what">{name}</span>
      {isChoosing ? (
        <PressHere onKeyDown={press} onLeave={end} />
      ) : (
        <button
          ref={change}
          type="button"
          className="keys__keys"
          aria-label={`${command.keys ? shown(command.keys) : t('none')}. ${t('change', { command: name })}`}
          data-own={isOwn || undefined}
          onClick={() => setChoosing(true)}
        >
          {command.keys ? (
            <Kbd keys={shown(command.keys)} />
          ) : (
            <span className="keys__none">{t('none')}</span>
          )}
        </button>
      )}
      {pressed && isChoosing ? (
        <p className="keys__judged" role="alert">
          {pressed.choice.kind === 'clash'
            ? t('clash', { keys: shown(pressed.keys), other: pressed.choice.other.label })
            : t(pressed.choice.kind === 'writes' ? 'writes' : 'taken', { keys: shown(pressed.keys) })}{' '}
          {pressed.choice.kind === 'clash' ? (
            <Button onPress={() => give(pressed.keys, pressed.choice)}>{t('clash_take')}</Button>
          ) : null}
        </p>
      ) : null}
      {isChoosing ? (
        <span className="keys__ways">
          {command.keys ? (
            <Button look="quiet" onPress={() => give(null, null)}>
              {t('remove', { command: name })}
            </Button>
          ) : null}
          {isOwn ? (
            <Button look="quiet" onPress={restore}>
              {known ? t('restore', { keys: shown(known) }) : t('restoreNone')}
            </Button>
          ) : null}
        </span>
      ) : null}
    </li>
  );
}

/** Hears the next keys; focus that goes elsewhere ends it. */
function PressHere({
  onKeyDown,
  onLeave,
}: {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onLeave: () => void;
}) {
  const { t } = useTranslation('keys');
  const field = useRef<HTMLButtonElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <button
      ref={field}
      type="button"
      className="keys__press"
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        const row = event.currentTarget.closest('.keys__row');
        if (!row?.contains(event.relatedTarget)) onLeave();
      }}
    >
      {t('press')}
    </button>
  );
}
