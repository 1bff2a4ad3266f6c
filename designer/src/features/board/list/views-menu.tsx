import { Button, Menu } from '@mantine/core';
import { memo, useState } from 'react';
import { useWords } from '../../../locales/use-words.ts';
import { announce } from '../../../ui/announce/announce.ts';
import { Icon } from '../../../ui/icons.tsx';
import { type Filters, readFilters, writeFilters } from '../filters.ts';
import { forgetView, keepView, savedViews, viewOf } from '../saved-views.ts';
import { useFilterWords } from './use-filter-words.ts';

type ViewsMenuProps = { filters: Filters; onShow: (view: string) => void };

/** Views kept in this browser, each named by its own filters: no name is asked for, so none is kept. */
export const ViewsMenu = memo(function ViewsMenu({ filters, onShow }: ViewsMenuProps) {
  const { t } = useWords();
  const wordsOf = useFilterWords();
  const [views, setViews] = useState(() => savedViews());
  const now = viewOf(new URLSearchParams(writeFilters(filters)));
  const isKept = now !== null && views.includes(now);
  const nameOf = (view: string) => {
    const { flags, chosen, order } = wordsOf(readFilters(new URLSearchParams(view)));
    return [...flags, ...chosen, ...order].map(({ words }) => words).join(' · ');
  };
  const keep = (view: string) => {
    setViews(isKept ? forgetView(view) : keepView(view));
    announce(t(isKept ? 'board.view.forgotten' : 'board.view.kept'));
  };
  return (
    <Menu position="bottom-end" width={300} shadow="md">
      <Menu.Target>
        <Button size="xs" variant="default" leftSection={<Icon name="eye" />}>
          {t('board.view.title')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {views.length === 0 ? <Menu.Label>{t('board.view.none')}</Menu.Label> : null}
        {views.map((view) => (
          <Menu.Item
            key={view}
            onClick={() => onShow(view)}
            {...(view === now ? { 'aria-current': true, leftSection: <Icon name="check" /> } : {})}
          >
            {nameOf(view)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        {now === null ? (
          <Menu.Label>{t('board.view.how')}</Menu.Label>
        ) : (
          <Menu.Item leftSection={<Icon name={isKept ? 'close' : 'add'} />} onClick={() => keep(now)}>
            {t(isKept ? 'board.view.forget' : 'board.view.keep')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
});
