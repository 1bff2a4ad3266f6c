import { Button } from '@mantine/core';
import { useState } from 'react';
import { useRecord } from '../../../api-client/contract.ts';
import type { Consent, Contract } from '../../../api-client/types.ts';
import { longDate } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { DateInput } from '../../../ui/date-input.tsx';
import { Pill } from '../../../ui/pill.tsx';
import { wordsOf } from '../../../ui/states.tsx';
import { useSending } from '../use-sending.ts';
import classes from './steering.module.css';
import type { SteeringProps } from './steering-menu.tsx';

/** One's consents: each given, until a day if wanted, or taken back at any time without saying why (R33). */
export function ConsentForm({ contract, onCancel }: SteeringProps & { contract: Contract }) {
  const { t } = useWords();
  const consents = useRecord(contract.id).data?.consents ?? [];
  return (
    <div className="stack">
      <p>{t('steering.consents.says')}</p>
      <ul className={classes['consents']}>
        {consents.map((consent) => (
          <li key={consent.id}>
            <OneConsent consent={consent} contract={contract} />
          </li>
        ))}
      </ul>
      <div>
        <Button variant="subtle" onClick={onCancel}>
          {t('form.back')}
        </Button>
      </div>
    </div>
  );
}

function OneConsent({ consent, contract }: { consent: Consent; contract: Contract }) {
  const { t, say, language } = useWords();
  const { send, isSending, trouble } = useSending(contract.id);
  const [until, setUntil] = useState<string | null>(null);
  const { id, title, given } = consent;
  const give = () => send(async () => ({ type: 'giveConsent', field: id, ...(until === null ? {} : { until }) }));
  const takeBack = () => send(async () => ({ type: 'withdrawConsent', field: id }));
  return (
    <section className={classes['consent']} aria-label={say(title)}>
      <div className="spread">
        <b>{say(title)}</b>
        <Pill kind={given ? 'done' : 'neutral'}>
          {given
            ? consent.until
              ? t('steering.consents.until', { date: longDate(consent.until, language) })
              : t('steering.consents.given')
            : t('steering.consents.notGiven')}
        </Pill>
      </div>
      {given ? null : (
        <DateInput
          label={t('steering.consents.day')}
          description={t('steering.consents.dayHelp')}
          value={until}
          onChange={setUntil}
        />
      )}
      {trouble === null ? null : <p role="alert">{wordsOf(trouble, t)}</p>}
      <div>
        <Button variant="default" loading={isSending} onClick={() => void (given ? takeBack() : give())}>
          {t(given ? 'steering.consents.takeBack' : 'steering.consents.give')}
        </Button>
      </div>
    </section>
  );
}
