import type { ContractState } from '#engine/state';
import type { Localised } from '#schema/primitives';
import type { Template } from '#schema/template';
import { indexOf } from './index-of.ts';
import type { Texts } from './texts.ts';

/** A promise that a review asks about: whose it is, and what it says. */
export type PromiseView = {
  id: string;
  by: { id: string; title: Localised };
  words: Localised;
  unlessUnavailable: boolean;
};

/** Every promise of a contract: those of its programme, in their order, then those that people wrote since. */
export function promisesOf(
  template: Template,
  { state, texts }: { state: ContractState; texts: Texts },
): PromiseView[] {
  const rows = state.lists['commitments'] ?? [];
  const shipped = (template.commitments ?? []).flatMap(({ id, by, text, plain, unlessUnavailable }) => {
    const role = indexOf(template).roles.get(by);
    if (!role) return [];
    return [
      { id, by: { id: by, title: role.title }, words: plain ?? text, unlessUnavailable: unlessUnavailable ?? false },
    ];
  });
  const known = new Set(shipped.map(({ id }) => id));
  const written = rows.flatMap(({ id, values }) => {
    const by = values['by'];
    const role = typeof by === 'string' ? indexOf(template).roles.get(by) : undefined;
    const words = texts.read(values['text']);
    if (known.has(id) || !role || typeof words !== 'string') return [];
    return [{ id, by: { id: role.id, title: role.title }, words: { fr: words, en: words }, unlessUnavailable: false }];
  });
  return [...shipped, ...written];
}
