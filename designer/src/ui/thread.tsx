import type { Phase } from '../api-client/types.ts';
import { useWords } from '../locales/use-words.ts';
import classes from './thread.module.css';

type ThreadPhase = Pick<Phase, 'id' | 'kind' | 'title' | 'beside'> & { state?: Phase['state'] };

/** The thread: the phases in their order, what is behind filled, what is coming pale, a pin where the contract is. */
export function Thread({ phases, labels = false }: { phases: readonly ThreadPhase[]; labels?: boolean }) {
  const { t, say } = useWords();
  const inOrder = phases.filter((phase) => !phase.beside);
  const words = inOrder.map((phase) => `${say(phase.title)} (${t(`phase.state.${phase.state ?? 'coming'}`)})`);
  return (
    <ol className={`${classes['thread']} ${labels ? classes['labelled'] : ''}`} aria-label={t('phase.thread')}>
      {inOrder.map((phase, place) => (
        <li key={phase.id} className={classes['phase']} data-kind={phase.kind} data-state={phase.state ?? 'plain'}>
          {labels ? (
            <span className={classes['label']}>
              <b>{place + 1}</b> <span className={classes['name']}>{say(phase.title)}</span>
            </span>
          ) : null}
          <span className={classes['line']}>{phase.state === 'open' ? <i className={classes['pin']} /> : null}</span>
          <span className="hidden-words">{labels ? t(`phase.state.${phase.state ?? 'coming'}`) : words[place]}</span>
        </li>
      ))}
    </ol>
  );
}
