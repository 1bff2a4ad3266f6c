import { Button } from '@mantine/core';
import { Link, useRouteError } from 'react-router';
import { useWords } from '../locales/use-words.ts';
import { Page } from '../ui/page.tsx';
import { Empty } from '../ui/states.tsx';

/** A page that broke, or that could not be fetched: what was written on the way is kept by the server, not by the page. */
export function PageTrouble() {
  const { t } = useWords();
  const error = useRouteError();
  const isAway = error instanceof TypeError && /fetch|import|module/i.test(error.message);
  return (
    <Page title={t(isAway ? 'pageTrouble.awayTitle' : 'pageTrouble.title')}>
      <Empty
        action={
          <div className="row">
            <Button onClick={() => window.location.reload()}>{t('pageTrouble.reload')}</Button>
            <Link to="/">{t('pageTrouble.home')}</Link>
          </div>
        }
      >
        {t(isAway ? 'pageTrouble.awayText' : 'pageTrouble.text')}
      </Empty>
    </Page>
  );
}
