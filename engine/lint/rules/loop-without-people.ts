import type { Rule } from '../rule.ts';
import type { Step } from '../survey/steps.ts';
import { strongGroups } from '../survey/strong-groups.ts';

const AUTOMATIC: ReadonlySet<string> = new Set(['gate', 'notice', 'document']);

/** Coming back makes sense when somebody did something, or time went by, in between. */
export const loopWithoutPeople: Rule = {
  code: 'LOOP_WITHOUT_PEOPLE',
  severity: 'warning',
  title: { fr: 'Boucle sans personne', en: 'Loop without people' },
  messages: {
    fr: 'En revenant par « {edge} », personne n’agit et rien n’attend : tous les tours se font d’un coup.',
    en: 'Going back by “{edge}”, nobody acts and nothing waits: all the turns happen at once.',
  },
  why: {
    fr: 'Rien ne change entre deux tours : la réponse sera la même.',
    en: 'Nothing changes between two turns: the answer will be the same.',
  },
  repair: {
    fr: 'Mettez dans la boucle une étape pour quelqu’un, ou une attente.',
    en: 'Put a step for somebody, or a wait, in the loop.',
  },
  check: ({ graph }) => {
    const arrows = graph.arrows.filter(({ from, to }) => isAutomatic(from) && isAutomatic(to));
    const groups = strongGroups(arrows);
    return arrows
      .filter(({ back, from, to }) => back && groups.get(from) === groups.get(to))
      .map(({ edge }) => ({ at: { kind: 'edge', id: edge.id }, params: { edge: edge.id } }));
  },
};

function isAutomatic({ node }: Step): boolean {
  if (!AUTOMATIC.has(node.kind) || node.opens || node.waitFor) return false;
  return node.kind !== 'gate' || node.mode !== 'race';
}
