import { NavLink } from 'react-router';
import type { Me } from '../api-client/types.ts';
import { useWords } from '../locales/use-words.ts';
import { Icon } from '../ui/icons.tsx';
import { Keys } from '../ui/keys.tsx';
import { Logo } from '../ui/logo.tsx';
import { preferencesOverlay } from '../ui/preferences/preferences-overlay.ts';
import { useGoing } from '../ui/use-going.ts';
import { keysOverlay, paletteOverlay } from './overlays.tsx';
import { placesFor } from './places.ts';
import classes from './side.module.css';
import { WhoIsHere } from './who-is-here.tsx';

/** The places to go, the way to search, who is here. Beside the page; above and below it on a telephone. */
export function Side({ person, mailPages }: { person: Me; mailPages: boolean }) {
  const { t } = useWords();
  const { go, isChosen } = useGoing();
  return (
    <header className={classes['side']}>
      <Logo />
      <button
        type="button"
        className={classes['search']}
        onClick={paletteOverlay.open}
        aria-keyshortcuts="Control+K"
        aria-label={t('palette.title')}
      >
        <Icon name="search" size={18} />
        <span className={classes['words']}>{t('palette.button')}</span>
        <span className={classes['keys']} aria-hidden="true">
          <Keys keys="mod+k" />
        </span>
      </button>
      <nav id="places" tabIndex={-1} aria-label={t('nav.main')} className={classes['links']}>
        {placesFor(person).map(({ to, icon, words }) => (
          <NavLink
            key={to}
            to={to}
            end={to === '/moi'}
            onClick={(event) => go(event, to)}
            className={({ isActive }) => `${classes['link']} ${isChosen(to, isActive) ? classes['active'] : ''}`}
          >
            <Icon name={icon} size={18} />
            <span className={classes['words']}>{t(words)}</span>
          </NavLink>
        ))}
        {mailPages ? (
          <a href="/dev/mail/" target="_blank" rel="noreferrer" className={`${classes['link']} ${classes['trial']}`}>
            <Icon name="mail" size={18} />
            <span className={classes['words']}>{t('nav.mail')}</span>
          </a>
        ) : null}
      </nav>
      <div className={classes['foot']}>
        <button type="button" className={classes['link']} onClick={preferencesOverlay.open}>
          <Icon name="settings" size={18} />
          <span className={classes['words']}>{t('preferences.title')}</span>
        </button>
        <button type="button" className={`${classes['link']} ${classes['help']}`} onClick={keysOverlay.open}>
          <Icon name="help" size={18} />
          <span className={classes['words']}>{t('shortcuts.button')}</span>
          <span className={classes['keys']} aria-hidden="true">
            <Keys keys="?" />
          </span>
        </button>
        <WhoIsHere person={person} />
      </div>
    </header>
  );
}
