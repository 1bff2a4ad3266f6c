import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { useProgrammes } from '../../../api-client/programmes.ts';
import { useDrafts } from '../../../api-client/template-drafts.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { Page } from '../../../ui/page.tsx';
import { Loading, Trouble } from '../../../ui/states.tsx';
import { BeginCards } from './begin-cards.tsx';
import { DraftList } from './draft-list.tsx';
import classes from './drafts.module.css';
import { useBegin } from './use-begin.ts';

/** The templates that are being drawn, and the ways to begin one: empty, from a programme, from a file. */
export function DraftsPage() {
  const { t } = useWords();
  const drafts = useDrafts();
  const programmes = useProgrammes();
  const begin = useBegin(programmes.data ?? []);
  useAsked(begin.fork, begin.next, programmes.data !== undefined);
  // Below a list of drafts, the ways to begin another one are out of sight.
  const begins = drafts.data && drafts.data.length > 0 && (
    <Button component="a" href="#begin" leftSection={<Icon name="add" />}>
      {t('drafts.begin')}
    </Button>
  );
  return (
    <Page title={t('nav.templates')} actions={begins}>
      <div className={classes['page']}>
        <p className="muted">{t('drafts.intro')}</p>
        {begin.error ? <Trouble error={begin.error} /> : null}
        {drafts.isError ? <Trouble error={drafts.error} retry={() => void drafts.refetch()} /> : null}
        {drafts.isPending ? <Loading /> : null}
        {drafts.data && drafts.data.length > 0 ? <DraftList drafts={drafts.data} pages={drafts} /> : null}
        {drafts.data ? <BeginCards programmes={programmes.data ?? []} begin={begin} /> : null}
      </div>
    </Page>
  );
}

/** Another page sent somebody here to begin from a programme, or to draw its next version: it begins at once. */
function useAsked(fork: (programme: string) => void, next: (programme: string) => void, isReady: boolean): void {
  const [search, setSearch] = useSearchParams();
  const [source, continued] = [search.get('partir'), search.get('continuer')];
  useEffect(() => {
    if (!isReady || (source === null && continued === null)) return;
    setSearch({}, { replace: true });
    if (source !== null) fork(source);
    else if (continued !== null) next(continued);
    // Asked once: the address forgets it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isReady, source, continued]);
}
