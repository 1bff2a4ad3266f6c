import { useWords } from '../../../locales/use-words.ts';
import { PersonTile } from '../../../ui/person-tile.tsx';
import classes from './presence.module.css';
import { useOthersAt } from './presence-context.tsx';

/** The monograms of those who look at a step now; on its card with a soft outline around it. */
export function OthersAt({ step, title, onCard = false }: { step: string; title: string; onCard?: boolean }) {
  const { t } = useWords();
  const here = useOthersAt(step);
  if (here.length === 0) return null;
  return (
    <>
      {onCard ? <span className={classes['outline']} /> : null}
      <span className={classes[onCard ? 'onCard' : 'inLine']}>
        {here.map(({ person }) => {
          const words = t('presence.at', { who: person.name, step: title });
          return (
            <span key={person.id} title={words}>
              <PersonTile name={person.name} />
              <span className="hidden-words">{words}</span>
            </span>
          );
        })}
      </span>
    </>
  );
}
