import { NavLink } from 'react-router';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { useGoing } from '../../../ui/use-going.ts';
import classes from './frame.module.css';
import { addressOfView, type View } from './views.ts';

/** The ways to look at one template, as tabs: all show the same, and keep what is selected. */
export function ViewTabs({ template, views }: { template: string; views: readonly View[] }) {
  const { t } = useWords();
  const { go, isChosen } = useGoing();
  return (
    <nav className={classes['tabs']} aria-label={t('editor.views')}>
      {views.map((view) => {
        const to = addressOfView(template, view);
        return (
          <NavLink
            key={view.path}
            to={to}
            end
            onClick={(event) => go(event, to)}
            className={({ isActive }) => `${classes['tab']} ${isChosen(to, isActive) ? classes['current'] : ''}`}
          >
            <Icon name={view.icon} size={16} />
            {t(view.words)}
          </NavLink>
        );
      })}
    </nav>
  );
}
