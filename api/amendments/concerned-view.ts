import type { Because, Concerned } from '#schema/facts';
import type { Localised } from '#schema/primitives';
import type { Template } from '#schema/template';
import { indexOf } from '../presenters/index-of.ts';
import type { PersonView } from '../presenters/names.ts';
import type { ConcernedView } from './views.ts';

/** The rules before and after, and what of them somebody may not see. */
type Rules = { before: Template; after: Template; hidden: ReadonlySet<string> };

/** Somebody whose agreement is needed, and why; what is private to others is no reason that this reader learns. */
export function concernedView({ seat, because }: Concerned, rules: Rules, person: PersonView | null): ConcernedView {
  const reasons = because.flatMap((reason) => reasonView(reason, rules));
  return { seat, person, role: roleOf(seat, rules), because: reasons };
}

function roleOf(seat: string, { before, after }: Rules): Localised {
  const role = seat.slice(0, seat.lastIndexOf('.'));
  return (indexOf(after).roles.get(role) ?? indexOf(before).roles.get(role))?.title ?? { fr: role };
}

function reasonView(reason: Because, { before, after, hidden }: Rules): Because[] {
  if ('commitment' in reason) {
    const isArticle = [before, after].some((rules) => indexOf(rules).articles.has(reason.commitment));
    return isArticle ? signing(after) : [reason];
  }
  return hidden.has('step' in reason ? reason.step : reason.date) ? [] : [reason];
}

/** An article stands in the text that everybody signed: whoever must agree to another one is told so by that step. */
function signing({ nodes }: Template): Because[] {
  const [step] = nodes.filter((node) => node.kind === 'sign' && (node.text === undefined || node.text === 'contract'));
  return step === undefined ? [] : [{ step: step.id }];
}
