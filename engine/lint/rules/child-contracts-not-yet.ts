import type { Place } from '../problem.ts';
import type { Rule } from '../rule.ts';
import type { Survey } from '../survey/survey.ts';
import { anchorOf } from '../survey/whens.ts';

/** Contracts that start other contracts are written in the language, and not run yet (R37, R38). */
export const childContractsNotYet: Rule = {
  code: 'NOT_YET_CHILD_CONTRACTS',
  severity: 'error',
  title: { fr: 'Pas encore : contrats liés', en: 'Not yet: linked contracts' },
  messages: {
    fr: 'Ceci parle de contrats lancés par d’autres contrats (« {what} »), ce que Trame ne sait pas encore faire.',
    en: 'This is about contracts started by other contracts (“{what}”), which Trame cannot do yet.',
  },
  why: {
    fr: 'Publier ce modèle promettrait ce qui n’arriverait pas.',
    en: 'To publish this template would promise what would not happen.',
  },
  repair: {
    fr: 'Mettez les étapes dans un groupe répété pour chaque personne.',
    en: 'Put the steps in a group repeated for each person.',
  },
  check: (survey) => linkedPlaces(survey).map(({ at, what }) => ({ at, params: { what } })),
};

function linkedPlaces({ steps, leaves, dates }: Survey): { at: Place; what: string }[] {
  const places: { at: Place; what: string }[] = [];
  for (const { node, at } of steps) {
    if (node.kind !== 'group') continue;
    const key = (['template', 'roles', 'passes', 'returns'] as const).find((name) => node[name] !== undefined);
    if (key) places.push({ at: { ...at, key }, what: key });
  }
  for (const { leaf, at } of leaves) if ('children' in leaf) places.push({ at, what: 'children' });
  for (const { when, at } of dates) {
    if (anchorOf(when)?.kind === 'parent') places.push({ at, what: 'parent' });
  }
  return places;
}
