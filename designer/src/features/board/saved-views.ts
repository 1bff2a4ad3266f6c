import { readFilters, writeFilters } from './filters.ts';

/*
 * Views that somebody keeps in this browser. A view is what its filters say and nothing else: what was searched for is
 * left out, since it may be the name of a person.
 */

const KEPT = 'trame-board-views';
const MOST_VIEWS = 12;
type Store = Pick<Storage, 'getItem' | 'setItem'>;

/** The view that may be kept of an address; null when its filters say nothing. */
export function viewOf(query: URLSearchParams): string | null {
  const view = writeFilters({ ...readFilters(query), q: '' });
  return view === '' ? null : view;
}

/** The views kept here, the latest last. What another version wrote, or somebody changed, is read as an address is. */
export function savedViews(store: Store = localStorage): string[] {
  const kept = parse(store.getItem(KEPT));
  const views = kept.map((view) => viewOf(new URLSearchParams(view))).filter((view) => view !== null);
  return [...new Set(views)].slice(-MOST_VIEWS);
}

/** Keeps a view; the oldest goes when there are too many. */
export function keepView(view: string, store: Store = localStorage): string[] {
  return write([...savedViews(store).filter((kept) => kept !== view), view], store);
}

export function forgetView(view: string, store: Store = localStorage): string[] {
  return write(
    savedViews(store).filter((kept) => kept !== view),
    store,
  );
}

function write(views: readonly string[], store: Store): string[] {
  store.setItem(KEPT, JSON.stringify(views.slice(-MOST_VIEWS)));
  return savedViews(store);
}

function parse(text: string | null): string[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? kept.filter((view) => typeof view === 'string') : [];
  } catch {
    return [];
  }
}
