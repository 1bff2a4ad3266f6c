import { useState } from 'react';
import type { Contract, OpenItem } from '../../../api-client/types.ts';
import { dayAndMonth, plusDays } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { useToday } from '../../../ui/today.tsx';
import { TimePicker } from '../cannot/time-picker.tsx';
import { because, ReasonAct } from './reason-act.tsx';
import type { SteeringProps } from './steering-menu.tsx';

const WEEK = 7;

/** Another date for one thing, shown before it goes; from then on nothing else moves it (R27). */
export function RescheduleForm({ contract, item, ...props }: SteeringProps & { contract: Contract; item: OpenItem }) {
  const { t, language } = useWords();
  const today = useToday();
  const due = item.due?.on ?? contract.today;
  const from = due > contract.today ? due : contract.today;
  const [to, setTo] = useState(() => plusDays(from, WEEK));
  return (
    <ReasonAct
      {...props}
      contract={contract}
      says={t('steering.reschedule.says', { date: dayAndMonth(due, language, today) })}
      send={t('steering.reschedule.send')}
      ready={to >= contract.today}
      make={(reason) => ({ type: 'reschedule', item: item.id, to, ...because(reason) })}
    >
      <TimePicker from={from} value={to} onChange={setTo} way="reschedule" />
    </ReasonAct>
  );
}
