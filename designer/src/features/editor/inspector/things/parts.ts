import type { Change, ChangeOrRefusal } from '#engine/authoring/change';
import { addPhase, removePhase } from '#engine/authoring/changes/phases';
import { removeThing } from '#engine/authoring/changes/remove-thing';
import { reorderThing } from '#engine/authoring/changes/reorder-things';
import { freshId } from '#engine/authoring/ids';
import { putInto, type ThingList } from '#engine/authoring/things';
import type { Place } from '#engine/lint/problem';
import type { Template } from '#schema/template';
import { DEFAULT_LADDER, TEMPLATE_LIMITS } from '#schema/vocabulary';
import newWords from '../../../../locales/both/new-parts.json';
import { NEW_PHASE_TITLES, NEW_ROLE_TITLES } from '../../new-things.ts';

/** The parts of a template that its panel lists, and how each of them is begun. */
export const PART_KINDS = ['role', 'field', 'phase', 'commitment', 'article', 'reminder'] as const;
export type PartKind = (typeof PART_KINDS)[number];

export const LIST_OF: Record<Exclude<PartKind, 'reminder'>, ThingList> = {
  role: 'roles',
  field: 'fields',
  phase: 'phases',
  commitment: 'commitments',
  article: 'articles',
};

const MOST: Record<PartKind, number> = {
  role: TEMPLATE_LIMITS.roles,
  field: TEMPLATE_LIMITS.fields,
  phase: TEMPLATE_LIMITS.phases,
  commitment: TEMPLATE_LIMITS.commitments,
  article: TEMPLATE_LIMITS.articles,
  reminder: TEMPLATE_LIMITS.reminderPolicies,
};

export function idsOf(template: Template, kind: PartKind): string[] {
  if (kind === 'reminder') return Object.keys(template.reminders ?? {});
  return (template[LIST_OF[kind]] ?? []).map(({ id }) => id);
}

/** Whether so many parts of a kind are all that a template may have. */
export function isFull(kind: PartKind, count: number): boolean {
  return count >= MOST[kind];
}

/** A new part, with what its kind needs at least; the first of `made` is its id. */
export function addPart(template: Template, kind: PartKind): ChangeOrRefusal {
  const taken = idsOf(template, kind);
  if (isFull(kind, taken.length)) return { refused: 'TOO_MANY' };
  const made = (id: string, edits: Change['edits']): Change => ({ edits, made: [id], lost: [] });
  const [first, second] = template.roles;
  switch (kind) {
    case 'role': {
      const id = freshId(taken, NEW_ROLE_TITLES.partner.fr, 'role');
      const role = { id, kind: 'partner', title: NEW_ROLE_TITLES.partner, min: 1, max: 1 };
      return made(id, putInto(template, 'roles', role));
    }
    case 'field': {
      const id = freshId(taken, newWords.field.fr, 'champ');
      return made(id, putInto(template, 'fields', { id, type: 'text', title: newWords.field } as { id: string }));
    }
    case 'phase': {
      const given = addPhase(template, { kind: 'realisation', title: NEW_PHASE_TITLES.realisation });
      if ('refused' in given) return given;
      return { ...given, made: [freshId(taken, NEW_PHASE_TITLES.realisation.fr, 'realisation')] };
    }
    case 'commitment': {
      const id = freshId(taken, newWords.commitment.fr, 'promesse');
      // Promises are written party by party: the next one is most often of the same to the same.
      const last = template.commitments?.at(-1);
      const to = last?.to ?? (second ? [second.id] : []);
      const promise = { id, by: last?.by ?? first?.id ?? '', to: [...to], text: newWords.commitment };
      return first ? made(id, putInto(template, 'commitments', promise)) : { refused: 'GONE' };
    }
    case 'article': {
      const id = freshId(taken, newWords.article.fr, 'article');
      const article = { id, common: true, title: newWords.article, text: newWords.articleText };
      return made(id, putInto(template, 'articles', article));
    }
    case 'reminder': {
      const id = freshId(taken, 'relances', 'relances');
      return made(id, [{ op: 'set', path: ['reminders', id], value: structuredClone(DEFAULT_LADDER) }]);
    }
  }
}

/** Takes a part away: a phase with its steps, anything else with its name wherever that can be done without. */
export function removePart(template: Template, kind: PartKind, id: string, withNames: boolean): ChangeOrRefusal {
  return kind === 'phase' ? removePhase(template, id) : removeThing(template, kind, id, { withNames });
}

export function movePart(template: Template, kind: PartKind, id: string, by: -1 | 1): ChangeOrRefusal {
  return kind === 'reminder' ? { refused: 'GONE' } : reorderThing(template, LIST_OF[kind], id, by);
}

/** Whether a place of a template is one of its parts. */
export function isPart(kind: Place['kind']): kind is PartKind {
  return (PART_KINDS as readonly string[]).includes(kind);
}
