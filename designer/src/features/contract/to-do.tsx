import { Select } from '@mantine/core';
import { useRef, useState } from 'react';
import { useItems } from '../../api-client/contract.ts';
import { useSession } from '../../api-client/session.ts';
import type { Contract, Item, OpenItem, Person } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { Empty, Loading, Trouble } from '../../ui/states.tsx';
import { ItemGroup } from './item-group.tsx';
import { groupsOf } from './item-groups.ts';
import classes from './to-do.module.css';

const ME = 'me';
const ALL = 'all';

type ToDoProps = {
  contract: Contract;
  /** The person whose list is shown first, where whoever looks may see it. */
  whose?: string | null;
};

/** What is to be done: by oneself, and, for whoever coordinates, by anybody. */
export function ToDo({ contract, whose: first = null }: ToDoProps) {
  const { t } = useWords();
  const me = useSession().data?.person ?? null;
  const { coordinates } = contract.my;
  const [whose, setWhose] = useState<string>(coordinates && first !== null ? first : ME);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const noted = () => {
    setSaid(t('toDo.noted'));
    // What had the focus goes with its form.
    const at = document.activeElement;
    if (at === document.body || at?.closest('[data-opened-form]')) heading.current?.focus({ preventScroll: true });
  };
  const items = useItems(contract.id, whose !== ME);
  const shown = (items.data ?? []).filter((item) => isOf(item, whose, me?.id));
  const hidden = (items.data ?? []).filter((item) => item.private).length;
  return (
    <section className="sheet" aria-labelledby="to-do">
      <header>
        <h2 id="to-do" ref={heading} tabIndex={-1}>
          {t('toDo.title')}
        </h2>
        {coordinates ? (
          <Select
            aria-label={t('toDo.whose')}
            size="xs"
            data={[
              { value: ME, label: t('toDo.mine') },
              { value: ALL, label: t('toDo.everybody') },
              ...othersOf(contract, me?.id).map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={whose}
            onChange={(value) => setWhose(value ?? ME)}
            allowDeselect={false}
            searchable
          />
        ) : null}
      </header>
      <output className="hidden-words">{said}</output>
      <div className={classes['items']}>
        {items.isError ? <Trouble error={items.error} retry={() => void items.refetch()} /> : null}
        {items.isPending ? <Loading lines={3} /> : null}
        {items.data && shown.length === 0 ? <Empty>{t(emptyWords(contract, whose))}</Empty> : null}
        {groupsOf(shown).map((group, place) => (
          <ItemGroup key={group.key} group={group} contract={contract} isFirst={place === 0} onDone={noted} />
        ))}
        {whose === ALL && hidden > 0 ? <p className="small muted">{t('toDo.private', { count: hidden })}</p> : null}
      </div>
    </section>
  );
}

function emptyWords({ status }: Contract, whose: string): string {
  if (status === 'ended') return 'toDo.ended';
  return whose === ME ? 'toDo.none' : 'toDo.noneForThem';
}

/** What somebody handed on stays on their list: they may take it back. */
function isOf(item: Item, whose: string, me: string | undefined): item is OpenItem {
  if (item.private) return false;
  const person = whose === ME ? me : whose;
  return whose === ALL || item.delegated?.from.id === person || item.people.some(({ id }) => id === person);
}

function othersOf({ parties }: Contract, me: string | undefined): Person[] {
  const people = new Map(parties.flatMap(({ person }) => (person && person.id !== me ? [[person.id, person]] : [])));
  return [...people.values()];
}
