import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '../app/services.ts';
import type { ListedProject } from '../store/library.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { daysLeft } from './bin.ts';

export interface BinProps {
  readonly projects: readonly ListedProject[];
  readonly onRestore: (project: ListedProject) => void;
  readonly onPurge: (project: ListedProject) => void;
}

/** Deleted projects, while they can still be brought back. */
export function Bin({ projects, onRestore, onPurge }: BinProps) {
  const { t } = useTranslation(['projects', 'common']);
  const { effects } = useServices();
  const [purging, setPurging] = useState<ListedProject | null>(null);
  const nameOf = (project: ListedProject) => project.header.name || t('untitled');
  return (
    <section className="projects__bin" aria-labelledby="projects-bin">
      <h2 id="projects-bin" className="projects__heading">
        {t('bin')}
      </h2>
      <ul className="projects__list">
        {projects.map((project) => {
          const days = daysLeft(project.header.deletedAt ?? 0, effects.now());
          return (
            <li key={project.key} className="projects__row">
              <div className="projects__main">
                <p className="projects__gone">{nameOf(project)}</p>
                <p className="projects__facts">
                  {days === 0 ? t('bin_lastDay') : t('bin_days', { count: days })}
                </p>
              </div>
              <Button look="quiet" onPress={() => onRestore(project)}>
                {t('restore')}
                <span className="visually-hidden">{nameOf(project)}</span>
              </Button>
              <Button look="quiet" onPress={() => setPurging(project)}>
                {t('purge')}
                <span className="visually-hidden">{nameOf(project)}</span>
              </Button>
            </li>
          );
        })}
      </ul>
      {purging ? (
        <Dialog
          title={t('purge_title', { name: nameOf(purging) })}
          isOpen
          role="alertdialog"
          onClose={() => setPurging(null)}
          actions={
            <>
              <Button autoFocus onPress={() => setPurging(null)}>
                {t('common:cancel')}
              </Button>
              <Button
                look="danger"
                onPress={() => {
                  onPurge(purging);
                  setPurging(null);
                }}
              >
                {t('purge_yes')}
              </Button>
            </>
          }
        >
          <p>{t('purge_detail')}</p>
        </Dialog>
      ) : null}
    </section>
  );
}
