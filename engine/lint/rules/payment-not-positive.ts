import type { Rule } from '../rule.ts';

/** A payment is of something, and in one direction. */
export const paymentNotPositive: Rule = {
  code: 'PAYMENT_NOT_POSITIVE',
  severity: 'warning',
  title: { fr: 'Paiement nul ou négatif', en: 'Payment of nothing, or less' },
  messages: {
    fr: 'Le montant de « {step} » est de {amount} €.',
    en: 'The amount of “{step}” is {amount} euros.',
  },
  why: {
    fr: 'Un montant négatif compterait à l’envers dans le budget.',
    en: 'A negative amount would count backwards in the budget.',
  },
  repair: {
    fr: 'Écrivez un montant. Pour un remboursement, échangez qui paie et qui reçoit.',
    en: 'Write an amount. For a refund, swap who pays and who receives.',
  },
  check: ({ steps }) =>
    steps.flatMap(({ node, at }) => {
      const amount = node.kind === 'payment' ? node.amount : node.kind === 'meeting' ? node.contribution : undefined;
      if (typeof amount !== 'number' || amount > 0) return [];
      return [
        {
          at: { ...at, key: node.kind === 'payment' ? 'amount' : 'contribution' },
          params: { step: node.id, amount: amount / 100 },
        },
      ];
    }),
};
