import { ActionIcon, Menu } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { removeDraft } from '../../../api-client/template-drafts.ts';
import type { TemplateDraftLine } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { Pill } from '../../../ui/pill.tsx';
import { Trouble } from '../../../ui/states.tsx';
import classes from './drafts.module.css';

/** The drafts, the latest changed first. */
export function DraftList({ drafts }: { drafts: readonly TemplateDraftLine[] }) {
  const { t } = useWords();
  return (
    <section className="sheet" aria-labelledby="drafts">
      <header>
        <h2 id="drafts">{t('drafts.title', { count: drafts.length })}</h2>
      </header>
      <ul>
        {drafts.map((draft) => (
          <Draft key={draft.id} draft={draft} />
        ))}
      </ul>
    </section>
  );
}

function Draft({ draft: { id, title, updatedBy, updatedAt, published } }: { draft: TemplateDraftLine }) {
  const { t, language } = useWords();
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: () => removeDraft(id),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['templates'], exact: true }),
  });
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(updatedAt);
  return (
    <li className={classes['draft']}>
      <Icon name="pencil" size={18} />
      <div className={classes['words']}>
        <Link to={`/modeles/${id}`}>{title}</Link>
        <p className="small muted">{t('drafts.changedBy', { who: updatedBy.name, when })}</p>
        {remove.isError ? <Trouble error={remove.error} /> : null}
      </div>
      {published === null ? (
        <Pill kind="neutral">{t('drafts.unpublished')}</Pill>
      ) : (
        <Pill kind="done">{t('drafts.published', { number: published.number })}</Pill>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            c="var(--tr-text)"
            size={32}
            aria-label={t('drafts.more', { title })}
          >
            <Icon name="menu" size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('drafts.removeWhat')}</Menu.Label>
          <Menu.Item leftSection={<Icon name="no" />} onClick={() => remove.mutate()}>
            {t('drafts.remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}
