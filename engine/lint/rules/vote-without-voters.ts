import type { Finding, Rule } from '../rule.ts';

const BY_SEVERAL: ReadonlySet<string> = new Set(['vote', 'consensus', 'rank', 'score']);

/** A vote needs one ballot for each voter; `one` gives a single ballot for all (R30, R34). */
export const voteWithoutVoters: Rule = {
  code: 'VOTE_WITHOUT_VOTERS',
  severity: 'warning',
  title: { fr: 'Vote à un seul bulletin', en: 'Vote with a single ballot' },
  messages: {
    fr: 'Dans « {step} », une seule personne répond pour toutes : ce n’est pas un vote.',
    en: 'In “{step}”, one person answers for all: that is not a vote.',
  },
  why: {
    fr: 'Sans « tous » ni nombre, la première réponse décide seule.',
    en: 'Without everybody or a number, the first answer decides alone.',
  },
  repair: {
    fr: 'Demandez la réponse de tous, ou dites qu’une seule personne décide.',
    en: 'Ask for everyone’s answer, or say that one person decides.',
  },
  check: ({ steps, roles }) =>
    steps.flatMap(({ node, at, path }): Finding[] => {
      if (node.kind !== 'decision' || !BY_SEVERAL.has(node.method)) return [];
      const who = node.who ?? [];
      if (who.length !== 1 || ![undefined, 'one', 1].includes(who[0]?.need as never)) return [];
      if (who[0] && 'role' in who[0] && roles.get(who[0].role)?.max === 1) return [];
      const fix = [{ op: 'set' as const, path: [...path, 'who', 0, 'need'], value: 'all' }];
      return [{ at: { ...at, key: 'who' }, params: { step: node.id }, fix }];
    }),
};
