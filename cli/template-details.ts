import type { Place, Problem } from '#engine/lint/problem';
import { sayProblem } from '#engine/lint/words';
import type { TemplateProblem } from '#schema/template-problems';
import type { FaultDetail } from './fault.ts';
import type { Language } from './terminal.ts';

/** A refusal of the reader as a detail of a fault: where in the text, or which key. */
export function detailOf({ code, path, messages, line, column }: TemplateProblem): FaultDetail {
  const at = line === undefined ? path.join('.') : `${line}:${column ?? 1}`;
  return { code, at, messages };
}

/** A finding of the lint as a detail of a fault. */
export function detailOfProblem(problem: Problem): FaultDetail {
  const at = [problem.at.kind, problem.at.id, problem.at.key].filter((part) => part !== undefined).join('.');
  const place = { fr: placeOf(problem, 'fr'), en: placeOf(problem, 'en') };
  return { code: problem.code, at, place, messages: sayProblem(problem) };
}

const KINDS: Record<Place['kind'], Record<Language, string>> = {
  template: { fr: 'modèle', en: 'template' },
  role: { fr: 'rôle', en: 'role' },
  field: { fr: 'champ', en: 'field' },
  phase: { fr: 'phase', en: 'phase' },
  node: { fr: 'étape', en: 'step' },
  edge: { fr: 'flèche', en: 'arrow' },
  commitment: { fr: 'promesse', en: 'promise' },
  article: { fr: 'article', en: 'article' },
  reminder: { fr: 'rappels', en: 'reminders' },
};

/** Where a problem stands, in words: `étape signature (due)`. */
export function placeOf({ at }: Problem, language: Language): string {
  const kind = KINDS[at.kind][language];
  const place = at.id === undefined ? kind : `${kind} ${at.id}`;
  return at.key === undefined ? place : `${place} (${at.key})`;
}
