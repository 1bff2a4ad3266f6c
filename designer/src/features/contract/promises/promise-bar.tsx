import { useWords } from '../../../locales/use-words.ts';
import type { PartyPromises } from './promise-counts.ts';
import classes from './promises.module.css';

/** The same bar for every party, institutions included, with its words under it. */
export function PromiseBar({ counts }: { counts: PartyPromises['counts'] }) {
  const { t } = useWords();
  const words = counts.map(({ state, count }) => t(`promises.count.${state}`, { count })).join(' · ');
  return (
    <>
      <span className={classes['bar']} aria-hidden="true">
        {counts.map(({ state, count }) => (
          <i key={state} data-state={state} style={{ flexGrow: count }} />
        ))}
      </span>
      <span className="small muted">{words}</span>
    </>
  );
}
