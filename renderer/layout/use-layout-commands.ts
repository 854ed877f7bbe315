import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Command, useCommands } from '../app/commands.ts';
import { TEXT_SIZES } from '../store/reader-layout.ts';
import { nextColumns, nextMeasure, nextNumbers, nextSpacing, textStepBy } from './layout-steps.ts';
import type { LayoutInHand } from './use-reader-layout.ts';

/** Laying the text out, from keys and palette. */
export function useLayoutCommands(of: {
  readonly hand: LayoutInHand;
  readonly hasBoth: boolean;
  readonly hasTimes: boolean;
  readonly openView: () => void;
}): void {
  const { t } = useTranslation('layout');
  const { hand, hasBoth, hasTimes, openView } = of;
  const latest = useRef(hand);
  latest.current = hand;
  const { columns, textStep } = hand.layout;
  const commands = useMemo<readonly Command[]>(() => {
    const command = (
      id: string,
      keys: string | null,
      label: string,
      wish: (hand: LayoutInHand) => void,
      isEnabled = true,
    ): Command => ({
      id: `layout.${id}`,
      keys,
      label,
      isEnabled,
      run: () => wish(latest.current),
    });
    const isPair = hasBoth && columns === 'both';
    return [
      command('view', 'F9', t('command_view'), openView),
      command('columns', 'F8', t('command_columns'), (now) => now.change(nextColumns(now.layout)), hasBoth),
      command(
        'swap',
        'Shift+F8',
        t('swap'),
        (now) => now.change({ translationFirst: !now.layout.translationFirst }),
        isPair,
      ),
      command(
        'both',
        null,
        t('command_both'),
        (now) => now.change({ columns: 'both' }),
        hasBoth && columns !== 'both',
      ),
      command(
        'original',
        null,
        t('command_original'),
        (now) => now.change({ columns: 'original' }),
        hasBoth && columns !== 'original',
      ),
      command(
        'translation',
        null,
        t('command_translation'),
        (now) => now.change({ columns: 'translation' }),
        hasBoth && columns !== 'translation',
      ),
      command('even', null, t('command_even'), (now) => now.change({ originalShare: 0.5 }), isPair),
      command(
        'larger',
        'CmdOrCtrl+>',
        t('size_larger'),
        (now) => now.change(textStepBy(now.layout, 1)),
        textStep < TEXT_SIZES.length - 1,
      ),
      command(
        'smaller',
        'CmdOrCtrl+<',
        t('size_smaller'),
        (now) => now.change(textStepBy(now.layout, -1)),
        textStep > 0,
      ),
      command('measure', null, t('command_measure'), (now) => now.change(nextMeasure(now.layout))),
      command('spacing', null, t('command_spacing'), (now) => now.change(nextSpacing(now.layout))),
      command('numbers', null, t('command_numbers'), (now) => now.change(nextNumbers(now.layout))),
      command('speakers', null, t('command_speakers'), (now) =>
        now.change({ speakers: !now.layout.speakers }),
      ),
      command('times', null, t('command_times'), (now) => now.change({ times: !now.layout.times }), hasTimes),
      command('reset', null, t('command_reset'), (now) => now.reset()),
    ];
  }, [t, hasBoth, hasTimes, columns, textStep, openView]);
  useCommands(commands);
}
