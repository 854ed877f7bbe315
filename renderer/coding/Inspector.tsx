import { useDeferredValue, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { overlappingCodings } from '../../shared/coding/overlap.ts';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { Coding } from '../../shared/model/records.ts';
import { CommandKeys } from '../app/command-keys.tsx';
import { useIndex, useWorkspace } from '../app/workspace.ts';
import { NoteField } from '../notes/note-field.tsx';
import { Button } from '../ui/button.tsx';
import { BilingualName, Swatch } from '../ui/small.tsx';
import { CoderAsk } from './coder-ask.tsx';
import { codingDialog, useCodingDialog } from './coding-dialog.ts';
import { CodingLinks } from './coding-links.tsx';
import { CodingSideCard } from './coding-side-card.tsx';
import { CodingWeight } from './coding-weight.tsx';
import { useCodingWords } from './coding-words.ts';
import { InspectorHelp } from './inspector-help.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { ThemePicker } from './theme-picker.tsx';
import { useCodingChanges } from './use-coding-changes.ts';
import { useInspectorCommands } from './use-inspector-commands.ts';
import { useShowCoding } from './use-show-coding.ts';
import './coding.css';

/** Codings listed beside one: on a whole interview all the others lie, and the stripes show them better. */
const MOST_OTHERS = 50;

/** The coding in hand: its words in each language, what waits on them, its note, what else is here. */
export function Inspector() {
  const { activeCoding, store } = useWorkspace();
  const index = useIndex();
  // The text is painted first; the panel follows.
  const inHand = useDeferredValue(activeCoding);
  const coding = inHand ? index.get('coding', inHand) : undefined;
  const view = coding && index.document(coding.documentId);
  const dialog = useCodingDialog();
  useInspectorCommands(activeCoding ? index.get('coding', activeCoding) : undefined);
  useEffect(() => () => codingDialog.set(null), []);
  if (!coding || !view) return <InspectorHelp />;
  return (
    <div className="inspector">
      <CodingCardInHand coding={coding} view={view} />
      {coding.coderId === store.author ? <CoderAsk /> : null}
      <CodingWeight key={`weight ${coding.id}`} coding={coding} />
      <div className="inspector__card">
        <NoteField key={coding.id} targetId={coding.id} keysOf="notes.coding" />
      </div>
      <CodingLinks coding={coding} />
      <AlsoHere coding={coding} view={view} />
      {dialog === 'theme' ? <ThemePicker coding={coding} onClose={() => codingDialog.set(null)} /> : null}
      {dialog === 'link' ? <LinkDialog coding={coding} onClose={() => codingDialog.set(null)} /> : null}
    </div>
  );
}

interface CodingInView {
  readonly coding: Coding;
  readonly view: DocumentView;
}

function CodingCardInHand({ coding, view }: CodingInView) {
  const { t } = useTranslation('coding');
  const index = useIndex();
  const changes = useCodingChanges();
  const show = useShowCoding();
  const code = index.get('code', coding.codeId);
  if (!code) return null;
  return (
    <section className="inspector__card" aria-labelledby="inspector-theme">
      <h2 className="inspector__theme" id="inspector-theme">
        <Swatch colour={code.colour} />
        <BilingualName name={code.name} />
      </h2>
      {view.versions.map((version) => {
        const side = coding.sides.find((each) => each.versionId === version.id);
        return side ? (
          <CodingSideCard
            key={version.id}
            coding={coding}
            side={side}
            version={version}
            colour={code.colour}
          />
        ) : null;
      })}
      <div className="inspector__actions inspector__actions--quiet">
        <Button look="quiet" onPress={() => show(coding)}>
          {t('showInText')}
        </Button>
        <Button look="quiet" onPress={() => codingDialog.set('theme')}>
          {t('changeTheme')} <CommandKeys id="coding.recode" />
        </Button>
        <Button look="quiet" onPress={() => changes.removeSaying(coding)}>
          {t('remove')} <CommandKeys id="coding.remove" />
        </Button>
      </div>
    </section>
  );
}

function AlsoHere({ coding, view }: CodingInView) {
  const { t } = useTranslation('coding');
  const index = useIndex();
  const words = useCodingWords();
  const { setActiveCoding } = useWorkspace();
  const others = overlappingCodings(view, coding);
  if (others.length === 0) return null;
  return (
    <section className="inspector__card" aria-labelledby="inspector-also">
      <h2 className="inspector__heading" id="inspector-also">
        {t('alsoHere')}
      </h2>
      <ul>
        {others.slice(0, MOST_OTHERS).map((other) => {
          const code = index.get('code', other.codeId);
          return code ? (
            <li key={other.id}>
              <button type="button" className="inspector__other" onClick={() => setActiveCoding(other.id)}>
                <Swatch colour={code.colour} />
                <BilingualName name={code.name} />
                <span className="inspector__coder">{words.coder(other)}</span>
              </button>
            </li>
          ) : null;
        })}
      </ul>
      {others.length > MOST_OTHERS ? (
        <p className="inspector__more">{t('alsoHereMore', { count: others.length - MOST_OTHERS })}</p>
      ) : null}
    </section>
  );
}
