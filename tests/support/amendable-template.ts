import type { Template } from '#schema/template';
import { oneTaskTemplate } from './one-task-template.ts';

const title = (fr: string, en: string) => ({ fr, en });
const [task] = oneTaskTemplate().nodes;
const node = (keys: Record<string, unknown>) => ({ ...task, ...keys }) as Template['nodes'][number];
const after = (days: number) => ({ after: 'contract:opened', plus: { days } });

/** Residents say what matters, the town visits them later: two phases, and something private to the town in the second. */
export function amendableTemplate(change: Partial<Template> = {}): Template {
  return oneTaskTemplate({
    id: 'a-changer',
    title: title('À changer', 'To be changed'),
    phases: [
      { id: 'lancement', kind: 'launch', title: title('Lancement', 'Launch') },
      { id: 'suivi', kind: 'realisation', title: title('Suivi', 'Follow-up') },
    ],
    nodes: [
      node({}),
      node({ id: 'visite', title: title('Visite', 'Visit'), phase: 'suivi', who: [{ role: 'ville' }], due: after(40) }),
      node({
        ...{ id: 'dossier', title: title('Dossier interne', 'Internal file'), phase: 'suivi' },
        ...{ who: [{ role: 'ville' }], due: after(45), visibleTo: ['ville'] },
      }),
    ],
    ...change,
  });
}

/** The residents have seven days more, and everybody meets once more: both residents and the town are concerned. */
export function changedTemplate(before: Template = amendableTemplate()): Template {
  const point = node({
    ...{ id: 'point', title: title('Faire le point', 'Take stock'), phase: 'suivi', due: after(50) },
    who: [
      { role: 'habitant', need: 'all' },
      { role: 'ville', need: 'all' },
    ],
  });
  return {
    ...before,
    nodes: [...before.nodes.map((one) => (one.id === 'accord' ? { ...one, due: after(17) } : one)), point],
  };
}

/** Only the town is concerned, which proposes it: agreed at once. */
export function quietlyChangedTemplate(before: Template = amendableTemplate()): Template {
  return { ...before, nodes: before.nodes.map((one) => (one.id === 'visite' ? { ...one, due: after(43) } : one)) };
}
