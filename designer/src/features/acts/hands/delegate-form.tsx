import { useState } from 'react';
import { useSession } from '../../../api-client/session.ts';
import { useWords } from '../../../locales/use-words.ts';
import { ActBox } from '../act-box.tsx';
import { behalfOf } from '../act-form.tsx';
import type { AsideFormProps } from '../aside-form.ts';
import { OnBehalf, withBehalf } from '../on-behalf.tsx';
import { HandTo } from './hand-to.tsx';

/** One thing to do goes to a colleague for a time; it still counts for the seat, and it can be taken back (R29). */
export function DelegateForm({ item, contract, onDone, onCancel }: AsideFormProps) {
  const { t } = useWords();
  const me = useSession().data?.person?.id ?? '';
  const only = item.handTo.length === 1 ? (item.handTo[0]?.id ?? null) : null;
  const [to, setTo] = useState<string | null>(only);
  const [behalf, setBehalf] = useState(() => behalfOf(item));
  return (
    <ActBox
      contract={contract.id}
      send={t('hands.send.delegate')}
      ready={to !== null}
      onDone={onDone}
      onCancel={onCancel}
      build={async () => withBehalf({ type: 'delegate', item: item.id, to: to ?? '' }, behalf)}
    >
      <p>{t(item.mine ? 'hands.says.delegate' : 'hands.says.delegateOther', { name: item.people[0]?.name ?? '' })}</p>
      <HandTo people={item.handTo} value={to} onChange={setTo} />
      {item.mine ? null : (
        <OnBehalf value={behalf} onChange={setBehalf} people={item.people} me={me} today={contract.today} />
      )}
    </ActBox>
  );
}
