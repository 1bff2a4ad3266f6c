import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';
import type { Contract } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { useGoing } from '../../../ui/use-going.ts';
import { ROOM_PLACES, roomPath } from './room-places.ts';
import classes from './room-tabs.module.css';

/** The ways through a room: each has an address that one can send to somebody. */
export function RoomTabs({ contract }: { contract: Contract }) {
  const { t } = useWords();
  const tabs = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const { go, isChosen } = useGoing();
  useEffect(() => showingCurrent(tabs.current), [pathname]);
  return (
    <nav ref={tabs} className={classes['tabs']} aria-label={t('room.pages')}>
      {ROOM_PLACES.map(({ path, words }) => {
        const to = roomPath(contract.id, path);
        return (
          <NavLink
            key={path}
            to={to}
            end
            onClick={(event) => go(event, to, { preventScrollReset: true })}
            className={({ isActive }) => `${classes['tab']} ${isChosen(to, isActive) ? classes['active'] : ''}`}
          >
            {t(`room.tab.${words}`)}
          </NavLink>
        );
      })}
    </nav>
  );
}

/**
 * On a narrow screen the row is longer than what is shown of it: the page one is on stands in its middle. Looked at once
 * the page is laid out, which needs not be done twice for it.
 */
function showingCurrent(tabs: HTMLElement | null): (() => void) | undefined {
  const current = tabs?.querySelector<HTMLElement>('[aria-current="page"]');
  if (!tabs || !current) return undefined;
  const observer = new ResizeObserver(() => {
    tabs.scrollLeft = current.offsetLeft - tabs.offsetLeft - (tabs.clientWidth - current.offsetWidth) / 2;
  });
  observer.observe(tabs);
  return () => observer.disconnect();
}
