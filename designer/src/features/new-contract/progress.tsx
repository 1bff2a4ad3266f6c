import { useWords } from '../../locales/use-words.ts';
import { Icon } from '../../ui/icons.tsx';
import classes from './progress.module.css';
import type { Stage } from './use-starting.ts';

const STAGES = ['writing', 'starting', 'opening'] as const;

/** How far the launch is: what is done, what is being done. */
export function Progress({ stage }: { stage: Stage }) {
  const { t } = useWords();
  const now = STAGES.findIndex((known) => known === stage);
  return (
    <output className={classes['progress']} aria-live="polite">
      {now === -1
        ? null
        : STAGES.map((known, place) => (
            <span
              key={known}
              className={classes['stage']}
              data-state={place < now ? 'done' : place === now ? 'now' : 'coming'}
            >
              <Icon name={place < now ? 'check' : place === now ? 'waiting' : 'phase'} />
              {t(`newContract.stage.${known}`)}
            </span>
          ))}
    </output>
  );
}
