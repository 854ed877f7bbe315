import { type KeyboardEvent, useContext, useMemo, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { findText, type TextHit } from '../../shared/query/find-text.ts';
import { fold } from '../../shared/query/fold.ts';
import { BilingualName, Kbd, Swatch } from '../ui/small.tsx';
import { useAllCommands, useCommandTable } from './commands.ts';
import { useShowKeys } from './use-show-keys.ts';
import { type Workspace, WorkspaceContext } from './workspace.ts';

const MOST = 12;
/** Below this many letters the texts are not searched: everything would match. */
const TELLING = 3;

interface Found {
  readonly id: string;
  readonly section: 'palette_commands' | 'palette_documents' | 'palette_codes' | 'palette_texts';
  readonly text: string;
  readonly body: React.ReactNode;
  readonly run: () => void;
}

function inProject(workspace: Workspace, query: string): Found[] {
  const { index } = workspace.store;
  const wanted = fold(query);
  const documents = index.all('document').filter((document) => fold(document.name).includes(wanted));
  const codes = index.all('code').filter((code) => fold(`${code.name.es} ${code.name.en}`).includes(wanted));
  const hits: readonly TextHit[] = query.trim().length >= TELLING ? findText(index, query, MOST) : [];
  return [
    ...documents.slice(0, MOST).map(
      (document): Found => ({
        id: document.id,
        section: 'palette_documents',
        text: document.name,
        body: document.name,
        run: () => workspace.show({ kind: 'document', documentId: document.id }),
      }),
    ),
    ...(wanted ? codes : []).slice(0, MOST).map(
      (code): Found => ({
        id: code.id,
        section: 'palette_codes',
        text: code.name.en,
        body: (
          <>
            <Swatch colour={code.colour} />
            <BilingualName name={code.name} />
          </>
        ),
        run: () => workspace.setActiveCode(code.id),
      }),
    ),
    ...hits.map(
      (hit, at): Found => ({
        id: `hit-${at}`,
        section: 'palette_texts',
        text: hit.excerpt,
        body: (
          <>
            <span className="palette__hit" lang={hit.language}>
              {hit.excerpt}
            </span>
            <span className="option__end">{hit.documentName}</span>
          </>
        ),
        run: () =>
          workspace.show({ kind: 'document', documentId: hit.documentId, jump: { beadId: hit.beadId } }),
      }),
    ),
  ];
}

/** One box for everything: commands, documents, themes and the words of both languages. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('app');
  const commands = useAllCommands();
  const table = useCommandTable();
  const workspace = useContext(WorkspaceContext);
  const [query, setQuery] = useState('');
  const show = useShowKeys();

  const found = useMemo(() => {
    const wanted = fold(query);
    const latest = new Map(commands.map((command) => [command.id, command]));
    const own = [...latest.values()]
      .filter((command) => command.label && command.isEnabled && fold(command.label).includes(wanted))
      .map(
        (command): Found => ({
          id: command.id,
          section: 'palette_commands',
          text: command.label,
          body: (
            <>
              {command.label}
              {command.keys ? (
                <span className="option__end">
                  <Kbd keys={show(command.keys)} />
                </span>
              ) : null}
            </>
          ),
          run: () => table.run(command.id),
        }),
      );
    return workspace ? [...inProject(workspace, query), ...own] : own;
  }, [commands, query, workspace, table, show]);
  // The search field would take the first Escape for itself, to empty it.
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    onClose();
  };
  const sections = [...new Set(found.map((each) => each.section))];

  return (
    <ModalOverlay
      className="palette__overlay"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="palette">
        <Dialog aria-label={t('palette')}>
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <SearchField aria-label={t('search_or_command')} autoFocus>
              <Input className="input" placeholder={t('search_or_command')} onKeyDownCapture={leave} />
            </SearchField>
            <Menu
              className="palette__list"
              aria-label={t('palette')}
              onAction={(key) => {
                onClose();
                found.find((each) => each.id === key)?.run();
              }}
              renderEmptyState={() => <p className="palette__section">{t('palette_nothing', { query })}</p>}
            >
              {sections.map((section) => (
                <MenuSection key={section}>
                  <Header className="palette__section">{t(section)}</Header>
                  {found
                    .filter((each) => each.section === section)
                    .map((each) => (
                      <MenuItem key={each.id} id={each.id} className="option" textValue={each.text}>
                        {each.body}
                      </MenuItem>
                    ))}
                </MenuSection>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
