import { useTranslation } from 'react-i18next';

/** Brings in two texts, one Spanish, one English, as one document. */
export function ParallelScreen() {
  const { t } = useTranslation('importing');
  return <h1 className="importing__title">{t('screen_parallelTitle')}</h1>;
}
