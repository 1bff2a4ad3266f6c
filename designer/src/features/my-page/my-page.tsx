import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useContracts } from '../../api-client/contracts.ts';
import { useMyItems } from '../../api-client/my.ts';
import type { MyItem } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { EasyHeader } from '../../ui/easy/easy-header.tsx';
import { later } from '../../ui/later.tsx';
import { Loading, Trouble } from '../../ui/states.tsx';
import { useHeld } from '../../ui/toast/use-held.ts';
import { AskForHelp } from './ask-for-help-later.tsx';
import { HandedOn } from './handed-on.tsx';
import { harmFrom, inboxOf, keyOf } from './inbox.ts';
import { MyCards } from './my-cards.tsx';
import classes from './my-page.module.css';
import { Owed } from './owed.tsx';

const WhereWeAre = later(async () => (await import('./where-we-are.tsx')).WhereWeAre);

/** One's own page: what to do, by when, why; and what the others owe. */
export function MyPage() {
  const { t } = useWords();
  const queries = useQueryClient();
  const items = useMyItems();
  const contracts = useContracts();
  const [done, setDone] = useState<readonly string[]>([]);
  const [begun, setBegun] = useState<readonly string[]>([]);
  const title = t('my.hello');
  useEffect(() => {
    document.title = `${t('my.nav')} · Trame`;
  }, [t]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  const held = useHeld().map(({ contract, about }) => `${contract}:${about}`);
  const known = items.data?.items.filter((item) => !done.includes(keyOf(item))) ?? [];
  const inbox = inboxOf(known, harmFrom(contracts.data ?? []), begun);
  const note = (item: MyItem) => {
    setDone([...done, keyOf(item)]);
    void queries.invalidateQueries({ queryKey: ['my'] });
    void queries.invalidateQueries({ queryKey: ['contracts'] });
  };
  return (
    <div className={classes['easy']}>
      <EasyHeader
        heading={
          <h1 ref={heading} tabIndex={-1} className={classes['title']} data-read-aloud="yes">
            {title}
          </h1>
        }
        help={<AskForHelp contracts={contracts.data ?? []} />}
      />
      <div className={classes['columns']}>
        <div className={classes['main']}>
          {items.isPending ? <Loading lines={4} /> : null}
          {items.isError ? <Trouble error={items.error} retry={() => void items.refetch()} /> : null}
          {items.data ? (
            <MyCards
              inbox={inbox}
              harm={harmFrom(contracts.data ?? [])}
              several={(contracts.data?.length ?? 0) > 1}
              didSomething={done.length > 0 || held.length > 0}
              isHeld={(item) => held.includes(keyOf(item))}
              onOpen={(item, isOpen) => setBegun(isOpen ? [...begun, keyOf(item)] : without(begun, keyOf(item)))}
              onDone={note}
              more={items.hasNextPage ? () => void items.fetchNextPage() : null}
            />
          ) : null}
        </div>
        <aside className={classes['aside']}>
          <HandedOn
            items={items.data?.handedOn ?? []}
            several={(contracts.data?.length ?? 0) > 1}
            onDone={() => void queries.invalidateQueries({ queryKey: ['my'] })}
          />
          <Owed />
          <WhereWeAre contracts={contracts.data ?? []} />
        </aside>
      </div>
    </div>
  );
}

function without(keys: readonly string[], one: string): readonly string[] {
  return keys.filter((key) => key !== one);
}
