import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isEmpty } from '../../shared/model/change.ts';
import { reportProblem, useServices } from '../app/services.ts';
import { useUndoable } from '../app/use-undoable.ts';
import { useWorkspace } from '../app/workspace.ts';
import { useFormats } from '../ui/language.ts';
import { chosenIn } from './project-finder.ts';
import { type ProjectPlan, planProject } from './project-replacing.ts';
import { type ProjectFinding, sliceTools } from './use-project-finding.ts';

export interface ProjectReplacing {
  /** What would be done, to be looked at before it is. */
  readonly planned: ProjectPlan | null;
  readonly plan: (replacement: string) => void;
  readonly replace: () => void;
  readonly letGo: () => void;
}

/** Replacing the ticked hits of a project: planned, shown, and written as one change. */
export function useProjectReplacing(
  { finder, wish, ticks }: ProjectFinding,
  onReplaced: () => void,
): ProjectReplacing {
  const { t } = useTranslation(['finding', 'reader']);
  const { number } = useFormats();
  const services = useServices();
  const { store } = useWorkspace();
  const undoable = useUndoable();
  const [planned, setPlanned] = useState<{ plan: ProjectPlan; replacement: string; revision: number } | null>(
    null,
  );
  const turn = useRef(0);
  const say = (text: string) => void services.toasts.show(text, { topic: 'find' });

  const make = async (replacement: string) => {
    const mine = ++turn.current;
    const { index, revision } = store;
    const { hits, isDone, searched, of } = finder.get();
    if (!isDone) return say(t('all_looking', { at: number(searched), of: number(of) }));
    if (hits.count === 0) return say(t('reader:find_none'));
    const groups = chosenIn(hits, (hit) => ticks.isOn(hit));
    if (groups.length === 0) return say(t('all_noneTicked'));
    const { effects } = services;
    const plan = await planProject(groups, replacement, {
      index,
      finder,
      wish,
      effects,
      tools: sliceTools,
    });
    if (mine !== turn.current) return;
    if (plan === 'slow' || plan === 'broken') say(t(`fault_${plan}`));
    else if (plan === null || revision !== store.revision) say(t('all_changed'));
    else if (plan.count === 0) say(t('left_over', { count: plan.left }));
    else if (isEmpty(plan.changes)) say(t('reader:find_same'));
    else setPlanned({ plan, replacement, revision });
  };
  const plan = (replacement: string) =>
    void make(replacement).catch((error: unknown) => reportProblem(services, error));
  const replace = () => {
    if (!planned) return;
    setPlanned(null);
    // Something was written behind the question: what would be done has to be shown again.
    if (planned.revision !== store.revision) return plan(planned.replacement);
    const { changes, count, left, documents, lost } = planned.plan;
    const said = [
      t('all_replaced', { count, documents: t('documents', { count: documents }) }),
      ...(lost > 0 ? [t('reader:find_lost', { count: lost })] : []),
      ...(left > 0 ? [t('left_over', { count: left })] : []),
    ];
    try {
      undoable({ key: 'replacedInAll', params: { count, documents } }, changes, said.join(' '));
      onReplaced();
    } catch (error) {
      reportProblem(services, error);
    }
  };
  return { planned: planned?.plan ?? null, plan, replace, letGo: () => setPlanned(null) };
}
