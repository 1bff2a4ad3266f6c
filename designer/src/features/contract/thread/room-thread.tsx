import { useDates } from '../../../api-client/contract.ts';
import type { Contract } from '../../../api-client/types.ts';
import { Thread } from '../../../ui/thread.tsx';
import { useStepTitle } from '../../../ui/use-step-title.ts';
import { marksOf, phasesToTheDay } from './thread-dates.ts';

/** The thread of a room, to the days, with its signatures and reviews; dots while the contract rests. */
export function RoomThread({ contract }: { contract: Contract }) {
  const titleOf = useStepTitle();
  const dates = useDates(contract.id);
  if (!dates.data) return <Thread phases={contract.phases} labels />;
  return (
    <Thread
      phases={phasesToTheDay(contract, dates.data)}
      marks={marksOf(contract, dates.data).map(({ step, ...mark }) => ({ ...mark, label: titleOf(step) }))}
      today={contract.end === null ? contract.today : null}
      paused={contract.status === 'suspended'}
      labels
    />
  );
}
