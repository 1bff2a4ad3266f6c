import { Navigate, Outlet, useLocation, useNavigate } from 'react-router';
import { useSession } from '../api-client/session.ts';
import { useWords } from '../locales/use-words.ts';
import { Loading, Trouble } from '../ui/states.tsx';
import { Connection } from './connection.tsx';
import { placesFor } from './places.ts';
import classes from './shell.module.css';
import { useShortcuts } from './shortcuts/use-shortcuts.ts';
import { Side } from './side.tsx';

/** What surrounds every page for somebody who has signed in. */
export function Shell() {
  const { t } = useWords();
  const session = useSession();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const person = session.data?.person ?? null;
  useShortcuts(
    (person === null ? [] : placesFor(person)).flatMap(({ to, words, keys }) =>
      keys === undefined
        ? []
        : { keys, words: t(words), run: () => void navigate(to), group: t('shortcuts.everywhere') },
    ),
  );
  if (session.isError) return <Trouble error={session.error} retry={() => void session.refetch()} />;
  if (session.isPending) return <Loading />;
  if (person === null) return <Navigate to="/entrer" state={{ next: pathname }} replace />;
  return (
    <div className={classes['shell']}>
      <a href="#page" className={classes['skip']}>
        {t('nav.skip')}
      </a>
      <a href="#places" className={classes['skip']}>
        {t('nav.skipToMenu')}
      </a>
      <Side person={person} mailPages={session.data.mailPages} />
      <div className={classes['content']}>
        <Connection />
        <main id="page" className={classes['page']} tabIndex={-1}>
          <Outlet />
        </main>
      </div>
    </div>
  );
}
