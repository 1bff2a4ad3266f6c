const ACCENTS: Record<string, string> = {
  ...spread('a', 'àâäáãå'),
  ...spread('c', 'ç'),
  ...spread('e', 'éèêë'),
  ...spread('i', 'îïíì'),
  ...spread('n', 'ñ'),
  ...spread('o', 'ôöóòõø'),
  ...spread('u', 'ùûüú'),
  ...spread('y', 'ÿý'),
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
};
const LONGEST = 40;

/** An id made of a title: "Réunion d'équipe" gives "reunion-d-equipe"; with a number where that is taken already. */
export function freshId(taken: Iterable<string>, wish: string, otherwise: string): string {
  const used = new Set(taken);
  const base = idFrom(wish) || otherwise;
  if (!used.has(base)) return base;
  for (let n = 2; ; n += 1) if (!used.has(`${base}-${n}`)) return `${base}-${n}`;
}

function idFrom(title: string): string {
  const plain = title.toLowerCase().replace(/[^a-z0-9]/g, (sign) => ACCENTS[sign] ?? sign);
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
}

function spread(letter: string, accented: string): Record<string, string> {
  return Object.fromEntries(accented.split('').map((sign) => [sign, letter]));
}
