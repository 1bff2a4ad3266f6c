import { useExplanations, useJournal } from '../../../api-client/contract.ts';
import type { Contract } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { Empty, Trouble } from '../../../ui/states.tsx';
import { OneReason } from './one-reason.tsx';
import { OtherWaits } from './other-waits.tsx';
import { reasonsOf } from './reasons.ts';
import classes from './why.module.css';

/** « Pourquoi j'attends ? »: who and since when, what releases it, what was tried, what happens if nothing comes. */
export function Why({ contract }: { contract: Contract }) {
  const { t } = useWords();
  const explanations = useExplanations(contract.id);
  const journal = useJournal(contract.id);
  if (contract.status === 'ended') return null;
  const reasons = reasonsOf(contract, explanations.data ?? [], journal.data?.lines ?? []);
  return (
    <section className="sheet" aria-labelledby="why">
      <header>
        <h2 id="why" tabIndex={-1} className={classes['title']}>
          <Icon name="waiting" size={18} />
          {t('why.title')}
        </h2>
        {reasons.length > 0 ? <span className={classes['count']}>{reasons.length}</span> : null}
      </header>
      {explanations.isError ? <Trouble error={explanations.error} retry={() => void explanations.refetch()} /> : null}
      {reasons.length === 0 ? <Empty>{t('why.none')}</Empty> : null}
      <ul className={classes['reasons']}>
        {reasons.map((reason, place) => (
          <li key={`${reason.wait.step.node}/${place}`}>
            <OneReason reason={reason} contract={contract} isFirst={place === 0} />
          </li>
        ))}
      </ul>
      <OtherWaits explanations={explanations.data ?? []} waits={contract.waits} />
    </section>
  );
}
