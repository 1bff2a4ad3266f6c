import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Contract } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { ItemCard } from './item-card.tsx';
import type { ItemsOfStep } from './item-groups.ts';
import { useIsAsked } from './room/use-asked-item.ts';

type ItemGroupProps = { group: ItemsOfStep; contract: Contract; isFirst: boolean; onDone: () => void };

/** One card for what comes back; the others of its kind on demand. */
export function ItemGroup({ group, contract, isFirst, onDone }: ItemGroupProps) {
  const { t } = useWords();
  const isAsked = useIsAsked(group.items.slice(1));
  const [isOpened, setIsOpen] = useState(false);
  const isOpen = isOpened || isAsked;
  const shown = isOpen ? group.items : group.items.slice(0, 1);
  const others = group.items.length - shown.length;
  return (
    <>
      {shown.map((item, place) => (
        <ItemCard key={item.id} item={item} contract={contract} isFirst={isFirst && place === 0} onDone={onDone} />
      ))}
      {others > 0 ? (
        <div>
          <Button variant="subtle" size="compact-sm" onClick={() => setIsOpen(true)}>
            {t('toDo.others', { count: others })}
          </Button>
        </div>
      ) : null}
    </>
  );
}
