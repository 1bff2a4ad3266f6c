import type { Template } from '#schema/template';
import { oneTaskTemplate } from './one-task-template.ts';

const title = (fr: string, en: string) => ({ fr, en });

/** A workshop after a month, a review after three, a promise of the town: the least that a group may want to change. */
export const changingTemplate: Template = oneTaskTemplate({
  id: 'contrat-qui-change',
  title: title('Groupe du jeudi', 'Thursday group'),
  phases: [{ id: 'realisation', kind: 'realisation', title: title('Réalisation', 'Realisation') }],
  nodes: [
    {
      ...{ id: 'atelier', kind: 'meeting', phase: 'realisation', title: title('Atelier cuisine', 'Cooking workshop') },
      plain: title('On cuisine ensemble.', 'We cook together.'),
      who: [{ role: 'habitant', need: 'all' }],
      due: { after: 'contract:opened', plus: { months: 1 } },
    },
    {
      ...{ id: 'bilan', kind: 'evaluation', phase: 'realisation', title: title('Faire le point', 'Take stock') },
      plain: title('Dites comment ça va.', 'Say how things are.'),
      criteria: [{ id: 'sommeil', title: title('Dormir en paix', 'Sleep in peace') }],
      who: [{ role: 'habitant', need: 'all' }],
      due: { after: 'contract:opened', plus: { months: 3 } },
    },
  ],
  commitments: [{ id: 'salle', by: 'ville', to: ['habitant'], text: title('Prêter la salle.', 'Lend the room.') }],
  layout: { atelier: { x: 40, y: 60 }, bilan: { x: 320, y: 60 } },
});
