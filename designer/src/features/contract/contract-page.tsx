import { Link, useParams } from 'react-router';
import { useContract } from '../../api-client/contract.ts';
import type { Contract } from '../../api-client/types.ts';
import { longDate } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { Page } from '../../ui/page.tsx';
import { Pill } from '../../ui/pill.tsx';
import { Loading, Trouble } from '../../ui/states.tsx';
import { Thread } from '../../ui/thread.tsx';
import { Incidents } from '../acts/incidents.tsx';
import classes from './contract-page.module.css';
import { Dates } from './dates.tsx';
import { Journal } from './journal.tsx';
import { Parties } from './parties.tsx';
import { RehearsalClock } from './rehearsal-clock.tsx';
import { ToDo } from './to-do.tsx';
import { Waiting } from './waiting.tsx';

/** The common table of one contract: where it is, what is to be done, its dates, who waits for whom, what happened. */
export function ContractPage() {
  const { t, say } = useWords();
  const { contract: id = '' } = useParams();
  const contract = useContract(id);
  if (contract.isError) return <Trouble error={contract.error} retry={() => void contract.refetch()} />;
  if (contract.isPending) return <Loading lines={8} />;
  const { title, programme, phases, rehearsal } = contract.data;
  const trail = (
    <>
      <Link to="/contrats">{t('nav.contracts')}</Link> · {say(programme.title)}
    </>
  );
  return (
    <Page title={title} trail={trail} marks={<Marks contract={contract.data} />}>
      {rehearsal ? <RehearsalClock contract={contract.data} /> : null}
      <Thread phases={phases} labels />
      <Where contract={contract.data} />
      <div className={classes['columns']}>
        <div className={classes['main']}>
          <Incidents contract={contract.data} />
          <ToDo contract={contract.data} />
          <Dates contract={contract.data} />
        </div>
        <div className={classes['side']}>
          <Waiting contract={contract.data} />
          <Journal contract={contract.data} />
          <Parties contract={contract.data} />
        </div>
      </div>
    </Page>
  );
}

function Marks({ contract: { rehearsal, status } }: { contract: Contract }) {
  const { t } = useWords();
  return (
    <>
      {rehearsal ? <Pill kind="rehearsal">{t('contract.rehearsal')}</Pill> : null}
      {status === 'open' ? null : (
        <Pill kind={status === 'ended' ? 'done' : status === 'poisoned' ? 'late' : 'waiting'}>
          {t(`status.${status}`)}
        </Pill>
      )}
    </>
  );
}

/** In one sentence: where it is, or how it ended. */
function Where({ contract }: { contract: Contract }) {
  const { t, say, language } = useWords();
  const { end, today, openedOn, phases } = contract;
  if (end) {
    const outcome = end.step ? say(end.step.title) : t(`outcome.${end.outcome}`, end.outcome);
    return <p className={classes['where']}>{t('contract.ended', { date: longDate(end.on, language), outcome })}</p>;
  }
  if (openedOn === null) return <p className={classes['where']}>{t('contract.starting')}</p>;
  const open = phases.filter(({ state, beside }) => state === 'open' && !beside).map((phase) => say(phase.title));
  return (
    <p className={classes['where']}>
      {t('contract.where', {
        today: longDate(today, language),
        phases: open.join(', '),
        opened: longDate(openedOn, language),
      })}
    </p>
  );
}
