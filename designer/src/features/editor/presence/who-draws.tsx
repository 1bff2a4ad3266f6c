import { useWords } from '../../../locales/use-words.ts';
import { PersonTile } from '../../../ui/person-tile.tsx';
import { useTemplate } from '../draft/editor-context.tsx';
import classes from './presence.module.css';
import { useOthers } from './presence-context.tsx';

/** The others who draw this template now. */
export function WhoDraws() {
  const { t, say } = useWords();
  const others = useOthers();
  const { nodes } = useTemplate();
  if (others.length === 0) return null;
  return (
    <ul className={classes['others']} aria-label={t('presence.others')}>
      {others.map(({ person, looksAt }) => {
        const step = nodes.find(({ id }) => id === looksAt);
        const words = step
          ? t('presence.at', { who: person.name, step: say(step.title) })
          : t('presence.here', { who: person.name });
        return (
          <li key={person.id} title={words}>
            <PersonTile name={person.name} />
            <span className="hidden-words">{words}</span>
          </li>
        );
      })}
    </ul>
  );
}
