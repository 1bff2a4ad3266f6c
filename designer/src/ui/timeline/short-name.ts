/** "CARITAS, épicerie sociale" is called CARITAS; what follows the comma, or stands in brackets, is said below. */
export function shortName(title: string): { name: string; detail: string | null } {
  const bracket = /^(.+?)\s*\((.+)\)$/.exec(title);
  if (bracket?.[1] && bracket[2]) return { name: bracket[1], detail: bracket[2] };
  const comma = title.indexOf(', ');
  return comma === -1 ? { name: title, detail: null } : { name: title.slice(0, comma), detail: title.slice(comma + 2) };
}
