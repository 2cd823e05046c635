import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Shows a plain message instead of an empty page when something below it breaks. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Crashed /> : this.props.children;
  }
}

function Crashed() {
  const { t } = useTranslation();
  return (
    <main className="stack card" role="alert">
      <p>{t('common.crashed')}</p>
      <button type="button" onClick={() => location.reload()}>
        {t('common.retry')}
      </button>
    </main>
  );
}
