import { type DragEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unitKindOfName } from '../../shared/exchange/units/kinds.ts';
import type { ChosenFile } from '../../shared/ipc/contract.ts';
import { hasEndingOf } from '../../shared/ipc/file-kinds.ts';
import { Problem } from '../../shared/problem/problem.ts';
import { useCommandTable } from './commands.ts';
import { takeDroppedText } from './dropped-text.ts';
import { reportProblem, useServices } from './services.ts';

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer.types.includes('Files');
}

/** A project file dropped anywhere opens; a text begins an import. */
export function DropTarget(props: {
  readonly onProjectFile: (file: ChosenFile) => Promise<void>;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation('app');
  const services = useServices();
  const table = useCommandTable();
  const [over, setOver] = useState(false);

  const take = async (file: File) => {
    try {
      if (hasEndingOf('project', file.name)) {
        const bytes = new Uint8Array(await file.arrayBuffer());
        await props.onProjectFile({ name: file.name, bytes, token: null });
      } else if (hasEndingOf('text', file.name) || unitKindOfName(file.name)) {
        takeDroppedText(file);
        table.run('importDropped');
      } else throw new Problem('fileUnknownKind', { file: file.name });
    } catch (error) {
      const known =
        error instanceof Problem ? error : new Problem('fileUnreadable', { file: file.name }, error);
      reportProblem(services, known);
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has a twin for the keyboard, the open dialog
    <div
      className="drop"
      onDragOver={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        if (event.defaultPrevented || !carriesFiles(event)) return;
        event.preventDefault();
        const file = event.dataTransfer.files[0];
        if (file) void take(file);
      }}
    >
      {props.children}
      {over ? <div className="drop__hint">{t('drop_here')}</div> : null}
    </div>
  );
}
