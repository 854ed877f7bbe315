import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleFinding } from '../../shared/exchange/article/finding.ts';
import { planArticle } from '../../shared/exchange/article/plan.ts';
import type { UiLanguage } from '../../shared/model/records.ts';
import { useServices } from '../app/services.ts';
import { useWorkspace } from '../app/workspace.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/fields.tsx';
import { useRowList } from '../ui/use-row-list.ts';
import { VirtualRows } from '../ui/virtual-rows.tsx';
import { DroppedRow, SkippedRow } from './alone-row.tsx';
import { type ArticleReview, type ArticleRow, articleCounts, articleRows } from './article-rows.ts';
import type { ArticleTools } from './article-tools.ts';
import { DocumentFields } from './document-fields.tsx';
import { articleName } from './document-name.ts';
import { guessTextHeight } from './guess-height.ts';
import { LeaveGuard } from './leave-guard.tsx';
import { Notices } from './notices.tsx';
import { PairRow } from './pair-row.tsx';
import { useAlignedBringIn } from './use-aligned-bring-in.ts';
import { useMending } from './use-mending.ts';

/** Step two: what was found, before anything is written. */
export function ArticleReviewPage(props: { readonly finding: ArticleFinding; readonly onBack: () => void }) {
  const { t } = useTranslation('importing');
  const { effects } = useServices();
  const { store } = useWorkspace();
  const { bringIn, isAligning, isOver } = useAlignedBringIn();
  const [found] = useState((): ArticleReview => ({ finding: props.finding, checked: new Set() }));
  const { now: review, isMended, step } = useMending(found, t('mend_refused'));
  const { finding } = review;
  const suggested = useMemo(() => articleName(finding.source), [finding.source]);
  const [name, setName] = useState(suggested);
  const [original, setOriginal] = useState<UiLanguage>('es');
  const [onlyUnsure, setOnlyUnsure] = useState(false);
  const [inHand, setInHand] = useState<string | null>(null);
  const [focus, setFocus] = useState<string | null>(null);
  const title = useRef<HTMLHeadingElement | null>(null);
  useEffect(() => title.current?.focus(), []);

  const rows = useMemo(() => articleRows(review, { onlyUnsure, inHand }), [review, onlyUnsure, inHand]);
  const list = useRowList({
    // The bar with the buttons stays on top.
    covered: 64,
    keys: useMemo(() => rows.map(({ key }) => key), [rows]),
    kept: rows.findIndex(({ key }) => key === inHand),
    guess: (at) => guessRow(rows[at]),
  });
  const counts = articleCounts(review);

  const mendFinding = (next: ArticleFinding | null, moving?: string) => {
    if (next !== finding) step(next && { ...review, finding: next }, moving);
  };
  const tools: ArticleTools = {
    review,
    sides: original === 'es' ? ['es', 'en'] : ['en', 'es'],
    inHand,
    take: (key) => {
      setInHand(key);
      setFocus(key === null ? inHand : null);
    },
    mend: mendFinding,
    mendAndGo: (next, key) => {
      mendFinding(next);
      if (next === null) return;
      setInHand(null);
      setFocus(key);
      if (key === null) title.current?.focus();
    },
    check: (id, isRight) => {
      const checked = new Set(review.checked);
      if (isRight) checked.add(id);
      else checked.delete(id);
      step({ ...review, checked });
    },
  };
  const documentName = name.trim() || suggested;
  const plan = () =>
    planArticle(finding, {
      records: store.index.records,
      author: store.author,
      effects,
      documentName,
      originalLanguage: original,
    });

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
          {t('screen_found', { file: finding.source.name })}
        </h1>
        <p className="importing__lead">{t('screen_foundLead')}</p>
        <Notices sources={[finding.source]} />
        <DocumentFields name={name} onName={setName} original={original} onOriginal={setOriginal} />
      </header>
      <div className="importing__bar">
        <p className="importing__counts" role="status">
          <span>{t('report_pairs', { count: counts.pairs })}</span>
          <span>{t('report_speakers', { count: counts.speakers })}</span>
          {counts.unsure > 0 ? (
            <span className="importing__unsure">{t('report_unsure', { count: counts.unsure })}</span>
          ) : null}
          {counts.skipped > 0 ? <span>{t('report_skipped', { count: counts.skipped })}</span> : null}
        </p>
        <div className="importing__do">
          <Checkbox isSelected={onlyUnsure} onChange={setOnlyUnsure}>
            {t('screen_onlyUnsure')}
          </Checkbox>
          <Button onPress={props.onBack}>{t('screen_otherText')}</Button>
          <Button
            look="primary"
            isDisabled={finding.pairs.length === 0 || isAligning}
            onPress={() => void bringIn(plan, documentName)}
          >
            {t('screen_bringIn')}
          </Button>
        </div>
      </div>
      {rows.length === 0 ? <p className="importing__empty">{t('screen_noneUnsure')}</p> : null}
      <VirtualRows
        className="importing__rows"
        rowClassName="importing__row"
        list={list}
        label={t('screen_list')}
        count={rows.length}
        row={(at) => <Row row={rows[at]} tools={tools} focus={focus} />}
      />
    </div>
  );
}

function Row(props: {
  readonly row: ArticleRow | undefined;
  readonly tools: ArticleTools;
  readonly focus: string | null;
}) {
  const { t } = useTranslation('importing');
  const { row, tools, focus } = props;
  switch (row?.kind) {
    case 'pair':
      return <PairRow pair={row.pair} number={row.number} tools={tools} takesFocus={focus === row.key} />;
    case 'heading':
      return (
        <h2 className="importing__part">
          {row.key === 'heading-skipped'
            ? t('report_skipped', { count: row.count })
            : t('screen_dropped', { count: row.count })}
        </h2>
      );
    case 'skipped':
      return (
        <SkippedRow skipped={row.skipped} rowKey={row.key} tools={tools} takesFocus={focus === row.key} />
      );
    case 'dropped':
      return <DroppedRow pair={row.pair} tools={tools} />;
    case undefined:
      return null;
  }
}

function guessRow(row: ArticleRow | undefined): number {
  if (row?.kind === 'pair') {
    return guessTextHeight(Math.max(row.pair.es.text.length, row.pair.en.text.length) + 140);
  }
  return row?.kind === 'heading' ? 56 : 140;
}
