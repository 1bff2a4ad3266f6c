import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type Filters, readFilters, writeFilters } from '../filters.ts';

/** The filters of the address, and the way to change some of them. The page stays where it is. */
export function useFilters() {
  const [query, setQuery] = useSearchParams();
  const filters = useMemo(() => readFilters(query), [query]);
  const change = useCallback(
    (part: Partial<Filters>) =>
      setQuery((now) => new URLSearchParams(writeFilters({ ...readFilters(now), ...part })), {
        replace: true,
        preventScrollReset: true,
      }),
    [setQuery],
  );
  const show = useCallback(
    (view: string) => setQuery(new URLSearchParams(view), { preventScrollReset: true }),
    [setQuery],
  );
  return { filters, change, show };
}
