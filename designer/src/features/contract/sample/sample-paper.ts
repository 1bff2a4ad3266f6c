import type { Paper } from '../../../api-client/types.ts';

const step = (node: string, kind: 'document' | 'decision', fr: string, en: string) =>
  ({ node, kind, title: { fr, en }, plain: null, occurrence: null, repeats: false }) as const;

/** A document with a part of each sort, as a group would make it. */
export const samplePaper: Paper = {
  step: step('annexe-2', 'document', 'Annexe 2 : les actions proposées', 'Annex 2: the proposed actions'),
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
          ],
          rows: [
            { id: 'a1', values: { titre: 'Un jardin au bord du canal', cout: 120_000 } },
            { id: 'a2', values: { titre: 'Cuisiner ensemble, une fois par mois', cout: 45_000 } },
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
    {
      title: { fr: 'Ce que le groupe a décidé', en: 'What the group decided' },
      text: null,
      content: {
        ...{ is: 'outcome', on: '2008-12-01', outcomes: [{ id: 'oui', title: { fr: 'on commence', en: 'we begin' } }] },
        step: step('choix', 'decision', 'Le choix des actions', 'Choosing the actions'),
      },
    },
    { title: { fr: 'Entre nous', en: 'Between us' }, text: null, content: { is: 'private' } },
  ],
};
