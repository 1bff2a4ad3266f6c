import { Link } from 'react-router';
import type { ContractLine } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import box from '../../ui/easy/box.module.css';
import { Thread } from '../../ui/thread.tsx';
import classes from './my-page.module.css';

const MOST = 3;

/** Where each contract is, and the way to it. */
export function WhereWeAre({ contracts }: { contracts: readonly ContractLine[] }) {
  const { t, say } = useWords();
  const running = contracts.filter(({ status }) => status === 'open' || status === 'suspended').slice(0, MOST);
  if (running.length === 0) return null;
  return (
    <section className={box['box']}>
      <h2 className={box['boxTitle']}>{t('my.where')}</h2>
      {running.map(({ id, title, phases, status }) => {
        const open = phases.find(({ state, beside }) => state === 'open' && !beside);
        return (
          <div key={id} className={classes['where']}>
            <Thread phases={phases} paused={status === 'suspended'} />
            <p>
              <Link to={`/contrats/${id}`}>{title}</Link>
            </p>
            {open ? <p className="muted">{t('my.phase', { phase: say(open.title) })}</p> : null}
          </div>
        );
      })}
    </section>
  );
}
