import { applyEdits } from '#engine/authoring/apply-edits';
import type { Edit } from '#engine/authoring/edit';
import type { Template } from '#schema/template';
import type { Finding } from './rule.ts';
import { surveyTemplate } from './survey/survey.ts';
import { ruleOf } from './words.ts';

/** More than anybody has of one sort; a bound for templates that come from a stranger. */
const MOST_FIXED = 200;

/**
 * The edits that repair whatever one rule can repair by itself, in a row: each is worked out on what the one before
 * left. A repair that would not make its problem go away is left out.
 */
export function fixAll(template: Template, code: string): Edit[] {
  const rule = ruleOf(code);
  if (!rule) return [];
  const edits: Edit[] = [];
  const left = new Set<string>();
  let now = template;
  let found = rule.check(surveyTemplate(now));
  while (edits.length < MOST_FIXED) {
    const next = found.find((finding) => finding.fix && !left.has(keyOf(finding)));
    if (!next?.fix) break;
    const repaired = applyEdits(now, next.fix);
    const after = rule.check(surveyTemplate(repaired));
    if (after.length < found.length) {
      edits.push(...next.fix);
      now = repaired;
      found = after;
    } else {
      left.add(keyOf(next));
    }
  }
  return edits;
}

function keyOf({ at, params }: Finding): string {
  return JSON.stringify([at, params]);
}
