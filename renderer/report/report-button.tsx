import { useTranslation } from 'react-i18next';
import { CommandKeys } from '../app/command-keys.tsx';
import { useCommandTable } from '../app/commands.ts';
import { Button } from '../ui/button.tsx';

/** From the alignment to the report on the same document. */
export function ReportButton() {
  const { t } = useTranslation('report');
  const table = useCommandTable();
  return (
    <Button onPress={() => table.run('report.open')}>
      {t('button')} <CommandKeys id="report.open" />
    </Button>
  );
}
