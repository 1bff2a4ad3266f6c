import type { AmendmentRefusal } from '#engine/amend/weigh';
import type { Problem as LintProblem, Place } from '#engine/lint/problem';
import type { Localised } from '#schema/primitives';
import type { ProblemDetails } from '../problem.ts';
import type { ProblemCode } from '../problems/codes.ts';
import { TEXTS } from '../problems/texts.ts';
import type { InTheWay } from './views.ts';
import type { WeighedDraft } from './weigh.ts';

/** Everything that stands in the way of a draft, each with its words and its place. */
export function inTheWay(weighed: WeighedDraft): InTheWay[] {
  if (weighed.ok) return weighed.refusals.map(ofRules);
  const { code, details } = weighed;
  return code === 'TEMPLATE_NOT_PUBLISHABLE' ? problemsIn(details).map(ofLint) : [{ ...said(code), details }];
}

function ofRules({ code, details }: AmendmentRefusal): InTheWay {
  const at = placeIn(details);
  return { ...said(code), details, ...(at === null ? {} : { at }) };
}

type Worded = LintProblem & { words: Localised };

function problemsIn({ problems }: ProblemDetails): Worded[] {
  return Array.isArray(problems) ? (problems as Worded[]) : [];
}

function ofLint({ code, words, params, at }: Worded): InTheWay {
  return { code, title: words, details: params, at };
}

function said(code: ProblemCode): Pick<InTheWay, 'code' | 'title'> {
  return { code, title: TEXTS[code] };
}

const KINDS = ['node', 'edge', 'phase', 'field', 'role', 'commitment'] as const satisfies readonly Place['kind'][];

/** The thing that a refusal names. */
function placeIn(details: ProblemDetails): Place | null {
  for (const kind of KINDS) {
    const id = details[kind];
    if (typeof id === 'string') return { kind, id };
  }
  return null;
}
