import type { Finding, Rule } from '../rule.ts';

/** “After n of them” says how many; the other ways of joining do not (R16). */
export const joinNumber: Rule = {
  code: 'JOIN_NUMBER',
  severity: 'error',
  title: { fr: 'Nombre de flèches manquant ou en trop', en: 'Number of arrows missing, or of no use' },
  messages: {
    fr: '« {step} » attend un certain nombre de flèches sans dire combien, ou en dit un qui ne sert à rien.',
    en: '“{step}” waits for a number of arrows without saying how many, or says one that is of no use.',
  },
  why: { fr: 'On ne saurait pas combien de flèches attendre.', en: 'One could not tell how many arrows to wait for.' },
  repair: { fr: 'Écrivez le nombre, ou enlevez-le.', en: 'Write the number, or remove it.' },
  check: ({ steps }) =>
    steps.flatMap(({ node, at, path }): Finding[] => {
      const { join } = node;
      if (!join || (join.mode === 'count') === (join.n !== undefined)) return [];
      const finding = { at: { ...at, key: 'join' }, params: { step: node.id } };
      if (join.mode === 'count') return [finding];
      return [{ ...finding, fix: [{ op: 'unset', path: [...path, 'join', 'n'] }] }];
    }),
};
