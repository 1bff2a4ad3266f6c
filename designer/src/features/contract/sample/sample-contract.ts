import type { Contract, Person } from '../../../api-client/types.ts';

const PHASES = [
  ['preparation', 'Préparation', 'Preparation', 'done'],
  ['launch', 'Lancement', 'Launch', 'done'],
  ['realisation', 'Réalisation', 'Realisation', 'open'],
  ['conclusion', 'Conclusion', 'Conclusion', 'coming'],
] as const;

/** People of the examples, nobody real. */
export const PEOPLE: Person[] = [
  { id: 'samira', name: 'Samira Holveck', organisation: null },
  { id: 'claire', name: 'Claire Vonderscher', organisation: 'Centre social des Tisserands' },
];

/** A contract on 12 March 2009, six days before its review of three months: what the states are shown on. */
export const sampleContract: Contract = {
  id: '0'.repeat(32),
  title: 'Groupe bien-être',
  programme: { id: 'mulhouse-csm', title: { fr: 'Contrat social multipartite', en: 'Multi-partner social contract' } },
  version: { hash: '', number: 1 },
  rehearsal: false,
  status: 'open',
  seq: 1,
  phases: PHASES.map(([kind, fr, en, state]) => ({
    ...{ id: kind, kind, title: { fr, en }, beside: false, state },
    openedOn: null,
  })),
  openedOn: '2008-10-06',
  nextDue: null,
  openItems: 1,
  waits: [],
  incidents: [],
  amendments: [],
  end: null,
  timeZone: 'Europe/Paris',
  now: '2009-03-12T12:00:00+01:00',
  today: '2009-03-12',
  parties: PEOPLE.map((person, n) => ({
    seat: `partenaire.${n + 1}`,
    role: { id: 'partenaire', title: { fr: 'Partenaires', en: 'Partners' } },
    person,
  })),
  my: { roles: ['partenaire'], coordinates: false, steers: false, reaches: false },
};
