/** A text as one searches in it: no accents, no capitals. */
export function plainText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** Whether every word that is looked for begins or stands somewhere in a text. */
export function isFoundBy(search: string, text: string): boolean {
  const where = plainText(text);
  return plainText(search)
    .split(/\s+/)
    .every((word) => where.includes(word));
}
