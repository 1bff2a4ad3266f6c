import type { Rule } from '../rule.ts';

/** To keep the first rows, they must come in an order (R35). */
export const keepWithoutRanking: Rule = {
  code: 'KEEP_WITHOUT_RANKING',
  severity: 'warning',
  title: { fr: 'Garder les premiers sans classement', en: 'Keep the first without a ranking' },
  messages: {
    fr: '« {step} » garde {keep} lignes, mais la méthode « {method} » ne les classe pas.',
    en: '“{step}” keeps {keep} rows, but the method “{method}” does not rank them.',
  },
  why: {
    fr: 'Les lignes gardées seraient les premières de la liste, sans autre raison.',
    en: 'The rows kept would be the first of the list, for no other reason.',
  },
  repair: {
    fr: 'Choisissez « vote », « rank », « score » ou « lot ».',
    en: 'Choose “vote”, “rank”, “score” or “lot”.',
  },
  check: ({ steps }) =>
    steps.flatMap(({ node, at }) => {
      if (node.kind !== 'decision' || node.about?.keep === undefined) return [];
      if (node.method !== 'one' && node.method !== 'consensus') return [];
      return [{ at: { ...at, key: 'method' }, params: { step: node.id, keep: node.about.keep, method: node.method } }];
    }),
};
