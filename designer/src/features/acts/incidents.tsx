import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import type { Act } from '#schema/acts';
import type { Resolution } from '#schema/vocabulary';
import { useAct } from '../../api-client/contract.ts';
import { usePeople } from '../../api-client/programmes.ts';
import type { Contract, Incident } from '../../api-client/types.ts';
import { shortDate } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { Pill } from '../../ui/pill.tsx';
import { wordsOf } from '../../ui/states.tsx';
import { useStepTitle } from '../../ui/use-step-title.ts';
import classes from './incidents.module.css';

/** What the rules cannot settle alone: each with its ways out. */
export function Incidents({ contract }: { contract: Contract }) {
  const { t } = useWords();
  if (contract.incidents.length === 0) return null;
  return (
    <section className="sheet" aria-labelledby="incidents">
      <header>
        <h2 id="incidents">{t('incidents.title', { count: contract.incidents.length })}</h2>
      </header>
      <ul className={classes['incidents']}>
        {contract.incidents.map((incident) => (
          <li key={incident.id}>
            <OneIncident incident={incident} contract={contract} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneIncident({ incident, contract }: { incident: Incident; contract: Contract }) {
  const { t, language } = useWords();
  const titleOf = useStepTitle();
  const act = useAct(contract.id);
  const [replacing, setReplacing] = useState(false);
  const { id, code, on, step, offers } = incident;
  const resolve = (resolution: Resolution, person?: string) =>
    act.mutate({ type: 'resolve', incident: id, resolution, ...(person === undefined ? {} : { person }) } as Act);
  return (
    <article className={classes['incident']}>
      <p className="row">
        <Pill kind="late">{t('incidents.pill')}</Pill>
        <span className="small muted tabular">{shortDate(on, language)}</span>
      </p>
      <p>
        <b>{t(`incident.${code}`)}</b>
        {step ? ` ${t('incidents.about', { step: titleOf(step) })}` : ''}
      </p>
      <div className="row">
        {offers.map((resolution, place) => (
          <Button
            key={resolution}
            size="sm"
            variant={place === 0 ? 'filled' : 'default'}
            loading={act.isPending}
            onClick={() => (resolution === 'replace' ? setReplacing(true) : resolve(resolution))}
          >
            {t(`resolution.${resolution}`)}
          </Button>
        ))}
      </div>
      {replacing ? <Replacement onPick={(person) => resolve('replace', person)} /> : null}
      {act.isError ? <p role="alert">{wordsOf(act.error, t)}</p> : null}
    </article>
  );
}

function Replacement({ onPick }: { onPick: (person: string) => void }) {
  const { t } = useWords();
  const people = usePeople();
  return (
    <Select
      label={t('incidents.replaceBy')}
      data={(people.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(person) => person !== null && onPick(person)}
      searchable
    />
  );
}
