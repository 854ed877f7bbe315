import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParallelFinding } from '../../shared/exchange/parallel/finding.ts';
import { withSpeakerLabels } from '../../shared/exchange/parallel/pair.ts';
import { planParallel } from '../../shared/exchange/parallel/plan.ts';
import type { UiLanguage } from '../../shared/model/records.ts';
import { useServices } from '../app/services.ts';
import { useWorkspace } from '../app/workspace.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/fields.tsx';
import { useFormats } from '../ui/language.ts';
import { useRowList } from '../ui/use-row-list.ts';
import { VirtualRows } from '../ui/virtual-rows.tsx';
import { DocumentFields } from './document-fields.tsx';
import { commonName } from './document-name.ts';
import { guessTextHeight } from './guess-height.ts';
import { LeaveGuard } from './leave-guard.tsx';
import { Notices } from './notices.tsx';
import { ParallelFacts } from './parallel-facts.tsx';
import { ParallelRowView } from './parallel-row.tsx';
import { countToCheck, type ParallelReview, shownRows } from './parallel-rows.ts';
import type { ParallelTools } from './parallel-tools.ts';
import { RunState } from './run-state.tsx';
import { useAlignedBringIn } from './use-aligned-bring-in.ts';
import type { ImportRunner } from './use-import-run.ts';
import { useMending } from './use-mending.ts';

const NONE: ReadonlySet<string> = new Set();

/** Step two: the two texts side by side, before anything is written. */
export function ParallelReviewPage(props: {
  readonly found: ParallelReview;
  readonly runner: ImportRunner;
  readonly onBack: () => void;
}) {
  const { t } = useTranslation(['importing', 'common']);
  const { runner } = props;
  const { effects } = useServices();
  const { store } = useWorkspace();
  const formats = useFormats();
  const { bringIn, isAligning, isOver } = useAlignedBringIn();
  const { now: review, isMended, step } = useMending(props.found, t('parallel_refused'));
  const { finding, sources } = review;
  const suggested = commonName(finding.es.name, finding.en.name);
  const [name, setName] = useState(suggested);
  const [original, setOriginal] = useState<UiLanguage>('es');
  const [onlyUnsure, setOnlyUnsure] = useState(false);
  const [inHand, setInHand] = useState<string | null>(null);
  const title = useRef<HTMLHeadingElement | null>(null);
  useEffect(() => title.current?.focus(), []);

  const rows = useMemo(() => shownRows(review, { onlyUnsure, inHand }), [review, onlyUnsure, inHand]);
  const toCheck = useMemo(() => countToCheck(review), [review]);
  const list = useRowList({
    // The bar with the buttons stays on top.
    covered: 64,
    keys: useMemo(() => rows.map(({ row }) => row.id), [rows]),
    kept: rows.findIndex(({ row }) => row.id === inHand),
    guess: (at) => {
      const row = rows[at]?.row;
      const length = (side: UiLanguage) => row?.[side].reduce((sum, { text }) => sum + text.length, 0) ?? 0;
      return guessTextHeight(Math.max(length('es'), length('en'))) - 32;
    },
  });
  const mendFinding = (next: ParallelFinding | null) => step(next && { ...review, finding: next });
  const sides: readonly [UiLanguage, UiLanguage] = original === 'es' ? ['es', 'en'] : ['en', 'es'];
  const tools: ParallelTools = {
    review,
    sides,
    inHand,
    take: setInHand,
    mend: mendFinding,
    check: (id, isRight) => {
      const checked = new Set(review.checked);
      if (isRight) checked.add(id);
      else checked.delete(id);
      step({ ...review, checked });
    },
  };
  // Rows get new ids from another reading of the files: what was found right is asked again.
  const swap = async () => {
    const { speakerLabels } = finding;
    const [es, en] = [sources.en, sources.es];
    const found = await runner.run({ kind: 'parallel', es, en, speakerLabels });
    if (found?.kind === 'parallel') step({ finding: found.finding, checked: NONE, sources: { es, en } });
  };
  const setLabels = (speakerLabels: boolean) =>
    step({ ...review, finding: withSpeakerLabels(finding, speakerLabels), checked: NONE });
  const documentName = name.trim() || suggested;
  const plan = () =>
    planParallel(finding, {
      records: store.index.records,
      author: store.author,
      effects,
      documentName,
      originalLanguage: original,
    });
  const paragraphs = (side: UiLanguage) =>
    t('parallel_paragraphs', { count: finding.counts[side], number: formats.number(finding.counts[side]) });

  return (
    <div
      className="importing"
      ref={(element) => {
        list.scroller.current = element;
      }}
    >
      <LeaveGuard isMended={isMended} isOver={isOver} />
      <header className="importing__head">
        <h1 className="importing__title" ref={title} tabIndex={-1}>
          {t('parallel_found')}
        </h1>
        <p className="importing__lead">{t('parallel_foundLead')}</p>
        <RunState runner={runner} />
        <ParallelFacts
          finding={finding}
          isBusy={runner.busy !== null}
          onSwap={() => void swap()}
          onLabels={setLabels}
        />
        <Notices sources={[finding.es, finding.en]} />
        <DocumentFields name={name} onName={setName} original={original} onOriginal={setOriginal} />
      </header>
      <div className="importing__bar">
        <p className="importing__counts" role="status">
          <span>
            {t('parallel_rows', { count: finding.rows.length, number: formats.number(finding.rows.length) })}
          </span>
          {toCheck > 0 ? (
            <span className="importing__unsure">{t('report_unsure', { count: toCheck })}</span>
          ) : null}
        </p>
        <div className="importing__do">
          <Checkbox isSelected={onlyUnsure} onChange={setOnlyUnsure}>
            {t('screen_onlyUnsure')}
          </Checkbox>
          <Button onPress={props.onBack}>{t('parallel_otherTexts')}</Button>
          <Button
            look="primary"
            isDisabled={finding.rows.length === 0 || runner.busy !== null || isAligning}
            onPress={() => void bringIn(plan, documentName)}
          >
            {t('screen_bringIn')}
          </Button>
        </div>
      </div>
      <div className="importing__columns pair__sides">
        {sides.map((side) => (
          <p key={side} className="parallel__column">
            <strong>{t(side === 'es' ? 'common:spanish' : 'common:english')}</strong> {paragraphs(side)}
            <span className="parallel__file">{finding[side].name}</span>
          </p>
        ))}
      </div>
      {rows.length === 0 ? <p className="importing__empty">{t('screen_noneUnsure')}</p> : null}
      <VirtualRows
        className="importing__rows"
        rowClassName="importing__row"
        list={list}
        label={t('screen_list')}
        count={rows.length}
        row={(at) => {
          const shown = rows[at];
          return shown ? <ParallelRowView shown={shown} tools={tools} /> : null;
        }}
      />
    </div>
  );
}
