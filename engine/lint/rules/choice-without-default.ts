import { SKIPPED } from '#schema/vocabulary';
import type { Rule } from '../rule.ts';
import type { Arrow } from '../survey/graph.ts';
import { mainOutcome } from '../survey/outcomes.ts';
import type { Step } from '../survey/steps.ts';

/** A choice that may be skipped says which way to go then (R11). */
export const choiceWithoutDefault: Rule = {
  code: 'CHOICE_WITHOUT_DEFAULT',
  severity: 'error',
  title: { fr: 'Choix sauté sans suite', en: 'Skipped choice with no way on' },
  messages: {
    fr: '« {step} » peut être sautée, et rien ne dit par où continuer.',
    en: '“{step}” may be skipped, and nothing says which way to go then.',
  },
  why: {
    fr: 'Cette étape a une issue par choix. Sans choix par défaut, le chemin s’arrête.',
    en: 'This step has one outcome per choice. Without a default, the way stops.',
  },
  repair: {
    fr: 'Donnez un choix par défaut, ou une flèche pour le cas où l’étape est passée.',
    en: 'Give a default choice, or an arrow for when the step is skipped.',
  },
  check: ({ steps, graph }) =>
    steps
      .filter((step) => step.node.when && mainOutcome(step.node) === null && !hasWayOn(step, graph.out.get(step) ?? []))
      .map(({ at, node }) => ({ at: { ...at, key: 'default' }, params: { step: node.id } })),
};

/** A gate has a rule of its own. What leads nowhere, or a menu that leads nowhere when left, has no way to lose. */
function hasWayOn({ node }: Step, out: readonly Arrow[]): boolean {
  const isDrawn = (outcome: string) => out.some((arrow) => arrow.outcome === outcome);
  if (node.kind === 'gate' || isDrawn(SKIPPED)) return true;
  if (node.kind === 'option') return !isDrawn('none');
  return node.kind === 'decision' ? node.default !== undefined : out.length === 0;
}
