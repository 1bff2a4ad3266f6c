import { Link } from 'react-router';
import { useWords } from '../locales/use-words.ts';
import { Page } from '../ui/page.tsx';
import { Empty } from '../ui/states.tsx';

/** An address without a page. */
export function NotFoundPage() {
  const { t } = useWords();
  return (
    <Page title={t('notFound.title')}>
      <Empty action={<Link to="/contrats">{t('nav.contracts')}</Link>}>{t('notFound.text')}</Empty>
    </Page>
  );
}
