import type { Template } from '#schema/template';
import type { Language } from '#store/collections/people';
import type { OutboxStore } from './ports.ts';

const MOST_KEPT = 50;

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
  const node = template?.nodes.find((candidate) => candidate.id === id);
  if (!node) return null;
  const text = node.kind === 'notice' ? (node.text ?? node.title) : node.title;
  return text[language] ?? text.fr;
}
