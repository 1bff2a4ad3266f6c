import type { ProgrammeRole } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import classes from './role-card.module.css';

/** The roles before one may put somebody into them: each of the same height, so that nothing moves. */
export function RolesComing({ roles }: { roles: readonly ProgrammeRole[] }) {
  const { say } = useWords();
  return roles.map(({ id, title }) => (
    <div key={id} className={classes['coming']}>
      {say(title)}
    </div>
  ));
}
