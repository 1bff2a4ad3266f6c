import type { Rule } from '../rule.ts';

/** A phase that runs beside the others says when it opens (R1). */
export const besidePhaseOpens: Rule = {
  code: 'BESIDE_PHASE_OPENS',
  severity: 'warning',
  title: { fr: 'Phase parallèle sans date', en: 'Parallel phase without a date' },
  messages: {
    fr: 'La phase « {phase} » se déroule à côté des autres sans dire quand elle s’ouvre.',
    en: 'The phase “{phase}” runs beside the others without saying when it opens.',
  },
  why: {
    fr: 'Elle n’attend pas son tour : il lui faut une date d’ouverture.',
    en: 'It does not wait for its turn: it needs an opening date.',
  },
  repair: {
    fr: 'Datez son ouverture, par exemple à la signature. Pour la fermer avant la fin du contrat, datez sa fermeture.',
    en: 'Date its opening, at the signature for instance. To close it before the contract ends, date its closing.',
  },
  check: ({ template }) =>
    template.phases.flatMap(({ id, beside, opens }, ix) => {
      if (!beside || opens) return [];
      const fix = [{ op: 'set' as const, path: ['phases', ix, 'opens'], value: { after: 'contract:opened' } }];
      return [{ at: { kind: 'phase', id, key: 'opens' }, params: { phase: id }, fix }];
    }),
};
