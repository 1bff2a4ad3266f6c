/** How sure a part of a note is: written in the source, read between its lines, proposed, or from another source. */
export type Sureness = 'S' | 'I' | 'P' | 'X';

/** Cuts a note of a template where its marks stand: "[S] tous les 2 mois. [P] Le compte part de la signature." */
export function originsIn(note: string): { sureness: Sureness | null; text: string }[] {
  const parts = note.split(/\[([SIPX])\]\s*/);
  const first = parts[0]?.trim();
  const origins: { sureness: Sureness | null; text: string }[] = first ? [{ sureness: null, text: first }] : [];
  for (let place = 1; place < parts.length; place += 2) {
    origins.push({ sureness: parts[place] as Sureness, text: (parts[place + 1] ?? '').trim() });
  }
  return origins;
}
