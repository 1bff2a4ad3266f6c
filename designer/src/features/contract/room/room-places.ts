/** The pages of a room, in the order of its tabs. */
export const ROOM_PLACES = [
  { path: '', words: 'here' },
  { path: 'journal', words: 'journal' },
  { path: 'dates', words: 'dates' },
  { path: 'resultats', words: 'results' },
  { path: 'table', words: 'table' },
] as const;

/** The address of a page of a room. */
export function roomPath(contract: string, place = ''): string {
  return `/contrats/${contract}${place === '' ? '' : `/${place}`}`;
}
