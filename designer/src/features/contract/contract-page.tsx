import { Link, Outlet, useLocation, useParams } from 'react-router';
import { useContract } from '../../api-client/contract.ts';
import type { Contract } from '../../api-client/types.ts';
import { longDate } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { Absent } from '../../ui/absent.tsx';
import { Page } from '../../ui/page.tsx';
import { Pill } from '../../ui/pill.tsx';
import { Loading } from '../../ui/states.tsx';
import { TodayIs } from '../../ui/today.tsx';
import { ContractActions } from '../acts/steering/contract-actions.tsx';
import { AmendmentNotice } from '../amendments/amendment-notice.tsx';
import classes from './contract-page.module.css';
import { RehearsalClock } from './rehearsal-clock.tsx';
import { RoomActions } from './room/room-actions.tsx';
import { RoomNotices } from './room/room-notices.tsx';
import { placeAt } from './room/room-places.ts';
import { RoomTabs } from './room/room-tabs.tsx';
import { useRoomKeys } from './room/use-room-keys.ts';
import { RoomThread } from './thread/room-thread.tsx';

/** The common table of one contract: its thread, and under it one page for each thing people come to look at. */
export function ContractPage() {
  const { t, say } = useWords();
  const { contract: id = '' } = useParams();
  const contract = useContract(id);
  useRoomKeys(id);
  const place = placeAt(useLocation().pathname);
  const list = <Link to="/contrats">{t('nav.contracts')}</Link>;
  if (contract.isError) return <Absent error={contract.error} retry={() => void contract.refetch()} way={list} />;
  if (contract.isPending) return <Loading lines={8} />;
  const { title, programme, version, rehearsal } = contract.data;
  const trail = (
    <>
      {list} <span aria-hidden="true">›</span>{' '}
      <Link to={`/programmes/${programme.id}/versions/${version.number}`}>
        {t('contract.version', { programme: say(programme.title), number: version.number })}
      </Link>
    </>
  );
  return (
    <TodayIs date={contract.data.today}>
      <Page
        title={title}
        tab={place === 'here' ? title : `${t(`room.tab.${place}`)} · ${title}`}
        trail={trail}
        marks={<Marks contract={contract.data} />}
        actions={
          <>
            <ContractActions contract={contract.data} />
            <RoomActions contract={contract.data} />
          </>
        }
      >
        <div className={classes['notices']}>
          <RoomNotices contract={contract.data} />
          {place === 'changes' ? null : <AmendmentNotice contract={contract.data} />}
        </div>
        {rehearsal ? <RehearsalClock contract={contract.data} /> : null}
        <div className={classes['thread']}>
          <RoomThread contract={contract.data} />
          <Where contract={contract.data} />
        </div>
        <RoomTabs contract={contract.data} />
        <Outlet context={contract.data} />
      </Page>
    </TodayIs>
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
  if (openedOn === null) return null;
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
