import type { Rule } from '../rule.ts';
import { runsOf } from '../survey/runs.ts';

/** More than this at once, nobody could follow. */
const MOST_AT_ONCE = 1_024;

/** A template does not multiply its steps beyond what people can do. */
export const parallelExplosion: Rule = {
  code: 'PARALLEL_EXPLOSION',
  severity: 'warning',
  title: { fr: 'Trop de choses en même temps', en: 'Too much at the same time' },
  messages: {
    fr: '« {step} » pourrait être ouverte {many} fois en même temps.',
    en: '“{step}” could be open {many} times at the same time.',
  },
  why: {
    fr: 'Chaque chemin parallèle multiplie les suivants. Un contrat n’en suit pas plus de 1 024.',
    en: 'Each parallel path multiplies the next ones. A contract follows no more than 1,024.',
  },
  repair: {
    fr: 'Rassemblez les chemins avant de les séparer encore, ou répétez moins.',
    en: 'Bring the paths together before you split them again, or repeat less.',
  },
  check: (survey) => {
    const runs = runsOf(survey);
    const first = survey.steps.find((step) => (runs.get(step) ?? 0) > MOST_AT_ONCE);
    return first ? [{ at: first.at, params: { step: first.node.id, many: runs.get(first) ?? 0 } }] : [];
  },
};
