import { loadTemplate } from '#tests/scenarios/support/templates';
import type { Words } from './words.ts';

/** What a programme calls its steps, roles and fields, as somebody reads it. */
export function programmeWords(programme: string, { say }: Words) {
  const { title, nodes, roles, fields = [] } = loadTemplate(programme);
  const titled = <T extends { id: string; title: Parameters<Words['say']>[0] }>(all: readonly T[], id: string) => {
    const found = all.find((one) => one.id === id);
    if (!found) throw new Error(`${programme} has no ${id}.`);
    return say(found.title);
  };
  return {
    title: say(title),
    step: (id: string) => titled(nodes, id),
    role: (id: string) => titled(roles, id),
    field: (id: string) => titled(fields, id),
    /** A choice of a field or of a decision. */
    choice: (of: string, id: string): string => {
      const decision = nodes.find((node) => node.id === of);
      const choices =
        decision?.kind === 'decision' ? decision.choices : fields.find((field) => field.id === of)?.choices;
      return titled(choices ?? [], id);
    },
  };
}
