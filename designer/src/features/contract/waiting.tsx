import { useExplanations } from '../../api-client/contract.ts';
import type { Contract, Explanation, Wait } from '../../api-client/types.ts';
import { dayAndMonth, daysBetween } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { PersonTile } from '../../ui/person-tile.tsx';
import { Pill } from '../../ui/pill.tsx';
import { Empty } from '../../ui/states.tsx';
import { useStepTitle } from '../../ui/use-step-title.ts';
import classes from './waiting.module.css';

/** Why everybody waits: who, since when, how many it holds up, and what happens if nothing comes. */
export function Waiting({ contract }: { contract: Contract }) {
  const { t } = useWords();
  const explanations = useExplanations(contract.id);
  const waits = [...contract.waits].sort((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1));
  if (contract.status === 'ended') return null;
  return (
    <section className="sheet" aria-labelledby="waiting">
      <header>
        <h2 id="waiting">{t('waiting.title')}</h2>
      </header>
      {waits.length === 0 ? <Empty>{t('waiting.none')}</Empty> : null}
      <ul>
        {waits.map((wait, place) => (
          <li key={`${wait.step.node}/${place}`} className={classes['wait']}>
            <OneWait wait={wait} contract={contract} explanations={explanations.data ?? []} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type OneWaitProps = { wait: Wait; contract: Contract; explanations: readonly Explanation[] };

function OneWait({ wait, contract, explanations }: OneWaitProps) {
  const { t, language } = useWords();
  const titleOf = useStepTitle();
  const { step, by, holds, since, due } = wait;
  const late = due === null ? 0 : Math.max(daysBetween(due, contract.today), 0);
  const byItself = explanations.find((known) => known.step?.node === step.node && known.byItself)?.byItself;
  return (
    <>
      <p className="spread">
        <b>{titleOf(step)}</b>
        {late > 0 ? (
          <Pill kind="late">{t('due.late', { days: late })}</Pill>
        ) : (
          <Pill kind="waiting">{t('waiting.pill')}</Pill>
        )}
      </p>
      <ul className={`row ${classes['people']}`}>
        {by.map(({ id, name }) => (
          <li key={id} className="row small">
            <PersonTile name={name} />
            {name}
          </li>
        ))}
      </ul>
      <p className="small muted">
        {t('waiting.since', { date: dayAndMonth(since, language) })}
        {holds > 0 ? ` ${t('waiting.holds', { count: holds })}` : ''}
      </p>
      {byItself ? (
        <p className="small">{t(`byItself.${byItself.what}`, { date: dayAndMonth(byItself.on, language) })}</p>
      ) : null}
    </>
  );
}
