import { useDebouncedValue } from '@mantine/hooks';

const PAUSE_MS = 200;
const SHORTEST = 2;
/** The server reads no more of a name. */
const LONGEST = 80;

/** What is being typed into a search, once somebody pauses; null while it is too short to look for. */
export function useSought(search: string): string | null {
  const [typed] = useDebouncedValue(search.trim().slice(0, LONGEST), PAUSE_MS);
  return typed.length >= SHORTEST ? typed : null;
}
