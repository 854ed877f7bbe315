import { useTranslation } from 'react-i18next';
import type { SourceText } from '../../shared/exchange/text/source.ts';
import { sayAbout } from './say.ts';

/** What a person should know of the files as they were read. */
export function Notices({ sources }: { readonly sources: readonly SourceText[] }) {
  const { t } = useTranslation('importing');
  const notices = sources.flatMap(({ name, notices: said }) => said.map((notice) => ({ name, notice })));
  if (notices.length === 0) return null;
  return (
    <ul className="importing__notices" aria-label={t('screen_notices')}>
      {notices.map(({ name, notice }) => (
        <li key={`${name} ${notice.key}`}>
          <span className="importing__notice-file">{name}</span> {sayAbout(t, notice)}
        </li>
      ))}
    </ul>
  );
}
