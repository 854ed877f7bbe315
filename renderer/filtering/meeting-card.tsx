import { useTranslation } from 'react-i18next';
import type { DocumentView } from '../../shared/model/document-view.ts';
import type { CodeId, VersionId } from '../../shared/model/ids.ts';
import type { Code, Coding } from '../../shared/model/records.ts';
import type { CodingWords } from '../coding/coding-words.ts';
import { BilingualName, Swatch } from '../ui/small.tsx';

export interface Meeting {
  readonly view: DocumentView;
  readonly codeOf: (id: CodeId) => Code | undefined;
  readonly words: CodingWords;
}

/** What one of the codings that meet at a place is: its theme, and by whom and in what state on this side. */
export function MeetingLine({
  coding,
  versionId,
  of: { view, codeOf, words },
}: {
  readonly coding: Coding;
  readonly versionId: VersionId;
  readonly of: Meeting;
}) {
  const code = codeOf(coding.codeId);
  const side = coding.sides.find((each) => each.versionId === versionId);
  return code ? (
    <>
      <span className="coding-card__theme">
        <Swatch colour={code.colour} />
        <BilingualName name={code.name} />
      </span>
      <span className="coding-card__state">{side ? words.sideState(view, coding, side) : ''}</span>
    </>
  ) : null;
}

/** Which codings meet under the pointer. */
export function MeetingCard(props: {
  readonly codings: readonly Coding[];
  readonly versionId: VersionId;
  readonly of: Meeting;
}) {
  const { t } = useTranslation('filtering');
  const { codings, versionId, of } = props;
  return (
    <div className="coding-card">
      {codings.map((coding) => (
        <p key={coding.id} className="filter__meeting">
          <MeetingLine coding={coding} versionId={versionId} of={of} />
        </p>
      ))}
      {codings.length > 1 ? <p className="coding-card__state">{t('here_next')}</p> : null}
    </div>
  );
}
