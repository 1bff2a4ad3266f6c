import type { Edit } from '#engine/authoring/edit';
import type { Phase } from '#schema/template';
import type { Finding, Rule } from '../rule.ts';

/** Phases open in turn, those beside the others by their dates (R1, R4). */
export const phaseSettingUnused: Rule = {
  code: 'PHASE_SETTING_UNUSED',
  severity: 'warning',
  title: { fr: 'Réglage de phase sans effet', en: 'Phase setting without effect' },
  messages: {
    fr: 'Dans la phase « {phase} », « {key} » n’a pas d’effet.',
    en: 'In the phase “{phase}”, “{key}” has no effect.',
  },
  why: {
    fr: 'Une phase s’ouvre quand la précédente se ferme. Une phase parallèle s’ouvre et se ferme à ses dates.',
    en: 'A phase opens when the one before closes. A parallel phase opens and closes on its dates.',
  },
  repair: {
    fr: 'Supprimez ce réglage, ou dites autrement si la phase a lieu en même temps que les autres.',
    en: 'Remove this setting, or say otherwise whether the phase runs beside the others.',
  },
  check: ({ template }) =>
    template.phases.flatMap((phase, ix) =>
      unusedKeys(phase).map((keys): Finding => {
        const fix: Edit[] = [{ op: 'unset', path: ['phases', ix, ...keys] }];
        const key = keys.join('.');
        return { at: { kind: 'phase', id: phase.id, key }, params: { phase: phase.id, key }, fix };
      }),
    ),
};

function unusedKeys({ beside, opens, closes }: Phase): string[][] {
  if (!beside) return opens ? [['opens']] : [];
  return [...(closes?.when ? [['closes', 'when']] : []), ...(closes?.notBefore ? [['closes', 'notBefore']] : [])];
}
