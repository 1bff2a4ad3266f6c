import type { Template } from '#schema/template';
import { oneTaskTemplate } from './one-task-template.ts';

const title = (fr: string, en: string) => ({ fr, en });
const [task] = oneTaskTemplate().nodes;
const node = (keys: Record<string, unknown>) => ({ ...task, ...keys }) as Template['nodes'][number];

/** One task for each resident, a payment and a service of the town, a private list: for the acts that answer nothing. */
export const apartTemplate: Template = oneTaskTemplate({
  id: 'actes-a-part',
  title: title('Actes à part', 'Acts apart'),
  fields: [
    {
      ...{ id: 'suivi', type: 'list', title: title('Suivi', 'Follow-up'), visibleTo: ['habitant'] },
      columns: [
        { id: 'pour', type: 'person', title: title('Pour', 'For') },
        { id: 'cout', type: 'money', title: title('Coût', 'Cost') },
      ],
    },
  ],
  nodes: [
    node({}),
    node({ id: 'aide', kind: 'payment', title: title('Aide', 'Help'), amount: 5_000, who: [{ role: 'ville' }] }),
    node({
      ...{ id: 'paniers', kind: 'service', title: title('Paniers', 'Baskets'), who: [{ role: 'ville' }] },
      due: undefined,
    }),
  ],
});
