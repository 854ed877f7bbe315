import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keysAsTheyCame } from '../app/command-list/entry.ts';
import { COMMAND_LIST } from '../app/command-list.ts';
import { type ListedCommand, useCommandTable, useListedCommands } from '../app/commands.ts';
import { keysOfPress } from '../app/keys.ts';
import { useServices, useSettings } from '../app/services.ts';
import { useShowKeys } from '../app/use-show-keys.ts';
import { Button } from '../ui/button.tsx';
import { Kbd } from '../ui/small.tsx';
import { type Choice, judgeKeys, losersOf, withKeys, withoutChoice } from './choosing.ts';

interface Pressed {
  readonly keys: string;
  readonly choice: Choice;
}

/** One command: what it does, its keys, and choosing others by pressing them. */
export function KeyRow({
  command,
  isHere,
  say,
}: {
  readonly command: ListedCommand;
  /** Whether the part of the window that it belongs to is open. */
  readonly isHere: boolean;
  readonly say: (text: string) => void;
}) {
  const { t } = useTranslation('keys');
  const { settings } = useServices();
  const { ownKeys } = useSettings();
  const { machine } = useCommandTable();
  const listed = useListedCommands();
  const [isChoosing, setChoosing] = useState(false);
  const [pressed, setPressed] = useState<Pressed | null>(null);
  const change = useRef<HTMLButtonElement>(null);
  const returns = useRef(false);
  const shown = useShowKeys();
  const name = command.label;
  const choosing = { listed: [...listed.values()], machine, own: ownKeys };
  const known = keysAsTheyCame(COMMAND_LIST[command.id], machine).map(shown).join(' · ');
  const now = command.keys === null ? [] : [command.keys, ...command.also];
  const isOwn = Object.hasOwn(ownKeys, command.id);

  const leave = () => {
    setChoosing(false);
    setPressed(null);
  };
  const end = () => {
    returns.current = true;
    leave();
  };
  // The button comes back in the place of the field, and hears the very next key.
  useLayoutEffect(() => {
    if (!isChoosing && returns.current) change.current?.focus();
    returns.current = false;
  }, [isChoosing]);
  const give = (keys: string | null, choice: Choice | null) => {
    void settings.set({ ownKeys: withKeys(choosing, command, keys) });
    if (keys === null) say(t('said_removed', { command: name }));
    else if (choice && losersOf(choice, keys).length > 0)
      say(t('said_lost', { command: name, keys: shown(keys), other: namesOf(losersOf(choice, keys)) }));
    else say(t('said_given', { command: name, keys: shown(keys) }));
    end();
  };
  const restore = () => {
    void settings.set({ ownKeys: withoutChoice(choosing, command) });
    say(known ? t('said_restored', { command: name, keys: known }) : t('said_removed', { command: name }));
    end();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return;
    // What is pressed here is a choice, not a command of the dialog or the window behind it.
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return end();
    const keys = keysOfPress(event, machine.isMac);
    if (keys === null) return;
    const choice = judgeKeys(choosing, command, keys);
    if (choice.kind === 'free') give(keys, choice);
    else setPressed({ keys, choice });
  };

  return (
    <li className="keys__row">
      <span className="keys__what">
        {name}
        {isHere || command.where === 'window' ? null : (
          <span className="keys__where">{t(`where_${command.where}`)}</span>
        )}
      </span>
      {isChoosing ? (
        <PressHere onKeyDown={press} onLeave={leave} />
      ) : (
        <button
          ref={change}
          type="button"
          className="keys__keys"
          aria-label={`${now.map(shown).join(', ') || t('none')}. ${t('change', { command: name })}`}
          data-own={isOwn || undefined}
          onClick={() => setChoosing(true)}
        >
          {now.length > 0 ? (
            now.map((keys) => <Kbd key={keys} keys={shown(keys)} />)
          ) : (
            <span className="keys__none">{t('none')}</span>
          )}
        </button>
      )}
      {pressed && isChoosing ? (
        <p className="keys__judged" role="alert">
          {pressed.choice.kind === 'clash'
            ? t('clash', { keys: shown(pressed.keys), other: namesOf(pressed.choice.others) })
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
              {known ? t('restore', { keys: known }) : t('restoreNone')}
            </Button>
          ) : null}
        </span>
      ) : null}
    </li>
  );
}

const namesOf = (commands: readonly ListedCommand[]) => commands.map(({ label }) => label).join(' / ');

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
