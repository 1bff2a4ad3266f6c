/** What narrows the board, and in which order it stands. The address holds it, so that a view may be shared. */
export type Filters = {
  q: string;
  late: boolean;
  incident: boolean;
  unsigned: boolean;
  asleep: boolean;
  status: Status | null;
  programme: string | null;
  phase: string | null;
  rehearsal: 'true' | 'false' | null;
  sort: Sort;
};
export const STATUSES = ['draft', 'open', 'suspended', 'ended', 'poisoned'] as const;
export const SORTS = ['due', 'quiet', 'newest'] as const;
/** The yes-or-no filters, in the order in which they stand above the list. */
export const FLAGS = ['late', 'incident', 'unsigned', 'asleep'] as const;
type Status = (typeof STATUSES)[number];
type Sort = (typeof SORTS)[number];
export type Flag = (typeof FLAGS)[number];

/** An identifier of a programme or a phase. Whatever else an address may hold is left out, not asked for. */
const ID = /^[a-z][a-z0-9-]{0,63}$/;
const LONGEST_SEARCH = 100;

/** Reads an address; what it cannot hold is as if it were not there. */
export function readFilters(query: URLSearchParams): Filters {
  const programme = idIn(query.get('programme'));
  return {
    q: (query.get('q') ?? '').slice(0, LONGEST_SEARCH),
    late: query.get('late') === 'true',
    incident: query.get('incident') === 'true',
    unsigned: query.get('unsigned') === 'true',
    asleep: query.get('asleep') === 'true',
    status: oneOf(STATUSES, query.get('status')),
    programme,
    // A phase means something inside its programme only.
    phase: programme === null ? null : idIn(query.get('phase')),
    rehearsal: oneOf(['true', 'false'] as const, query.get('rehearsal')),
    sort: oneOf(SORTS, query.get('sort')) ?? 'due',
  };
}

/** The same filters as an address, and as the API is asked: always in the same order, nothing that says nothing. */
export function writeFilters({ q, sort, ...filters }: Filters): string {
  const query = new URLSearchParams();
  if (q.trim() !== '') query.set('q', q.trim());
  for (const flag of FLAGS) if (filters[flag]) query.set(flag, 'true');
  for (const name of ['status', 'programme', 'phase', 'rehearsal'] as const) {
    const value = filters[name];
    if (value !== null && !(name === 'phase' && filters.programme === null)) query.set(name, value);
  }
  if (sort !== 'due') query.set('sort', sort);
  return query.toString();
}

/** Whether some contracts may be left out. */
export function areNarrow(filters: Filters): boolean {
  return writeFilters({ ...filters, sort: 'due' }) !== '';
}

/** How many choices of the panel narrow the list: what stands above it shows by itself. */
export function countOfPanel({ status, programme, phase, rehearsal }: Filters): number {
  return [status, programme, phase, rehearsal].filter((value) => value !== null).length;
}

/** The word, where it is one of these. */
export function oneOf<T extends string>(words: readonly T[], value: string | null): T | null {
  return words.find((word) => word === value) ?? null;
}

function idIn(value: string | null): string | null {
  return value !== null && ID.test(value) ? value : null;
}
