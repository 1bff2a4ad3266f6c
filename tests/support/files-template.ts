import type { Template } from '#schema/template';
import { oneTaskTemplate } from './one-task-template.ts';

const title = (fr: string, en: string) => ({ fr, en });
const [task] = oneTaskTemplate().nodes;

/** One task: a photograph that everybody sees, a paper that residents alone see, words, and a list with papers in it. */
export const filesTemplate: Template = oneTaskTemplate({
  id: 'avec-fichiers',
  title: title('Avec des fichiers', 'With files'),
  fields: [
    { id: 'photo', type: 'file', title: title('Photo de l’atelier', 'Photo of the workshop'), required: true },
    { id: 'attestation', type: 'file', title: title('Attestation', 'Certificate'), visibleTo: ['habitant'] },
    { id: 'mot', type: 'longText', title: title('Un mot', 'A word') },
    {
      ...{ id: 'pieces', type: 'list', title: title('Pièces', 'Papers') },
      columns: [
        { id: 'nom', type: 'text', title: title('Nom', 'Name') },
        { id: 'piece', type: 'file', title: title('Pièce', 'Paper') },
      ],
    },
  ],
  nodes: [
    {
      ...(task as Template['nodes'][number]),
      title: title('Montrer l’atelier', 'Show the workshop'),
      form: ['photo', 'attestation', 'mot'],
      edits: ['pieces'],
    },
  ],
});
