import type { Rule } from '../rule.ts';
import { limitsOf } from '../survey/gather-references.ts';

/** A limit for each person is counted inside one contract (R36). */
export const limitPerPerson: Rule = {
  code: 'LIMIT_IN_ONE_CONTRACT',
  severity: 'hint',
  title: { fr: 'Limite comptée dans ce contrat', en: 'Limit counted in this contract' },
  messages: {
    fr: 'La limite par personne de « {step} » ne compte que ce contrat.',
    en: 'The limit per person of “{step}” counts this contract only.',
  },
  why: {
    fr: 'Ce que la même personne fait dans un autre contrat n’est pas compté.',
    en: 'What the same person does in another contract is not counted.',
  },
  repair: { fr: 'Rien à faire si c’est ce que vous voulez.', en: 'Nothing to do if that is what you want.' },
  check: ({ steps }) =>
    steps.flatMap(({ node, at }) =>
      limitsOf(node)
        .filter(({ limit }) => limit.per === 'person')
        .map(({ keys }) => ({ at: { ...at, key: keys.join('.') }, params: { step: node.id } })),
    ),
};
