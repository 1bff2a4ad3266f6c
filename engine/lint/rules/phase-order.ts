import { PHASE_KINDS } from '#schema/vocabulary';
import type { Finding, Rule } from '../rule.ts';

/** Phases come in the order of a contract: preparation, launch, realisation, conclusion. */
export const phaseOrder: Rule = {
  code: 'PHASE_ORDER',
  severity: 'warning',
  title: { fr: 'Phases dans un ordre inhabituel', en: 'Phases in an unusual order' },
  messages: {
    fr: 'La phase « {phase} » vient après « {before} ». D’habitude c’est l’inverse.',
    en: 'The phase “{phase}” comes after “{before}”. It is usually the other way round.',
  },
  why: {
    fr: 'Les phases s’ouvrent dans l’ordre de la liste : préparation, lancement, réalisation, conclusion.',
    en: 'Phases open in the order of the list: preparation, launch, realisation, conclusion.',
  },
  repair: { fr: 'Déplacez la phase, ou changez son genre.', en: 'Move the phase, or change its kind.' },
  check: ({ template }) => {
    const findings: Finding[] = [];
    let latest = { rank: 0, id: '' };
    for (const { id, kind, beside } of template.phases) {
      const rank = PHASE_KINDS.indexOf(kind);
      if (beside) continue;
      if (rank >= latest.rank) latest = { rank, id };
      else findings.push({ at: { kind: 'phase', id, key: 'kind' }, params: { phase: id, before: latest.id } });
    }
    return findings;
  },
};
