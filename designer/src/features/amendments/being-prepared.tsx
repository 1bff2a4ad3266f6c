import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useRemoveAmendmentDraft } from '../../api-client/amendments.ts';
import type { Amendments, Contract } from '../../api-client/types.ts';
import { dayAndMonth, dayIn, timeIn } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { Icon } from '../../ui/icons.tsx';
import { Trouble } from '../../ui/states.tsx';
import classes from './amendments.module.css';

type BeingPreparedProps = { draft: NonNullable<Amendments['draft']>; contract: Contract; hasOpen: boolean };

/** A change that is being drawn, which nobody has been asked about: go on, or throw it away. */
export function BeingPrepared({ draft, contract, hasOpen }: BeingPreparedProps) {
  const { t, language } = useWords();
  const remove = useRemoveAmendmentDraft(contract.id);
  const [isAsking, setAsking] = useState(false);
  const { updatedAt, by, id } = draft;
  const when = `${dayAndMonth(dayIn(contract.timeZone, updatedAt), language)}, ${timeIn(contract.timeZone, updatedAt, language)}`;
  return (
    <section className="sheet" aria-labelledby="being-prepared">
      <header>
        <h2 id="being-prepared">{t('amendment.draft.title')}</h2>
      </header>
      <div className={`sheet-body ${classes['body']}`}>
        <p>
          {t('amendment.draft.text')}{' '}
          <span className="muted">{t('amendment.draft.changed', { who: by.name, when })}</span>
        </p>
        {hasOpen ? <p className="muted">{t('amendment.draft.waits')}</p> : null}
        {remove.isError ? <Trouble error={remove.error} /> : null}
        {isAsking ? (
          <div className="row" role="alert">
            <span>{t('amendment.draft.sure')}</span>
            <Button color="garance" loading={remove.isPending} onClick={() => remove.mutate(id)}>
              {t('amendment.draft.throw')}
            </Button>
            <Button variant="default" onClick={() => setAsking(false)} data-autofocus>
              {t('amendment.draft.keep')}
            </Button>
          </div>
        ) : (
          <div className="row">
            <Button component={Link} to={`/modeles/${id}`} variant="default" leftSection={<Icon name="pencil" />}>
              {t('amendment.draft.goOn')}
            </Button>
            <Button variant="subtle" leftSection={<Icon name="trash" />} onClick={() => setAsking(true)}>
              {t('amendment.draft.throw')}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}
