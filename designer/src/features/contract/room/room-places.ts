/** The pages of a room, in the order of its tabs. */
export const ROOM_PLACES = [
  { path: '', words: 'here' },
  { path: 'schema', words: 'drawing' },
  { path: 'engagements', words: 'promises' },
  { path: 'journal', words: 'journal' },
  { path: 'dates', words: 'dates' },
  { path: 'changements', words: 'changes' },
  { path: 'resultats', words: 'results' },
  { path: 'table', words: 'table' },
  { path: 'documents', words: 'documents' },
  { path: 'qui-voit-quoi', words: 'sight' },
  { path: 'messages', words: 'messages' },
] as const;

/** The address of a page of a room. */
export function roomPath(contract: string, place = ''): string {
  return `/contrats/${contract}${place === '' ? '' : `/${place}`}`;
}

/** Which page of a room an address is of, by the name of its words; the first one where it is none of them. */
export function placeAt(pathname: string): (typeof ROOM_PLACES)[number]['words'] {
  const [, , , path = ''] = pathname.split('/');
  return ROOM_PLACES.find((place) => place.path === path)?.words ?? 'here';
}
