import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentView } from '../../shared/model/document-view.ts';
import { type CommandAct, useCommands } from '../app/commands.ts';
import { useWorkspace } from '../app/workspace.ts';
import { languageName } from '../documents/language-name.ts';
import { Button } from '../ui/button.tsx';
import { useUiLanguage } from '../ui/language.ts';
import { Kbd, nameIn, Swatch } from '../ui/small.tsx';
import { adjusting, useAdjusting } from './adjusting.ts';

/** Says that the next passage will take the place of a projected one, and lets go with Escape. */
export function AdjustingBar({ view }: { readonly view: DocumentView }) {
  const { t } = useTranslation('coding');
  const { store, activeCoding } = useWorkspace();
  const language = useUiLanguage();
  const adjustment = useAdjusting();
  const coding = adjustment && store.index.get('coding', adjustment.codingId);
  const code = coding && store.index.get('code', coding.codeId);
  const version = view.versions.find((each) => each.id === adjustment?.versionId);
  const isOn = adjustment !== null;
  const isOfActive = adjustment?.codingId === activeCoding;
  const commands = useMemo<readonly CommandAct[]>(
    () => [{ id: 'coding.letAdjustingGo', isEnabled: isOn, run: () => adjusting.set(null) }],
    [isOn],
  );
  useCommands(commands);
  // Another coding in hand, or this one gone: the wish no longer holds.
  useEffect(() => {
    if (isOn && !isOfActive) adjusting.set(null);
  }, [isOn, isOfActive]);
  useEffect(() => () => adjusting.set(null), []);
  if (!code || !version) return null;
  return (
    <div className="adjusting" role="status">
      <Swatch colour={code.colour} />
      <span className="adjusting__text">
        {t('adjusting', {
          language: languageName(version.language, language),
          theme: nameIn(code.name, language),
        })}
      </span>
      <Button look="quiet" onPress={() => adjusting.set(null)}>
        {t('adjusting_letGo')} <Kbd keys="Esc" />
      </Button>
    </div>
  );
}
