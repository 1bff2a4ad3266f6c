import { type ReactNode, useRef } from 'react';
import { useWords } from '../../../locales/use-words.ts';
import { announce } from '../../../ui/announce/announce.ts';
import { useIsReadOnly } from '../draft/editor-context.tsx';
import { AddButton } from './add-button.tsx';
import classes from './controls.module.css';
import { focusSoon } from './focus-soon.ts';
import { IconButton } from './icon-button.tsx';
import { Keyed } from './keyed.tsx';
import { RowActs } from './row-acts.tsx';
import { type Slot, within } from './slot.ts';

type ItemListProps<T> = {
  slot: Slot<T[]>;
  /** How one of them is called: "Rôle 2", or its own title. */
  nameOf: (item: T, at: number) => string;
  add: { label: string; create: () => T };
  max: number;
  /** An empty list stays a list: where the key may not be left out. */
  required?: boolean;
  /** Their order means something. */
  ordered?: boolean;
  none?: string;
  /** Those that are most likely to be added, each with one press. */
  likely?: readonly { label: string; title: string; create: () => T }[];
  children: (slot: Slot<T>, item: T, at: number) => ReactNode;
};

/** Several of a kind, one under the other: added, taken away, put in order. */
export function ItemList<T>({ slot, nameOf, add, max, required = false, ordered = true, ...shown }: ItemListProps<T>) {
  const { t } = useWords();
  const isReadOnly = useIsReadOnly();
  const list = useRef<HTMLUListElement>(null);
  const { label, at, value = [], onChange } = slot;
  const { none, likely = [], children } = shown;
  const change = (next: T[]) => onChange(next.length === 0 && !required ? undefined : next);
  const addOne = (create: () => T) => {
    change([...value, create()]);
    focusSoon(list, `:scope > li:nth-child(${value.length + 1}) :is(input, select, textarea)`);
  };
  const remove = (place: number) => {
    announce(t('editorControls.removed', { name: nameOf(value[place] as T, place) }));
    change(value.filter((_item, one) => one !== place));
    focusSoon(list, `:scope > li:nth-child(${Math.min(place + 1, value.length - 1)}) button`);
  };
  const move = (place: number, to: number) => {
    const next = [...value];
    next.splice(to, 0, ...next.splice(place, 1));
    change(next);
    announce(t('editorControls.moved', { name: nameOf(value[place] as T, place), place: to + 1 }));
    focusSoon(list, `:scope > li:nth-child(${to + 1}) [data-move="${to > place ? 'down' : 'up'}"]`);
  };
  return (
    <Keyed at={at}>
      <fieldset className={classes['items']} data-list="">
        <legend className={classes['label']}>{label}</legend>
        {value.length === 0 && none !== undefined ? <p className="small muted">{none}</p> : null}
        <ul ref={list}>
          {value.map((item, place) => {
            const name = nameOf(item, place);
            return (
              <li key={place} className={classes['item']}>
                <div className={classes['itemBody']}>{children(within(slot, place, name), item, place)}</div>
                {isReadOnly ? null : (
                  <RowActs name={name} className={classes['itemActs']}>
                    {ordered && value.length > 1 ? (
                      <>
                        <IconButton
                          icon="up"
                          words={t('editorControls.up', { name })}
                          data-move="up"
                          off={place === 0}
                          onClick={() => move(place, place - 1)}
                        />
                        <IconButton
                          icon="down"
                          words={t('editorControls.down', { name })}
                          data-move="down"
                          off={place === value.length - 1}
                          onClick={() => move(place, place + 1)}
                        />
                      </>
                    ) : null}
                    <IconButton
                      icon="close"
                      words={t('editorControls.remove', { name })}
                      onClick={() => remove(place)}
                    />
                  </RowActs>
                )}
              </li>
            );
          })}
        </ul>
        {isReadOnly || value.length >= max ? null : (
          <div className={classes['adds']} data-adds="">
            {likely.map(({ label: words, title, create }) => (
              <AddButton key={title} label={title} onClick={() => addOne(create)}>
                {words}
              </AddButton>
            ))}
            <AddButton onClick={() => addOne(add.create)}>{add.label}</AddButton>
          </div>
        )}
      </fieldset>
    </Keyed>
  );
}
