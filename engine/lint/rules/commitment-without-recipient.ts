import type { Rule } from '../rule.ts';

/** A promise is made to somebody. */
export const commitmentWithoutRecipient: Rule = {
  code: 'COMMITMENT_WITHOUT_RECIPIENT',
  severity: 'warning',
  title: { fr: 'Promesse à personne', en: 'Promise to nobody' },
  messages: {
    fr: 'La promesse « {commitment} » n’est faite à personne.',
    en: 'The promise “{commitment}” is made to nobody.',
  },
  why: {
    fr: 'C’est celui à qui l’on promet qui dit si la promesse est tenue.',
    en: 'It is the one who was promised who says whether it was kept.',
  },
  repair: { fr: 'Dites à qui.', en: 'Say to whom.' },
  check: ({ template }) => {
    const role = template.roles.find(({ kind }) => kind === 'beneficiary')?.id;
    return (template.commitments ?? []).flatMap(({ id, by, to }, ix) => {
      if (to.length > 0) return [];
      const evident = role !== undefined && role !== by;
      const fix = [{ op: 'set' as const, path: ['commitments', ix, 'to'], value: [role] }];
      return [{ at: { kind: 'commitment', id, key: 'to' }, params: { commitment: id }, ...(evident ? { fix } : {}) }];
    });
  },
};
