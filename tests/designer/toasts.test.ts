import { describe, expect, it } from '@jest/globals';
import { saying } from '../../designer/src/ui/announce/announce.ts';
import { hideToast, shownToasts, showToast, undoLast } from '../../designer/src/ui/toast/toasts.ts';

describe('toasts', () => {
  it('are said aloud, in more words when there is something to do about them', () => {
    showToast({ id: 'a', kind: 'done', words: 'Réponse notée', aloud: 'Réponse notée. Vous avez 8 secondes.' });
    expect(saying.now().words).toBe('Réponse notée. Vous avez 8 secondes.');
    const before = saying.now().turn;
    showToast({ id: 'b', kind: 'news', words: 'Annulé' });
    showToast({ id: 'b', kind: 'news', words: 'Annulé' });
    // The same sentence twice is said twice.
    expect(saying.now().turn).toBe(before + 2);
    expect(shownToasts.now().map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('stay until they are closed when there is something to do, so that nobody has to be quick', () => {
    showToast({ id: 'c', kind: 'done', words: 'Contrat lancé', act: { words: 'Annuler', run: () => {} } });
    showToast({ id: 'd', kind: 'trouble', words: 'Pas enregistré' });
    expect(shownToasts.now().map(({ id, ms }) => [id, ms === null])).toEqual([
      ['a', false],
      ['b', false],
      ['c', true],
      ['d', true],
    ]);
  });

  it('let one key take back what was done last, of what can be taken back', () => {
    const undone: string[] = [];
    const act = (name: string) => ({ words: 'Annuler', run: () => void undone.push(name), undoes: true }) as const;
    showToast({ id: 'e', kind: 'done', words: 'Remis à demain', act: act('e') });
    showToast({ id: 'f', kind: 'done', words: 'Réponse notée', act: act('f') });
    showToast({ id: 'g', kind: 'done', words: 'Contrat lancé', act: { words: 'Ouvrir', run: () => {} } });
    undoLast();
    hideToast('f');
    undoLast();
    hideToast('e');
    undoLast();
    expect(undone).toEqual(['f', 'e']);
  });

  it('are drawn to the end: what draws them stays when the last one has left', () => {
    for (const { id } of shownToasts.now()) hideToast(id);
    expect(shownToasts.now()).toEqual([]);
    expect(shownToasts.wasUsed()).toBe(true);
  });
});
