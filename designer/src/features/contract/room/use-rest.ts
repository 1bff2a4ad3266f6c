import { useJournal } from '../../../api-client/contract.ts';
import type { Contract } from '../../../api-client/types.ts';
import { dayIn } from '../../../locales/dates.ts';

/** Since which day a contract rests; null while it does not, or before its journal is here. */
export function useRest({ id, status, timeZone }: Contract): string | null {
  const journal = useJournal(id);
  if (status !== 'suspended') return null;
  const line = journal.data?.lines.find(({ what }) => what === 'Suspended');
  return line ? dayIn(timeZone, line.at) : null;
}
