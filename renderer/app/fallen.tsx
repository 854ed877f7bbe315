import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { describeProblem } from '../../shared/i18n/i18n.ts';
import { Problem } from '../../shared/problem/problem.ts';
import { Button } from '../ui/button.tsx';

/** Where drawing the window fails, it says so and offers to begin again: what was saved is on the disk. */
export class WhenFallen extends Component<{ readonly children: ReactNode }, { readonly hasFallen: boolean }> {
  override state = { hasFallen: false };

  static getDerivedStateFromError(): { readonly hasFallen: boolean } {
    return { hasFallen: true };
  }

  override render(): ReactNode {
    return this.state.hasFallen ? <Fallen /> : this.props.children;
  }
}

function Fallen() {
  const { t, i18n } = useTranslation('app');
  return (
    <main className="cannot-start" role="alert">
      <p>{describeProblem(i18n, new Problem('unexpected'))}</p>
      <Button look="primary" autoFocus onPress={() => window.location.reload()}>
        {t('menu_reload')}
      </Button>
    </main>
  );
}
