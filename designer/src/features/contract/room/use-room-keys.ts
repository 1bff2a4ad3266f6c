import { useNavigate } from 'react-router';
import { useShortcuts } from '../../../app/shortcuts/use-shortcuts.ts';
import { useWords } from '../../../locales/use-words.ts';
import { roomPath } from './room-places.ts';

/** The keys of a room: why one waits, the promises, the documents. */
export function useRoomKeys(contract: string): void {
  const { t } = useWords();
  const navigate = useNavigate();
  const go = (to: string) => () => void navigate(to, { preventScrollReset: true });
  useShortcuts([
    { keys: 'w', words: t('room.key.why'), run: go(`${roomPath(contract)}#why`) },
    { keys: 'p', words: t('room.key.promises'), run: go(roomPath(contract, 'engagements')) },
    { keys: 'd', words: t('room.key.documents'), run: go(roomPath(contract, 'documents')) },
  ]);
}
