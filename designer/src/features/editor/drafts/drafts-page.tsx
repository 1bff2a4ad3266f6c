import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { createDraft, useDrafts } from '../../../api-client/template-drafts.ts';
import type { TemplateDraftLine } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { Page } from '../../../ui/page.tsx';
import { Empty, Loading, Trouble } from '../../../ui/states.tsx';
import { newTemplate } from '../new-things.ts';
import classes from './drafts.module.css';

/** The templates that are being drawn, and the way to begin one. */
export function DraftsPage() {
  const { t } = useWords();
  const drafts = useDrafts();
  return (
    <Page title={t('editor.nav')} actions={<NewDraft />}>
      {drafts.isError ? <Trouble error={drafts.error} retry={() => void drafts.refetch()} /> : null}
      {drafts.isPending ? <Loading /> : null}
      {drafts.data?.length === 0 ? <Empty action={<NewDraft />}>{t('editor.noDrafts')}</Empty> : null}
      {drafts.data && drafts.data.length > 0 ? <Drafts drafts={drafts.data} /> : null}
    </Page>
  );
}

function NewDraft() {
  const { t } = useWords();
  const navigate = useNavigate();
  const begin = useMutation({
    mutationFn: () => createDraft(newTemplate()),
    onSuccess: ({ id }) => void navigate(`/modeles/${id}`),
  });
  return (
    <>
      {begin.isError ? <Trouble error={begin.error} /> : null}
      <Button leftSection={<Icon name="add" />} loading={begin.isPending} onClick={() => begin.mutate()}>
        {t('editor.newDraft')}
      </Button>
    </>
  );
}

function Drafts({ drafts }: { drafts: readonly TemplateDraftLine[] }) {
  const { t, language } = useWords();
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <ul className={`sheet ${classes['drafts']}`}>
      {drafts.map(({ id, title, updatedBy, updatedAt }) => (
        <li key={id} className={classes['draft']}>
          <Link to={`/modeles/${id}`}>{title}</Link>
          <span className="small muted">
            {t('editor.changedBy', { who: updatedBy.name, when: date.format(updatedAt) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
