import { useNavigate } from 'react-router';
import { useSignOut } from '../api-client/session.ts';
import type { Me } from '../api-client/types.ts';
import { useWords } from '../locales/use-words.ts';
import { Icon } from '../ui/icons.tsx';
import { PersonTile } from '../ui/person-tile.tsx';
import { useCommands } from './palette/commands.ts';
import classes from './who-is-here.module.css';

/** Whose page this is, and the way out. */
export function WhoIsHere({ person }: { person: Me }) {
  const { t } = useWords();
  const signOut = useSignOut();
  const navigate = useNavigate();
  const leave = () => signOut.mutate(undefined, { onSuccess: () => void navigate('/entrer') });
  useCommands([{ id: 'sign-out', words: t('signIn.out'), icon: 'leave', run: leave, isEverywhere: true }]);
  return (
    <div className={classes['who']}>
      <PersonTile name={person.name} large />
      <span className={classes['names']}>
        <b>{person.name}</b>
        <span className="small muted">{person.organisation}</span>
      </span>
      <button
        type="button"
        className={classes['leave']}
        aria-label={t('signIn.out')}
        title={t('signIn.out')}
        onClick={leave}
        disabled={signOut.isPending}
      >
        <Icon name="leave" size={18} />
      </button>
    </div>
  );
}
