import type { Template } from '#schema/template';

/** One phase, one task for the resident with a date and the usual reminders: the least a contract can be. */
export function oneTaskTemplate(change: Partial<Template> = {}): Template {
  return {
    format: 'trame/1',
    id: 'une-tache',
    title: { fr: 'Une tâche', en: 'One task' },
    territory: 'FR-68',
    timeZone: 'Europe/Paris',
    roles: [
      { id: 'habitant', kind: 'beneficiary', title: { fr: 'Habitant', en: 'Resident' }, min: 1, max: 50 },
      { id: 'ville', kind: 'coordinator', title: { fr: 'Ville', en: 'Town' }, min: 1, max: 3 },
    ],
    phases: [{ id: 'lancement', kind: 'launch', title: { fr: 'Lancement', en: 'Launch' } }],
    nodes: [
      {
        id: 'accord',
        kind: 'task',
        title: { fr: 'Dire ce qui compte', en: 'Say what matters' },
        phase: 'lancement',
        who: [{ role: 'habitant', need: 'all' }],
        due: { after: 'contract:opened', plus: { days: 10 } },
      },
    ],
    edges: [],
    ...change,
  };
}
