import { useRoom } from '../room/use-room.ts';
import { GraphCard } from './graph-card.tsx';

/** The whole drawing of a contract, with as much room as the page has. */
export function DrawingPage() {
  return <GraphCard contract={useRoom()} size="page" />;
}
