import type { FileView, Paper } from '../../../api-client/types.ts';
import { ownWords } from '../../../locales/own-words.ts';

const devis: FileView = { file: 'e'.repeat(32), name: 'devis-du-jardin.pdf', type: 'application/pdf', size: 84_000 };

/** A document with a part of each sort, as a group would make it. */
export const samplePaper: Paper = {
  step: {
    ...{ node: 'annexe-2', kind: 'document', plain: null, occurrence: null, repeats: false },
    title: { fr: 'Annexe 2 : les actions proposées', en: 'Annex 2: the proposed actions' },
  },
  of: 'report',
  readyOn: '2008-12-02',
  parts: [
    {
      title: { fr: 'Nos propositions', en: 'Our proposals' },
      text: { fr: 'Ce que le groupe veut essayer d’abord.', en: 'What the group wants to try first.' },
      content: {
        is: 'rows',
        rows: {
          ...{ id: 'actions', title: { fr: 'Actions', en: 'Actions' }, people: [] },
          columns: [
            { id: 'titre', type: 'text', title: { fr: 'Action', en: 'Action' }, choices: null },
            { id: 'cout', type: 'money', title: { fr: 'Coût', en: 'Cost' }, choices: null },
            { id: 'devis', type: 'file', title: { fr: 'Devis', en: 'Estimate' }, choices: null },
          ],
          rows: [
            {
              id: 'a1',
              values: { titre: ownWords('Un jardin au bord du canal', 'A garden by the canal'), cout: 120_000, devis },
            },
            {
              id: 'a2',
              values: {
                titre: ownWords('Cuisiner ensemble, une fois par mois', 'Cooking together once a month'),
                cout: 45_000,
              },
            },
          ],
        },
      },
    },
    {
      title: { fr: 'Nos promesses', en: 'Our promises' },
      text: null,
      content: {
        is: 'promises',
        promises: [
          {
            ...{ id: 'salle', by: { id: 'ville', title: { fr: 'Ville', en: 'Town' } }, unlessUnavailable: false },
            words: { fr: 'Prêter une salle tous les mardis.', en: 'Lend a room every Tuesday.' },
          },
        ],
      },
    },
    { title: { fr: 'Entre nous', en: 'Between us' }, text: null, content: { is: 'private' } },
  ],
};
