import { ActionIcon, Menu } from '@mantine/core';
import { Link } from 'react-router';
import type { TemplateDraftLine } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { NextPage, type Paged } from '../../../ui/next-page.tsx';
import { Pill } from '../../../ui/pill.tsx';
import classes from './drafts.module.css';
import { useThrowAway, useThrown } from './use-throw-away.ts';

/** The drafts, the latest changed first. One that is thrown away goes at once, and may be had back for a moment. */
export function DraftList({ drafts, pages }: { drafts: readonly TemplateDraftLine[]; pages: Paged }) {
  const { t } = useWords();
  const thrown = useThrown();
  const shown = drafts.filter(({ id }) => !thrown.has(id));
  if (shown.length === 0 && !pages.hasNextPage) return null;
  return (
    <section className="sheet" aria-labelledby="drafts">
      <header>
        <h2 id="drafts">{t(pages.hasNextPage ? 'drafts.titleSoFar' : 'drafts.title', { count: shown.length })}</h2>
      </header>
      <ul>
        {shown.map((draft) => (
          <Draft key={draft.id} draft={draft} />
        ))}
      </ul>
      {pages.hasNextPage ? (
        <div className={classes['more']}>
          <NextPage pages={pages} words={t('drafts.next')} />
        </div>
      ) : null}
    </section>
  );
}

function Draft({ draft }: { draft: TemplateDraftLine }) {
  const { id, title, updatedBy, updatedAt, published } = draft;
  const { t, language } = useWords();
  const throwAway = useThrowAway();
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(updatedAt);
  return (
    <li className={classes['draft']}>
      <Icon name="pencil" size={18} />
      <div className={classes['words']}>
        <Link to={`/modeles/${id}`}>{title}</Link>
        <p className="small muted">{t('drafts.changedBy', { who: updatedBy.name, when })}</p>
      </div>
      <div className={classes['standing']}>
        {published === null ? (
          <Pill kind="neutral">{t('drafts.unpublished')}</Pill>
        ) : (
          <Pill kind="done">{t('drafts.published', { number: published.number })}</Pill>
        )}
      </div>
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
          <Menu.Item leftSection={<Icon name="no" />} onClick={() => throwAway(draft)}>
            {t('drafts.remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}
