import { expect, test } from '@jest/globals';
import { runNode } from './support/run-trame.ts';

/** In a process of its own, as in the command: what runs inside jest lives in another world. */
const inProcess = (code: string) =>
  runNode([
    ...['--import', 'tsx', '--input-type=module', '--eval'],
    `const { withinLimit } = await import('./cli/time-limit.ts'); ${code}`,
  ]);

test('a computation that never pauses is given up after its time', async () => {
  const { out } = await inProcess(
    'try { withinLimit(() => { for (;;); }, 50) } catch (fault) { console.info(fault.code) }',
  );
  expect(out).toBe('TOOK_TOO_LONG\n');
});

test('one that ends in time gives its result, or its own fault', async () => {
  expect((await inProcess('console.info(withinLimit(() => 42))')).out).toBe('42\n');
  const { out } = await inProcess(
    "try { withinLimit(() => { throw new RangeError('no such zone') }) } catch (fault) { console.info(fault.message) }",
  );
  expect(out).toBe('no such zone\n');
});
