import type { ProgrammeLine } from '../../api-client/types.ts';

/** What the gallery knows of a programme: its line, and what its template and its year add once they are there. */
export type Known = {
  programme: Pick<ProgrammeLine, 'id' | 'tags' | 'roles'>;
  months: number | null;
  hasSource: boolean | null;
};

/** What programmes may be narrowed by. `id` stands in the address; `value` is a tag, or the name of a range. */
export type Facet = { id: string; group: FacetGroup; value: string };
export type FacetGroup = 'tag' | 'length' | 'size' | 'source';

const LENGTHS = [
  { value: 'short', most: 6 },
  { value: 'year', most: 12 },
  { value: 'long', most: Number.POSITIVE_INFINITY },
] as const;
const PARTIES = [
  { value: 'few', most: 5 },
  { value: 'many', most: Number.POSITIVE_INFINITY },
] as const;

/** The facets that tell the programmes apart: one that all have, or none, narrows nothing. */
export function facetsOf(known: readonly Known[]): Facet[] {
  const found = new Map<string, { facet: Facet; count: number }>();
  for (const one of known) {
    for (const facet of facetsOfOne(one)) {
      found.set(facet.id, { facet, count: (found.get(facet.id)?.count ?? 0) + 1 });
    }
  }
  const telling = [...found.values()].filter(({ count }) => count < known.length);
  return telling.map(({ facet }) => facet).toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** Whether a programme is among what was chosen: one of each group is enough; what is not known yet excludes nothing. */
export function isAmong(known: Known, chosen: readonly Facet[]): boolean {
  const own = facetsOfOne(known);
  const groups = new Set(chosen.map(({ group }) => group));
  return [...groups].every((group) => {
    const isUnknown = (group === 'length' && known.months === null) || (group === 'source' && known.hasSource === null);
    return isUnknown || own.some((one) => one.group === group && chosen.some(({ id }) => id === one.id));
  });
}

function facetsOfOne({ programme, months, hasSource }: Known): Facet[] {
  const length = months === null ? [] : LENGTHS.filter(({ most }) => months <= most).slice(0, 1);
  return [
    ...programme.tags.map((tag) => facet('tag', tag)),
    ...length.map(({ value }) => facet('length', value)),
    ...PARTIES.filter(({ most }) => programme.roles <= most)
      .slice(0, 1)
      .map(({ value }) => facet('size', value)),
    ...(hasSource === true ? [facet('source', 'told')] : []),
  ];
}

function facet(group: FacetGroup, value: string): Facet {
  return { id: `${group}.${value}`, group, value };
}

const RANGES: string[] = [...LENGTHS, ...PARTIES].map(({ value }) => value);
const GROUPS: FacetGroup[] = ['tag', 'length', 'size', 'source'];

/** Groups one after the other; within one, ranges from small to large, tags as they come. */
function placeOf({ group, value }: Facet): number {
  return GROUPS.indexOf(group) * 100 + Math.max(0, RANGES.indexOf(value));
}
