import { useMemo, useState } from 'react';
import { SHORTCUTS, type Shortcut } from '../../shared/codebook/shortcut.ts';
import type { NewTheme } from '../../shared/coding/give-themes.ts';
import { codingsOnPassage, type Passage } from '../../shared/coding/passage.ts';
import { themeNamed } from '../../shared/coding/search-themes.ts';
import { digitThemes, themesInTreeOrder } from '../../shared/coding/theme-list.ts';
import { lastGivenThemeIds, recentThemeIds } from '../../shared/coding/theme-use.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import type { Code, Coding } from '../../shared/model/records.ts';
import { makeSelection } from '../../shared/model/selection.ts';
import { useKeysOf } from '../app/commands.ts';
import { useIndex, useRevision, useWorkspace } from '../app/workspace.ts';
import { uiLanguageOf } from '../reader/languages.ts';
import { useUiLanguage } from '../ui/language.ts';
import { type BoxOption, boxOptions, meantQuery } from './box-options.ts';
import { giftOf, NO_TICKS, type Ticks, tickCount, tickNew, tickTheme } from './ticks.ts';
import { useCodingChanges } from './use-coding-changes.ts';

export interface BoxChoice {
  readonly options: readonly BoxOption[];
  /** How many ticks wait for Enter. */
  readonly ticked: number;
  /** Ticks a line, or takes its tick back. */
  readonly tick: (option: BoxOption) => void;
  /** Gives what is ticked, and a line with it (null: no line); alone, a line that is on the words is taken off. */
  readonly give: (option: BoxOption | null) => void;
  /** Gives what is ticked, and a new theme. */
  readonly giveNew: (name: string) => void;
  /** The line of a digit, if any. */
  readonly ofDigit: (digit: number) => BoxOption | undefined;
  /** The key that a theme keeps; null: the first free one, or none where it has one. */
  readonly favour: (option: BoxOption, key: Shortcut | null) => void;
}

/** What the coding box offers for a passage, what is ticked in it, and what Enter does. */
export function useBoxChoice(of: {
  readonly view: DocumentView;
  readonly passage: Passage;
  readonly query: string;
  /** The letter that opened the box, or nothing. */
  readonly opener: string;
  readonly onGiven: (codings: readonly Coding[]) => void;
}): BoxChoice {
  const { view, passage, opener, onGiven } = of;
  const tagKey = useKeysOf('coding.tag');
  const { store } = useWorkspace();
  const index = useIndex();
  const revision = useRevision();
  const language = useUiLanguage();
  const changes = useCodingChanges();
  const [ticks, setTicks] = useState<Ticks>(NO_TICKS);
  const quote = useMemo(
    () => makeSelection(view.blocksIn(passage), passage.start, passage.end).quote,
    [view, passage],
  );
  const here = useMemo(
    () => codingsOnPassage(view, passage).filter((coding) => coding.coderId === store.author),
    [view, passage, store],
  );
  const [first] = useState(() => new Set(here.map((coding) => coding.codeId)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: themes, their keys and their use change with the revision
  const known = useMemo(() => {
    const codes = (ids: readonly CodeId[]) => ids.flatMap((id) => index.get('code', id) ?? []);
    return {
      themes: themesInTreeOrder(index),
      digits: digitThemes(index, store.author),
      recent: codes(recentThemeIds(index, store.author)),
      again: codes(lastGivenThemeIds(index, store.author)),
    };
  }, [index, store, revision]);
  const query = useMemo(
    () => meantQuery(known.themes, { query: of.query, opener, tagKey }, language),
    [known, of.query, opener, tagKey, language],
  );
  const options = useMemo(
    () => boxOptions({ ...known, here, ticks, first, query, quote, language }),
    [known, here, ticks, first, query, quote, language],
  );
  const tag = view.versions.find((version) => version.id === passage.versionId)?.language ?? '';

  const newTheme = (name: string, from: NewTheme['from']): NewTheme => ({
    name,
    language: from === 'words' ? (uiLanguageOf(tag) ?? language) : language,
    from,
  });
  const withTheme = (before: Ticks, code: Code): Ticks =>
    here.some((coding) => coding.codeId === code.id)
      ? before
      : { ...before, on: new Set([...before.on, code.id]) };
  /** The ticks with a line among them, whatever it was before. */
  const withLine = (before: Ticks, option: BoxOption): Ticks => {
    if (option.kind === 'theme') return withTheme(before, option.code);
    if (option.kind === 'again') return option.codes.reduce(withTheme, before);
    if (option.kind === 'made') return before;
    return tickNew(before, newTheme(option.name, option.kind === 'words' ? 'words' : 'typed'));
  };
  const giveTicks = (all: Ticks) => onGiven(changes.give(view, passage, giftOf(all, here)));
  return {
    options,
    ticked: tickCount(ticks),
    tick: (option) =>
      setTicks((before) => {
        if (option.kind === 'theme') return tickTheme(before, option.code.id, option.coding !== null);
        if (option.kind === 'made') return tickNew(before, option.made);
        return withLine(before, option);
      }),
    give: (option) => {
      const isAlone = tickCount(ticks) === 0;
      if (option?.kind === 'theme' && isAlone && option.coding)
        return giveTicks(tickTheme(ticks, option.code.id, true));
      return giveTicks(option ? withLine(ticks, option) : ticks);
    },
    giveNew: (name) => {
      const same = themeNamed(index.all('code'), name);
      giveTicks(same ? withTheme(ticks, same) : tickNew(ticks, newTheme(name, 'typed')));
    },
    ofDigit: (digit) => options.find((each) => each.kind === 'theme' && each.key === digit),
    favour: (option, key) => {
      if (option.kind !== 'theme') return;
      const { code } = option;
      const free = SHORTCUTS.find((each) => !known.themes.some((theme) => theme.shortcut === each));
      const wanted =
        key ?? SHORTCUTS.find((each) => each === option.key && !isKept(known.themes, each)) ?? free;
      changes.setKey(
        code,
        code.shortcut === (key ?? code.shortcut) && code.shortcut ? null : (wanted ?? null),
      );
    },
  };
}

function isKept(themes: readonly Code[], key: Shortcut): boolean {
  return themes.some((theme) => theme.shortcut === key);
}
