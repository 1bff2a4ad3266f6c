import { useState } from 'react';
import type { MyItem } from '../../api-client/types.ts';
import { dayAndMonth } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import box from '../../ui/easy/box.module.css';
import { EasyIcon } from '../../ui/easy/easy-icon.tsx';
import { useStepTitle } from '../../ui/use-step-title.ts';
import { ActPanel } from './act-panel-later.tsx';
import classes from './handed-on.module.css';
import { keyOf } from './inbox.ts';

type HandedOnProps = { items: readonly MyItem[]; several: boolean; onDone: () => void };

/** What one handed to others: with whom it is, until when, and the way to take it back. */
export function HandedOn({ items, several, onDone }: HandedOnProps) {
  const { t } = useWords();
  if (items.length === 0) return null;
  return (
    <section className={box['box']} aria-labelledby="handed-on">
      <h2 id="handed-on" className={box['boxTitle']}>
        {t('my.handedOn')}
      </h2>
      <ul className={classes['list']}>
        {items.map((item) => (
          <li key={keyOf(item)}>
            <OneHanded item={item} several={several} onDone={onDone} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneHanded({ item, several, onDone }: { item: MyItem; several: boolean; onDone: () => void }) {
  const { t, language } = useWords();
  const titleOf = useStepTitle();
  const [isOpen, setOpen] = useState(false);
  const { delegated, due, contract } = item;
  return (
    <>
      <p>
        <b>{titleOf(item.step)}</b>
        {several ? <span className="muted"> · {contract.title}</span> : null}
      </p>
      <p className={classes['line']}>
        <EasyIcon name="waiting" size={20} />
        <span>
          {t('my.handedTo', { name: delegated?.to.name ?? '' })}
          {due === null ? '' : ` ${t('my.handedBefore', { date: dayAndMonth(due.on, language, item.today) })}`}
        </span>
      </p>
      {isOpen ? (
        <ActPanel
          item={item}
          doing="takeBack"
          onCannot={() => setOpen(false)}
          onCancel={() => setOpen(false)}
          onDone={onDone}
        />
      ) : (
        <button type="button" className={box['wide']} onClick={() => setOpen(true)}>
          {t('aside.takeBack.mine')}
        </button>
      )}
    </>
  );
}
