import { useId, useState } from 'react';
import type { Act } from '#schema/acts';
import type { Resolution } from '#schema/vocabulary';
import type { Contract, Incident } from '../../api-client/types.ts';
import { dayAndMonth, shortDate } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { Pill } from '../../ui/pill.tsx';
import { useToday } from '../../ui/today.tsx';
import { useStepTitle } from '../../ui/use-step-title.ts';
import classes from './incidents.module.css';
import { OptionCards } from './option-cards.tsx';
import { PersonField } from './person-field.tsx';
import { OutcomeField } from './steering/outcome-field.tsx';
import { because, ReasonAct } from './steering/reason-act.tsx';

/** What the rules cannot settle alone: each with its ways on, and what each of them leads to (R9, R16). */
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

const ICONS: Record<Resolution, string> = {
  again: 'again',
  replace: 'people',
  skip: 'arrow',
  end: 'end',
  reinstate: 'done',
  dismiss: 'check',
};

function OneIncident({ incident, contract }: { incident: Incident; contract: Contract }) {
  const { t, language } = useWords();
  const today = useToday();
  const titleOf = useStepTitle();
  const heading = useId();
  const { id, code, on, step, offers, seat } = incident;
  const [picked, setPicked] = useState<Resolution | null>(null);
  const [person, setPerson] = useState<string | null>(null);
  const [outcome, setOutcome] = useState('closed');
  const holder = contract.parties.find((party) => party.seat === seat)?.person?.name;
  const words = {
    step: step === null ? t('incidents.thisStep') : titleOf(step),
    today: dayAndMonth(contract.today, language, contract.today),
    name: holder ?? t('incidents.thisPerson'),
  };
  const moreOf = (resolution: Resolution) => {
    if (resolution === 'replace')
      return <PersonField contract={contract} label={t('incidents.replaceBy')} value={person} onChange={setPerson} />;
    return resolution === 'end' ? <OutcomeField value={outcome} onChange={setOutcome} /> : null;
  };
  return (
    <article className={classes['incident']}>
      <p className="row">
        <Pill kind="late">{t('incidents.pill')}</Pill>
        <span className="small muted tabular">{shortDate(on, language, today)}</span>
      </p>
      <p id={heading}>
        <b>{t(`incident.${code}`)}</b>
        {step ? ` ${t('incidents.about', { step: titleOf(step) })}` : ''}
        {holder ? ` ${t('incidents.who', { name: holder })}` : ''}
      </p>
      {contract.my.steers ? (
        <OptionCards
          labelledBy={heading}
          value={picked}
          onChange={setPicked}
          options={offers.map((resolution) => ({
            value: resolution,
            icon: ICONS[resolution],
            title: t(`resolution.${resolution}`),
            help: t([`consequence.${code}.${resolution}`, `consequence.any.${resolution}`], words),
            more: moreOf(resolution),
          }))}
        />
      ) : (
        <p className="small muted">{t('incidents.notYours')}</p>
      )}
      {picked === null ? null : (
        <ReasonAct
          contract={contract}
          says={t('incidents.decide')}
          send={t(`resolution.send.${picked}`)}
          confirm={picked === 'end' ? t('steering.close.confirm') : undefined}
          ready={picked !== 'replace' || person !== null}
          onCancel={() => setPicked(null)}
          onDone={() => setPicked(null)}
          make={(reason) =>
            ({
              type: 'resolve',
              incident: id,
              resolution: picked,
              ...(picked === 'replace' && person !== null ? { person } : {}),
              ...(picked === 'end' ? { outcome } : {}),
              ...because(reason),
            }) satisfies Act
          }
        />
      )}
    </article>
  );
}
