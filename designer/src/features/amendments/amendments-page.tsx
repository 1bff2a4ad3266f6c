import { useAmendments } from '../../api-client/amendments.ts';
import type { Amendments, Contract } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { later } from '../../ui/later.tsx';
import { Empty, Loading, Trouble } from '../../ui/states.tsx';
import { useRoom } from '../contract/room/use-room.ts';
import classes from './amendments.module.css';
import { BeingPrepared } from './being-prepared.tsx';
import { mayPropose } from './may-propose.ts';
import { PastAmendments } from './past-amendments.tsx';
import { ProposeButton } from './propose-button.tsx';

/** What a change says comes with the means to say it, for whoever has one to read. */
const OpenAmendment = later(async () => (await import('./open-amendment.tsx')).OpenAmendment, <Loading lines={6} />);

/** How a contract changes on its way: what is proposed now, what is being drawn, what was proposed before. */
export function AmendmentsPage() {
  const contract = useRoom();
  const amendments = useAmendments(contract.id);
  if (amendments.isError) return <Trouble error={amendments.error} retry={() => void amendments.refetch()} />;
  if (amendments.isPending) return <Loading lines={6} />;
  return <AmendmentsOf amendments={amendments.data} contract={contract} />;
}

/** The changes of a contract, told of what is there. */
export function AmendmentsOf({ amendments, contract }: { amendments: Amendments; contract: Contract }) {
  const { t } = useWords();
  const { open, past } = amendments;
  const steers = mayPropose(contract);
  // Nobody but whoever coordinates draws a change; what is not proposed is nobody else’s to read.
  const draft = steers ? amendments.draft : null;
  const isEmpty = open === null && past.length === 0 && draft === null;
  return (
    <div className={`stack ${classes['page']}`}>
      {isEmpty ? (
        <section className="sheet" aria-labelledby="no-amendments">
          <h2 id="no-amendments" className="hidden-words">
            {t('room.tab.changes')}
          </h2>
          <Empty title={t('amendment.none')} action={<ProposeButton contract={contract} isMain />}>
            {t(steers ? 'amendment.noneSteers' : 'amendment.noneText')}
          </Empty>
        </section>
      ) : null}
      {open === null ? null : <OpenAmendment key={open.n} amendment={open} contract={contract} />}
      {draft === null ? null : <BeingPrepared draft={draft} contract={contract} hasOpen={open !== null} />}
      {past.length > 0 ? <PastAmendments past={past} /> : null}
    </div>
  );
}
