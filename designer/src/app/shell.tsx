import { Navigate, NavLink, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { useSession } from '../api-client/session.ts';
import { useWords } from '../locales/use-words.ts';
import { Icon } from '../ui/icons.tsx';
import { Logo } from '../ui/logo.tsx';
import { Preferences } from '../ui/preferences.tsx';
import { Loading, Trouble } from '../ui/states.tsx';
import { placesFor } from './places.ts';
import classes from './shell.module.css';
import { WhoIsHere } from './who-is-here.tsx';

/** What surrounds every page for somebody who has signed in. */
export function Shell() {
  const { t } = useWords();
  const session = useSession();
  const { pathname } = useLocation();
  if (session.isError) return <Trouble error={session.error} retry={() => void session.refetch()} />;
  if (session.isPending) return <Loading />;
  if (session.data.person === null) return <Navigate to="/entrer" state={{ next: pathname }} replace />;
  const { person, mailPages } = session.data;
  return (
    <div className={classes['shell']}>
      <a href="#page" className={classes['skip']}>
        {t('nav.skip')}
      </a>
      <header className={classes['side']}>
        <Logo />
        <nav aria-label={t('nav.main')} className={classes['links']}>
          {placesFor(person).map(({ to, icon, words }) => (
            <SideLink key={to} to={to} icon={icon} words={t(words)} />
          ))}
          {mailPages ? (
            <a href="/dev/mail/" target="_blank" rel="noreferrer" className={classes['link']}>
              <Icon name="mail" size={18} />
              {t('nav.mail')}
            </a>
          ) : null}
        </nav>
        <div className={classes['foot']}>
          <Preferences />
          <WhoIsHere person={person} />
        </div>
      </header>
      <main id="page" className={classes['page']} tabIndex={-1}>
        <Outlet />
      </main>
      <ScrollRestoration />
    </div>
  );
}

function SideLink({ to, icon, words }: { to: string; icon: string; words: string }) {
  return (
    <NavLink to={to} className={({ isActive }) => `${classes['link']} ${isActive ? classes['active'] : ''}`}>
      <Icon name={icon} size={18} />
      {words}
    </NavLink>
  );
}
