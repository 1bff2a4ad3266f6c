import type { Template } from '#schema/template';

/** A two-phase contract between a town and a resident, as small as a template can be and still be complete. */
export function smallTemplate(change: Partial<Template> = {}): Template {
  return {
    format: 'trame/1',
    id: 'petit-contrat',
    title: { fr: 'Petit contrat', en: 'Small contract' },
    territory: 'FR-68',
    timeZone: 'Europe/Paris',
    roles: [
      { id: 'habitant', kind: 'beneficiary', title: { fr: 'Habitant', en: 'Resident' }, min: 1, max: 1 },
      { id: 'ville', kind: 'coordinator', title: { fr: 'Ville', en: 'Town' }, min: 1, max: 3 },
    ],
    phases: [
      { id: 'lancement', kind: 'launch', title: { fr: 'Lancement', en: 'Launch' } },
      { id: 'conclusion', kind: 'conclusion', title: { fr: 'Conclusion', en: 'Conclusion' } },
    ],
    nodes: [
      {
        id: 'accueil',
        kind: 'task',
        title: { fr: 'Accueillir', en: 'Welcome' },
        phase: 'lancement',
        who: [{ role: 'ville' }],
        due: { after: 'contract:opened', plus: { days: 10 } },
      },
      {
        id: 'fin',
        kind: 'end',
        title: { fr: 'Fin', en: 'End' },
        phase: 'conclusion',
        outcome: 'autonomy',
      },
    ],
    edges: [],
    ...change,
  };
}
