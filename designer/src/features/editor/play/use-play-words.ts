import { useMemo } from 'react';
import { outcomeTitle } from '#engine/play/outcome-title';
import { useWords } from '../../../locales/use-words.ts';
import { useTemplate } from '../draft/editor-context.tsx';

/** Names of the template's things as a play says them. */
export function usePlayWords() {
  const { t, say } = useWords();
  const template = useTemplate();
  return useMemo(() => {
    const node = (id: string) => template.nodes.find((known) => known.id === id);
    return {
      step: (id: string) => say(node(id)?.title) || id,
      kind: (id: string) => node(id)?.kind ?? 'task',
      phase: (id: string) => say(template.phases.find((phase) => phase.id === id)?.title) || id,
      roles: (ids: readonly string[]) =>
        ids.map((id) => say(template.roles.find((role) => role.id === id)?.title) || id).join(', '),
      outcome: (step: string, outcome: string) => {
        const known = node(step);
        const title = known ? outcomeTitle(known, outcome) : undefined;
        return title ? say(title) : t(`outcome.${outcome}`, { defaultValue: outcome });
      },
    };
  }, [t, say, template]);
}
