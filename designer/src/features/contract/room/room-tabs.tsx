import { NavLink } from 'react-router';
import type { Contract } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { ROOM_PLACES, roomPath } from './room-places.ts';
import classes from './room-tabs.module.css';

/** The ways through a room: each has an address that one can send to somebody. */
export function RoomTabs({ contract }: { contract: Contract }) {
  const { t } = useWords();
  return (
    <nav className={classes['tabs']} aria-label={t('room.pages')}>
      {ROOM_PLACES.map(({ path, words }) => (
        <NavLink
          key={path}
          to={roomPath(contract.id, path)}
          end
          preventScrollReset
          className={({ isActive }) => `${classes['tab']} ${isActive ? classes['active'] : ''}`}
        >
          {t(`room.tab.${words}`)}
        </NavLink>
      ))}
    </nav>
  );
}
