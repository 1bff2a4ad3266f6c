import type { Rule } from '../rule.ts';

/** One does not wait for more completions than there are repetitions (R18). */
export const completesOverTimes: Rule = {
  code: 'COMPLETES_OVER_TIMES',
  severity: 'error',
  title: { fr: 'Plus de fois que de répétitions', en: 'More times than repetitions' },
  messages: {
    fr: '« {step} » attend {n} fois et n’est répétée que {times} fois.',
    en: '“{step}” waits for {n} times and is repeated {times} times only.',
  },
  why: { fr: 'Elle ne serait jamais finie.', en: 'It would never be over.' },
  repair: { fr: 'Baissez le nombre attendu.', en: 'Lower the number awaited.' },
  check: ({ steps }) =>
    steps.flatMap(({ at, path, node }) => {
      const n = typeof node.completes === 'object' && typeof node.completes.n === 'number' ? node.completes.n : 0;
      const times = node.each && 'times' in node.each ? node.each.times : n;
      if (n <= times || times === 0) return [];
      const fix = [{ op: 'set' as const, path: [...path, 'completes', 'n'], value: times }];
      return [{ at: { ...at, key: 'completes' }, params: { step: node.id, n, times }, fix }];
    }),
};
