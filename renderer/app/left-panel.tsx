import { useEffect, useState } from 'react';
import { type Key, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { CasesPanel } from '../cases/CasesPanel.tsx';
import { CodebookPanel } from '../codebook/CodebookPanel.tsx';
import { DocumentsPanel } from '../documents/DocumentsPanel.tsx';
import { GlossaryButton } from '../glossary/glossary-button.tsx';
import { NotesButton } from '../notes/notes-button.tsx';
import { useWorkspace } from './workspace.ts';

export function LeftPanel() {
  const { t } = useTranslation('app');
  const { activeCode } = useWorkspace();
  const [tab, setTab] = useState<Key>('codebook');
  // A theme found in the palette is shown among the themes.
  useEffect(() => {
    if (activeCode) setTab('codebook');
  }, [activeCode]);
  return (
    <Tabs className="left-panel" selectedKey={tab} onSelectionChange={setTab}>
      <TabList className="tabs__list" aria-label={t('panel_left')}>
        <Tab className="tab" id="documents">
          {t('tab_documents')}
        </Tab>
        <Tab className="tab" id="codebook">
          {t('tab_codebook')}
        </Tab>
        <Tab className="tab" id="cases">
          {t('tab_cases')}
        </Tab>
      </TabList>
      <TabPanel className="left-panel__body" id="documents">
        <DocumentsPanel />
      </TabPanel>
      <TabPanel className="left-panel__body" id="codebook">
        <CodebookPanel />
      </TabPanel>
      <TabPanel className="left-panel__body" id="cases">
        <CasesPanel />
      </TabPanel>
      <GlossaryButton />
      <NotesButton />
    </Tabs>
  );
}
