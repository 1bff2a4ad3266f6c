import { AMENDMENT_STEP } from '#engine/amend/names';
import type { Localised } from '#schema/primitives';
import type { Template } from '#schema/template';
import type { Language } from '#store/collections/people';
import type { OutboxStore } from './ports.ts';

const MOST_KEPT = 50;

/** What the built-in step is called, by which people answer a change of their contract (R42): no programme draws it. */
export const AMENDMENT_TITLE = { fr: 'Un changement du contrat', en: 'A change to the contract' } satisfies Localised;

export type Titles = (templateHash: string, node: string | null, language: Language) => Promise<string | null>;

/** What a step is called in the template a contract runs under; of a notice, what it says. */
export function titlesOf(store: OutboxStore): Titles {
  const kept = new Map<string, Template | null>();

  async function templateOf(hash: string): Promise<Template | null> {
    const known = kept.get(hash);
    if (known !== undefined) return known;
    const template = (await store.templateVersions.find(hash))?.content ?? null;
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(hash, template);
    return template;
  }

  return async (hash, id, language) => {
    return titleIn(await templateOf(hash), id, language);
  };
}

/** The same in a template that is at hand. */
export function titleIn(template: Template | null, id: string | null, language: Language): string | null {
  if (id === AMENDMENT_STEP) return AMENDMENT_TITLE[language];
  const node = template?.nodes.find((candidate) => candidate.id === id);
  if (!node) return null;
  const text = node.kind === 'notice' ? (node.text ?? node.title) : node.title;
  return text[language] ?? text.fr;
}
