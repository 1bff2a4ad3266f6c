import { applyEdits } from '#engine/authoring/apply-edits';
import type { Edit } from '#engine/authoring/edit';
import { mergeTemplates } from '#engine/authoring/merge-templates';
import { sameJson } from '#engine/authoring/same-json';
import type { Template } from '#schema/template';
import type { Selection } from './selection.ts';

/** What an action did, as the history says it: a key of the locale files, under `editor.action` or whole, and its values. */
export type ActionWords = { key: string; values?: Record<string, string | number> };

/**
 * One action of the author: undone and redone as a whole, whatever it touched. Edits share with the template before
 * what they do not touch, so that keeping both ends costs little and undoing is exact.
 */
export type Action = {
  words: ActionWords;
  before: Template;
  after: Template;
  lookedAt: Selection;
  /** Actions in a row with the same name are one: letters typed into a field, a card that is nudged. */
  joins: string | null;
  at: number;
};

export type History = { template: Template; past: readonly Action[]; future: readonly Action[] };

export type Doing = { edits: readonly Edit[]; words: ActionWords; joins?: string | undefined };

/** Actions of one name join while no longer than this passes between them. */
const JOIN_MS = 1_500;
/** Far more than the 200 that are promised. */
const MOST_KEPT = 1_000;

export function startHistory(template: Template): History {
  return { template, past: [], future: [] };
}

/** Does an action; one that changes nothing leaves no trace. */
export function doAction(history: History, { edits, words, joins }: Doing, lookedAt: Selection, at: number): History {
  const { template, past } = history;
  const after = applyEdits(template, edits);
  if (sameJson(template, after)) return history;
  const action: Action = { words, before: template, after, lookedAt, joins: joins ?? null, at };
  const last = past.at(-1);
  const goesOn = last?.joins != null && last.joins === joins && at - last.at < JOIN_MS && last.after === template;
  return {
    template: after,
    past: goesOn ? [...past.slice(0, -1), { ...last, after, at }] : [...past, action].slice(-MOST_KEPT),
    future: [],
  };
}

export function undoAction(history: History): History {
  const action = history.past.at(-1);
  if (!action) return history;
  return {
    template: moved(action.after, action.before, history.template),
    past: history.past.slice(0, -1),
    future: [{ ...action, after: history.template }, ...history.future],
  };
}

export function redoAction(history: History): History {
  const [action, ...future] = history.future;
  if (!action) return history;
  const template = moved(action.before, action.after, history.template);
  return { template, past: [...history.past, { ...action, before: history.template, after: template }], future };
}

/** Goes on with a template that somebody else changed too. What was done here can still be undone. */
export function receiveTemplate(history: History, template: Template): History {
  return { ...history, template };
}

/** From one state to another; past what somebody else changed in between, which stays. */
function moved(from: Template, to: Template, now: Template): Template {
  return now === from ? to : mergeTemplates(from, to, now).template;
}
