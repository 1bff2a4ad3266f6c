import { useState } from 'react';
import { useWords } from '../../../locales/use-words.ts';
import { DateInput } from '../../../ui/date-input.tsx';
import { ActBox } from '../act-box.tsx';
import type { AsideFormProps } from '../aside-form.ts';

/** The day on which a service really began. It runs whether anybody says so or not, and no promised date moves (R47). */
export function StartServiceForm({ item, contract, onDone, onCancel }: AsideFormProps) {
  const { t } = useWords();
  const { today } = contract;
  const [on, setOn] = useState<string | null>(today);
  return (
    <ActBox
      contract={contract.id}
      send={t('service.start.send')}
      ready={on !== null && on <= today}
      onDone={onDone}
      onCancel={onCancel}
      build={async () => ({ type: 'startService', item: item.id, ...(on === null || on === today ? {} : { on }) })}
    >
      <p>{t('service.start.says')}</p>
      <DateInput
        label={t('service.start.day')}
        value={on}
        onChange={setOn}
        required
        error={on !== null && on > today ? t('service.start.future') : null}
      />
    </ActBox>
  );
}
