import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { ProgrammeLine } from '../../api-client/types.ts';
import { useStable } from '../../ui/use-stable.ts';
import { facetsOf, isAmong, type Known } from './facets.ts';

/** What a card finds out of its programme. */
export type CardFacts = Pick<Known, 'months' | 'hasSource'>;

const UNKNOWN: CardFacts = { months: null, hasSource: null };
const BETWEEN = '~';

/** What the gallery is narrowed to. It is in the address, so that it can be sent. */
export function useNarrowing(programmes: readonly ProgrammeLine[]) {
  const [search, setSearch] = useSearchParams();
  const [facts, setFacts] = useState<Record<string, CardFacts>>({});
  const learn = useCallback((id: string, found: CardFacts) => setFacts((before) => ({ ...before, [id]: found })), []);
  const known = useMemo(
    () => programmes.map((programme) => ({ programme, ...(facts[programme.id] ?? UNKNOWN) })),
    [programmes, facts],
  );
  const facets = useMemo(() => facetsOf(known), [known]);
  const asked = search.get('filtre') ?? '';
  const chosen = useMemo(() => {
    const ids = asked.split(BETWEEN);
    return facets.filter(({ id }) => ids.includes(id));
  }, [facets, asked]);
  const choose = useStable((ids: readonly string[]) =>
    setSearch(ids.length === 0 ? {} : { filtre: ids.join(BETWEEN) }, { replace: true, preventScrollReset: true }),
  );
  const shown = useMemo(
    () => known.filter((one) => isAmong(one, chosen)).map(({ programme }) => programme.id),
    [known, chosen],
  );
  const chosenIds = useMemo(() => chosen.map(({ id }) => id), [chosen]);
  return { facets, chosen: chosenIds, choose, shown, learn };
}
