import { describe, expect, it } from '@jest/globals';
import { feature } from '../../designer/src/features/new-contract/feature.ts';

type Asked = { key: readonly unknown[]; path: () => string };

/** Opens the page of a new contract at an API that answers when it is told to, and tells what was asked of it. */
function opened(address: string) {
  const asked: string[] = [];
  const answers = new Map<string, (value: unknown) => void>();
  const ask = (question: Asked) => {
    asked.push(question.path());
    return new Promise((resolve) => answers.set(question.path(), resolve));
  };
  const { handle } = feature.pages?.[0] ?? {};
  void handle?.asks?.({ ask: ask as never, params: {}, search: new URL(address, 'https://trame').searchParams });
  return { asked, answer: (path: string, value: unknown) => answers.get(path)?.(value) };
}

const soon = () => new Promise((resolve) => setImmediate(resolve));

describe('a new contract, on a first visit', () => {
  it('asks for its programme and its template beside each other: none of them waits for the other', () => {
    const { asked } = opened('/contrats/nouveau?programme=mulhouse-csm');
    expect(asked.toSorted()).toEqual([
      '/people',
      '/programmes',
      '/programmes/mulhouse-csm',
      '/programmes/mulhouse-csm/template',
    ]);
  });

  it('is drawn with the version that it shows, whatever was published between two answers', async () => {
    const { asked, answer } = opened('/contrats/nouveau?programme=mulhouse-csm');
    answer('/programmes/mulhouse-csm', { id: 'mulhouse-csm', version: { number: 3 } });
    answer('/programmes/mulhouse-csm/template', { version: { number: 4 }, template: {} });
    await soon();
    expect(asked.at(-1)).toBe('/programmes/mulhouse-csm/template?version=3');
  });

  it('asks for nothing of a programme that nobody has chosen yet', () => {
    expect(opened('/contrats/nouveau').asked.toSorted()).toEqual(['/people', '/programmes']);
  });
});
