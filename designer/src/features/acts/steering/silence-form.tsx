import { Button } from '@mantine/core';
import { useState } from 'react';
import { useRecord } from '../../../api-client/contract.ts';
import { useSession } from '../../../api-client/session.ts';
import type { Contract, Person } from '../../../api-client/types.ts';
import { dayAndMonth, plusDays } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { wordsOf } from '../../../ui/states.tsx';
import { useToday } from '../../../ui/today.tsx';
import { TimePicker } from '../cannot/time-picker.tsx';
import { useSending } from '../use-sending.ts';
import { because, ReasonAct } from './reason-act.tsx';
import type { SteeringProps } from './steering-menu.tsx';

const WEEK = 7;

type SilenceFormProps = SteeringProps & { contract: Contract; person: Person; item?: string };

/** No reminder until a day, for oneself, or asked for by somebody who coordinates; or reminders again before that day. */
export function SilenceForm({ contract, person, item, ...props }: SilenceFormProps) {
  const { t, language } = useWords();
  const today = useToday();
  const me = useSession().data?.person?.id;
  const [until, setUntil] = useState(() => plusDays(contract.today, WEEK));
  const silences = useRecord(contract.id).data?.silences ?? [];
  const now = silences.find((silence) => silence.person.id === person.id && silence.item === (item ?? null));
  const whose = person.id === me ? 'mine' : 'other';
  if (now) {
    const words = { name: person.name, date: dayAndMonth(now.until, language, today) };
    return (
      <Unmute
        {...props}
        contract={contract}
        says={t(`steering.silence.${item === undefined ? 'now' : 'nowHere'}.${whose}`, words)}
        person={person.id}
        item={item}
      />
    );
  }
  return (
    <ReasonAct
      {...props}
      contract={contract}
      says={t(`steering.silence.${item === undefined ? 'says' : 'saysHere'}.${whose}`, { name: person.name })}
      send={t('steering.silence.send')}
      make={(reason) => ({
        type: 'mute',
        person: person.id,
        until,
        ...(item === undefined ? {} : { item }),
        ...because(reason),
      })}
    >
      <TimePicker from={contract.today} value={until} onChange={setUntil} way="pause" />
    </ReasonAct>
  );
}

type UnmuteProps = SteeringProps & { contract: Contract; says: string; person: string; item?: string | undefined };

function Unmute({ contract, says, person, item, onDone, onCancel }: UnmuteProps) {
  const { t } = useWords();
  const { send, isSending, trouble } = useSending(contract.id);
  const again = () => send(async () => ({ type: 'unmute', person, ...(item === undefined ? {} : { item }) }), onDone);
  return (
    <div className="stack">
      <p>{says}</p>
      {trouble === null ? null : <p role="alert">{wordsOf(trouble, t)}</p>}
      <div className="row">
        <Button loading={isSending} onClick={() => void again()}>
          {t('steering.silence.again')}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {t('form.back')}
        </Button>
      </div>
    </div>
  );
}
