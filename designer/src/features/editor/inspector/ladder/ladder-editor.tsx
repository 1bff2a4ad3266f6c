import { useState } from 'react';
import type { ReminderStep } from '#schema/template';
import { TEMPLATE_LIMITS } from '#schema/vocabulary';
import { useWords } from '../../../../locales/use-words.ts';
import { announce } from '../../../../ui/announce/announce.ts';
import { AddButton } from '../../controls/add-button.tsx';
import { Keyed } from '../../controls/keyed.tsx';
import { type Slot, within } from '../../controls/slot.ts';
import { useIsReadOnly } from '../../draft/editor-context.tsx';
import classes from './ladder.module.css';
import { LadderLine } from './ladder-line.tsx';
import { LadderList } from './ladder-list.tsx';
import { RungFields } from './rung-fields.tsx';
import { dayName, inOrder, movedBy, nextRung } from './rungs.ts';

/** A ladder of reminders, on a line around the due date; the rung that is chosen is set below it. */
export function LadderEditor({ slot }: { slot: Slot<ReminderStep[]> }) {
  const { t } = useWords();
  const isReadOnly = useIsReadOnly();
  const { at, value = [], onChange } = slot;
  const [wanted, choose] = useState<number | null>(null);
  const chosen = wanted !== null && wanted < value.length ? wanted : (inOrder(value)[0]?.at ?? null);
  const rung = chosen === null ? undefined : value[chosen];
  const put = (place: number, next: ReminderStep) => onChange(value.map((one, n) => (n === place ? next : one)));
  const move = (place: number, days: number) => {
    const before = value[place];
    if (!before) return;
    const next = movedBy(before, days);
    put(place, next);
    announce(t('inspector.ladder.moved', { day: dayName(next.offset) }));
  };
  const add = () => {
    onChange([...value, nextRung(value)]);
    choose(value.length);
  };
  if (isReadOnly)
    return (
      <>
        <LadderLine steps={value} />
        <LadderList steps={value} />
      </>
    );
  return (
    <Keyed at={at} className={classes['ladder']}>
      <LadderLine steps={value} chosen={chosen} onChoose={choose} onMove={move} />
      <div className={classes['tools']}>
        <AddButton disabled={value.length >= TEMPLATE_LIMITS.reminderSteps} onClick={add}>
          {t('inspector.ladder.add')}
        </AddButton>
      </div>
      {rung === undefined || chosen === null ? (
        <p className="small muted">{t('inspector.ladder.none')}</p>
      ) : (
        <RungFields
          key={chosen}
          slot={{ ...within<ReminderStep>(slot, chosen, dayName(rung.offset)), value: rung }}
          onMove={(days) => move(chosen, days)}
          onRemove={() => {
            onChange(value.filter((_one, n) => n !== chosen));
            choose(null);
            announce(t('inspector.ladder.removed', { day: dayName(rung.offset) }));
          }}
        />
      )}
    </Keyed>
  );
}
