import type { TemplateNode } from '#schema/template';

/** The tabs of a step, in their order. */
export const TABS = ['what', 'when', 'who', 'reminders', 'text', 'access'] as const;
export type TabName = (typeof TABS)[number];

/** Where the keys that every kind has are set. */
const TAB_OF: Record<string, TabName> = {
  phase: 'what',
  in: 'what',
  form: 'what',
  edits: 'what',
  limit: 'what',
  opens: 'when',
  due: 'when',
  recurrence: 'when',
  postpone: 'when',
  deadline: 'when',
  boundaries: 'when',
  join: 'when',
  when: 'when',
  waitFor: 'when',
  oneAtATime: 'when',
  who: 'who',
  each: 'who',
  completes: 'who',
  recordedBy: 'who',
  participation: 'who',
  to: 'who',
  reminders: 'reminders',
  title: 'text',
  plain: 'text',
  note: 'text',
  visibleTo: 'access',
  required: 'access',
};

/** The tab that has the setting a problem points at: "who.1" is under "who". */
export function tabOf(key: string, ofKind: Readonly<Record<string, TabName>>): TabName {
  const [first = ''] = key.split('.');
  return ofKind[first] ?? TAB_OF[first] ?? 'what';
}

/** Kinds that nobody does: people and reminders are shown only where the template has some anyway. */
const BY_ITSELF: ReadonlySet<TemplateNode['kind']> = new Set(['gate', 'end', 'document']);

export function tabsOf(node: TemplateNode): TabName[] {
  const isByItself = BY_ITSELF.has(node.kind);
  return TABS.filter((tab) => {
    if (tab === 'who') return !isByItself || [node.who, node.each, node.participation].some((set) => set !== undefined);
    if (tab === 'reminders') return !isByItself || node.reminders !== undefined;
    return true;
  });
}
