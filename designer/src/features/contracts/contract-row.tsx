import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useLaunch } from '../../api-client/contracts.ts';
import type { ContractLine } from '../../api-client/types.ts';
import { shortDate, todayHere } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { DueMark } from '../../ui/due-mark.tsx';
import { PersonTile } from '../../ui/person-tile.tsx';
import { Pill } from '../../ui/pill.tsx';
import { Thread } from '../../ui/thread.tsx';
import { useStepTitle } from '../../ui/use-step-title.ts';
import classes from './contract-row.module.css';

/** One contract of the list. */
export function ContractRow({ contract }: { contract: ContractLine }) {
  const { t, say } = useWords();
  const { id, title, programme, phases, rehearsal, status, incidents } = contract;
  return (
    <article className={classes['row']}>
      <div className={classes['name']}>
        <Link to={`/contrats/${id}`} className={classes['link']}>
          {title}
        </Link>
        <span className="small muted">{say(programme.title)}</span>
        <span className="row">
          {rehearsal ? <Pill kind="rehearsal">{t('contract.rehearsal')}</Pill> : null}
          {status === 'open' ? null : <StatusPill status={status} />}
          {incidents > 0 ? <Pill kind="late">{t('contracts.incidents', { count: incidents })}</Pill> : null}
        </span>
      </div>
      <div className={classes['thread']}>
        <Thread phases={phases} />
        <span className="small">{phaseWords(contract, say)}</span>
      </div>
      <NextDate contract={contract} />
      <WhoWaits contract={contract} />
    </article>
  );
}

function StatusPill({ status }: Pick<ContractLine, 'status'>) {
  const { t } = useWords();
  const kind = status === 'ended' ? 'done' : status === 'poisoned' ? 'late' : 'waiting';
  return <Pill kind={kind}>{t(`status.${status}`)}</Pill>;
}

function phaseWords({ phases }: ContractLine, say: ReturnType<typeof useWords>['say']): string {
  const open = phases.filter((phase) => phase.state === 'open' && !phase.beside);
  return open.map((phase) => say(phase.title)).join(', ');
}

function NextDate({ contract }: { contract: ContractLine }) {
  const { t, say, language } = useWords();
  const { nextDue, end, status } = contract;
  const launch = useLaunch();
  if (status === 'draft') {
    return (
      <div>
        <Button size="xs" variant="light" onClick={() => launch.mutate(contract.id)} loading={launch.isPending}>
          {t('newContract.launch')}
        </Button>
      </div>
    );
  }
  if (end) {
    return (
      <div>
        <b className="tabular">{shortDate(end.on, language)}</b>
        <br />
        <span className="small muted">{end.step ? say(end.step.title) : t(`outcome.${end.outcome}`, end.outcome)}</span>
      </div>
    );
  }
  if (nextDue === null) return <span className="muted">{t('contracts.noDate')}</span>;
  return (
    <div className={classes['date']}>
      <b className="tabular">{shortDate(nextDue.on, language)}</b>
      {contract.rehearsal ? null : <DueMark on={nextDue.on} today={todayHere()} />}
    </div>
  );
}

function WhoWaits({ contract }: { contract: ContractLine }) {
  const { t } = useWords();
  const titleOf = useStepTitle();
  const [first, ...others] = contract.waits;
  if (!first) return <span className="muted">{contract.status === 'open' ? t('contracts.upToDate') : ''}</span>;
  const names = first.by.map(({ name }) => name);
  return (
    <div className={classes['waits']}>
      <PersonTile name={names[0] ?? ''} />
      <span>
        <b>
          {names.length > 2 ? t('contracts.andOthers', { name: names[0], count: names.length - 1 }) : names.join(', ')}
        </b>
        <br />
        <span className="small muted">
          {titleOf(first.step)}
          {others.length > 0 ? ` · ${t('contracts.moreWaits', { count: others.length })}` : ''}
        </span>
      </span>
    </div>
  );
}
