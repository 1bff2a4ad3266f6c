import type { Rule } from '../rule.ts';
import type { Arrow } from '../survey/graph.ts';

/** Without arrows that go back, a phase or a group never turns in a circle (R14). */
export const scopeCircle: Rule = {
  code: 'SCOPE_CIRCLE',
  severity: 'error',
  title: { fr: 'Étapes en rond', en: 'Steps in a circle' },
  messages: {
    fr: 'Ces étapes tournent en rond : {steps}. Aucune ne peut commencer, ou rien ne les arrête.',
    en: 'These steps go round in a circle: {steps}. None can start, or nothing stops them.',
  },
  why: {
    fr: 'Chaque étape attend celle d’avant. En rond, elles s’attendent toutes.',
    en: 'Each step waits for the one before. In a circle, they all wait for each other.',
  },
  repair: {
    fr: 'Marquez la flèche qui revient en arrière comme un retour, avec un nombre de fois.',
    en: 'Mark the arrow that goes back as a return, with a number of times.',
  },
  check: ({ order }) =>
    order.circles
      .filter((circle) => circle.length > 0)
      .map((circle) => {
        const closing = closingArrow(circle);
        return {
          at: { kind: 'edge', id: closing.edge.id },
          params: { steps: namesOf(circle) },
          fix: [
            { op: 'set', path: ['edges', closing.ix, 'back'], value: true },
            { op: 'set', path: ['edges', closing.ix, 'maxTimes'], value: closing.edge.maxTimes ?? 2 },
          ],
        };
      }),
};

/** The arrow that goes up the page. */
function closingArrow(circle: readonly Arrow[]): Arrow {
  return circle.find(({ from, to }) => to.ix <= from.ix) ?? (circle[0] as Arrow);
}

function namesOf(circle: readonly Arrow[]): string {
  const names = circle.slice(0, 8).map(({ from }) => from.node.id);
  return circle.length > 8 ? `${names.join(' → ')} → …` : [...names, names[0]].join(' → ');
}
