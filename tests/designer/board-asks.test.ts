import { describe, expect, it } from '@jest/globals';
import type { Session } from '../../designer/src/api-client/types.ts';
import { feature } from '../../designer/src/features/board/feature.ts';

type Duties = NonNullable<Session['person']>['duties'];

/** What the page of the board asks for while it is on its way, for somebody with these duties. */
async function askedBy(duties: Duties | null): Promise<string[]> {
  const asked: string[] = [];
  const ask = async (question: { key: readonly unknown[]; path: () => string }) => {
    asked.push(question.path());
    const person = duties === null ? null : { id: 'a', name: 'A', language: 'fr', organisation: null, duties };
    return { person };
  };
  const { handle } = feature.pages?.[0] ?? {};
  await handle?.asks?.({ ask: ask as never, params: {}, search: new URLSearchParams() });
  return asked.filter((path) => path !== '/session');
}

describe('the board, opened by somebody', () => {
  it.each([[[]], [['administrator']], [null]] as [Duties | null][])(
    'who coordinates nothing (%j) asks for nothing that they would be refused',
    async (duties) => {
      const asked = await askedBy(duties);
      expect(asked.filter((path) => path.startsWith('/board'))).toEqual([]);
      expect(asked).toHaveLength(1);
    },
  );

  it('who coordinates asks for all of it at once', async () => {
    const asked = await askedBy(['coordinator']);
    expect(asked.filter((path) => path.startsWith('/board'))).toHaveLength(2);
  });
});
