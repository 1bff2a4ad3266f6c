import type { Condition } from '#schema/condition';
import type { Rule } from '../rule.ts';
import type { PlacedLeaf } from '../survey/conditions.ts';
import type { Survey } from '../survey/survey.ts';

/** What is repeated until something is true should be able to make it true (R7). */
export const repeatChangesNothing: Rule = {
  code: 'REPEAT_CHANGES_NOTHING',
  severity: 'hint',
  title: { fr: 'Répétition qui ne change rien', en: 'Repetition that changes nothing' },
  messages: {
    fr: '« {name} » se répète jusqu’à une condition que rien, à l’intérieur, ne peut changer.',
    en: '“{name}” repeats until a condition that nothing inside it can change.',
  },
  why: {
    fr: 'Chaque tour donnerait la même réponse, jusqu’au dernier.',
    en: 'Each turn would give the same answer, until the last.',
  },
  repair: {
    fr: 'Faites remplir cette donnée dans la répétition, ou changez la condition.',
    en: 'Have this value filled in inside the repetition, or change the condition.',
  },
  check: (survey) => {
    const changed = changedInside(survey);
    const readers = readersOf(survey);
    return survey.conditions
      .filter(({ at, condition }) => {
        if (at.key !== 'repeat.until') return false;
        const names = readers.get(condition) ?? [];
        const scope = `${at.kind === 'phase' ? 'p' : 'g'}:${at.id ?? ''}`;
        return names.length > 0 && !names.some((name) => name === ANYTHING || changed.get(scope)?.has(name));
      })
      .map(({ at }) => ({ at, params: { name: at.id ?? '' } }));
  },
};

/** Time passes and people come whatever the steps do. */
const ANYTHING = '*';

/** What each condition reads. */
function readersOf({ leaves, conditions }: Survey): Map<Condition, string[]> {
  const byPlace = new Map(conditions.map((placed) => [placed.path.join('/'), placed.condition]));
  const read = new Map<Condition, string[]>();
  for (const placed of leaves) {
    if (placed.at.key !== 'repeat.until') continue;
    const until = byPlace.get(placed.path.slice(0, placed.path.indexOf('until') + 1).join('/'));
    if (until) read.set(until, [...(read.get(until) ?? []), nameOf(placed)]);
  }
  return read;
}

function nameOf({ leaf }: PlacedLeaf): string {
  if ('field' in leaf) return leaf.field;
  if ('outcome' in leaf) return leaf.outcome;
  if ('sum' in leaf) return leaf.sum.list;
  if ('count' in leaf && 'list' in leaf.count) return leaf.count.list;
  return 'count' in leaf && 'done' in leaf.count ? leaf.count.done : ANYTHING;
}

/** What the steps of each scope fill in, count, or decide. */
function changedInside({ steps }: Survey): Map<string, Set<string>> {
  const changed = new Map<string, Set<string>>();
  for (const { node, home, group, phase } of steps) {
    const names = [node.id, ...(node.form ?? []), ...(node.edits ?? [])];
    const scopes = new Set([home, phase === null ? null : `p:${phase}`, group?.home ?? null]);
    for (const scope of scopes) {
      if (scope === null) continue;
      const known = changed.get(scope) ?? new Set();
      for (const name of names) known.add(name);
      changed.set(scope, known);
    }
  }
  return changed;
}
