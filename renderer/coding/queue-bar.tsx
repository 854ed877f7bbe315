import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isWaiting } from '../../shared/model/document-tally.ts';
import type { Coding } from '../../shared/model/records.ts';
import { CommandKeys } from '../app/command-keys.tsx';
import { type CommandAct, useCommands, useCommandTable } from '../app/commands.ts';
import { useIndex, useRevision, useWorkspace } from '../app/workspace.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/fields.tsx';
import { useFormats, useUiLanguage } from '../ui/language.ts';
import { BilingualName, nameIn, Swatch } from '../ui/small.tsx';
import { useAdjusting } from './adjusting.ts';
import { useQueue, type WaitingQueue, waitingQueue } from './queue.ts';
import { countQueue, useQueueSteps } from './use-queue.ts';

/** The walk through all that waits, where one is on: which of how many, and what can be decided. */
export function QueueBar() {
  const { store } = useWorkspace();
  const queue = useQueue(store);
  return queue ? <OpenQueue queue={queue} /> : null;
}

/** Goes on by itself once the one in hand is decided; an end that is moved may be moved again. */
function useGoingOn(coding: Coding | undefined, goOn: () => void): void {
  const { store, activeCoding } = useWorkspace();
  const revision = useRevision();
  const before = useRef<{ readonly id: string | null; readonly waits: boolean }>({ id: null, waits: false });
  const latest = useRef(goOn);
  latest.current = goOn;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the last change was is asked at each change
  useEffect(() => {
    const waits = coding !== undefined && isWaiting(coding);
    const { id, waits: waited } = before.current;
    before.current = { id: activeCoding, waits };
    if (id === activeCoding && waited && !waits && store.undoLabel?.key !== 'endMoved') latest.current();
  }, [coding, activeCoding, store, revision]);
}

function OpenQueue({ queue }: { readonly queue: WaitingQueue }) {
  const { t } = useTranslation('coding');
  const { activeCoding } = useWorkspace();
  const index = useIndex();
  const formats = useFormats();
  const steps = useQueueSteps();
  const coding = activeCoding ? index.get('coding', activeCoding) : undefined;
  const code = coding && index.get('code', coding.codeId);
  useGoingOn(coding, steps.next);
  useQueueKeys(steps);
  const { waiting, skipped, total } = countQueue(queue);
  const at = activeCoding ? queue.seen.indexOf(activeCoding) + 1 : 0;
  const isOver = waiting === 0;
  const isAtEnd = skipped === waiting;
  return (
    <section className="queue" aria-label={t('queue')}>
      <p className="queue__at" role="status">
        {isOver
          ? t('queue_done', { count: total })
          : at > 0
            ? t('queue_at', { at: formats.number(at), of: formats.number(total) })
            : t('queue_left', { count: waiting })}
      </p>
      {code && !isOver ? (
        <span className="queue__theme">
          <Swatch colour={code.colour} />
          <BilingualName name={code.name} />
        </span>
      ) : null}
      <span className="queue__decide">
        {coding && isWaiting(coding) ? <Decisions coding={coding} /> : null}
        {isOver ? null : isAtEnd &&
          skipped > 0 &&
          !(coding && isWaiting(coding) && at < queue.seen.length) ? (
          <Button look="quiet" onPress={() => steps.start(queue.codeId)}>
            {t('queue_again', { count: skipped })}
          </Button>
        ) : (
          <Button look="quiet" onPress={() => steps.next()}>
            {t('queue_skip')} <CommandKeys id="coding.nextWaiting" />
          </Button>
        )}
      </span>
      <span className="queue__end">
        <ThemeFilter queue={queue} />
        <Button look="quiet" onPress={() => waitingQueue.set(null)}>
          {t('queue_close')} <CommandKeys id="coding.queueClose" />
        </Button>
      </span>
    </section>
  );
}

function Decisions({ coding }: { readonly coding: Coding }) {
  const { t } = useTranslation('coding');
  const table = useCommandTable();
  const hasWords = coding.sides.some((side) => side.state === 'projected' && side.selections.length > 0);
  return (
    <>
      <Button look="primary" onPress={() => table.run('coding.confirm')}>
        {t(hasWords ? 'confirm' : 'confirmNone')} <CommandKeys id="coding.confirm" />
      </Button>
      <Button onPress={() => table.run('coding.adjust')}>
        {t('adjust')} <CommandKeys id="coding.adjust" />
      </Button>
      {hasWords ? (
        <Button onPress={() => table.run('coding.reject')}>
          {t('reject')} <CommandKeys id="coding.reject" />
        </Button>
      ) : null}
    </>
  );
}

const ALL = 'all';

function ThemeFilter({ queue }: { readonly queue: WaitingQueue }) {
  const { t } = useTranslation('coding');
  const index = useIndex();
  const language = useUiLanguage();
  const steps = useQueueSteps();
  const { waiting } = index;
  const ids = new Set(waiting.keys());
  if (queue.codeId) ids.add(queue.codeId);
  const themes = index
    .all('code')
    .filter((code) => ids.has(code.id))
    .map((code) => ({
      value: code.id as string,
      label: t('queue_ofTheme', { theme: nameIn(code.name, language), number: waiting.get(code.id) ?? 0 }),
    }));
  return (
    <Select
      label={t('queue_filter')}
      hideLabel
      choices={[{ value: ALL, label: t('queue_allThemes') }, ...themes]}
      value={queue.codeId ?? ALL}
      onChange={(value) => {
        const codeId = index.all('code').find((code) => code.id === value)?.id ?? null;
        if (!steps.start(codeId)) waitingQueue.set({ ...queue, codeId, seen: [] });
      }}
    />
  );
}

/** W, Shift+W and Escape are the walk's while it is on. */
function useQueueKeys(steps: ReturnType<typeof useQueueSteps>): void {
  const isAdjusting = useAdjusting() !== null;
  const commands = useMemo<readonly CommandAct[]>(
    () => [
      { id: 'coding.nextWaiting', run: () => void steps.next() },
      { id: 'coding.previousWaiting', run: steps.back },
      { id: 'coding.queueClose', isEnabled: !isAdjusting, run: () => waitingQueue.set(null) },
    ],
    [steps, isAdjusting],
  );
  useCommands(commands, true);
}
