import type { TemplateNode } from '#schema/template';
import type { Finding, Rule } from '../rule.ts';
import type { Step } from '../survey/steps.ts';

const DONE_BY_SOMEBODY: ReadonlySet<string> = new Set(['task', 'meeting', 'sign', 'evaluation', 'decision', 'option']);
const LEFT_TO_COORDINATOR: ReadonlySet<string> = new Set(['task', 'meeting', 'decision']);

/** What people do has somebody to do it (R30). */
export const nobodyDoesIt: Rule = {
  code: 'NOBODY_DOES_IT',
  severity: 'error',
  title: { fr: 'Personne ne le fait', en: 'Nobody does it' },
  messages: { fr: 'Personne n’est chargé de « {step} ».', en: 'Nobody is in charge of “{step}”.' },
  why: {
    fr: 'L’étape serait sautée sans que personne le sache.',
    en: 'The step would be skipped without anybody knowing.',
  },
  repair: { fr: 'Dites qui le fait.', en: 'Say who does it.' },
  check: ({ steps, template }) => {
    const coordinator = template.roles.find((role) => role.kind === 'coordinator')?.id;
    return steps
      .filter(({ node }) => DONE_BY_SOMEBODY.has(node.kind) && (node.who ?? []).length === 0)
      .map((step): Finding => {
        const who = evidentWho(step, step.node, coordinator);
        return {
          at: { ...step.at, key: 'who' },
          params: { step: step.node.id },
          ...(who ? { fix: [{ op: 'set', path: [...step.path, 'who'], value: [who] }] } : {}),
        };
      });
  },
};

/** The member the step is repeated for; otherwise the coordinator, for what a coordinator may do alone. */
function evidentWho(step: Step, { kind }: TemplateNode, coordinator: string | undefined) {
  if (step.member?.kind === 'seat') return { each: 'self' };
  return coordinator !== undefined && LEFT_TO_COORDINATOR.has(kind) ? { role: coordinator } : null;
}
