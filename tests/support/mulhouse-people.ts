import type { Act } from '#schema/acts';
import type { Browser } from './http-browser.ts';
import { browser, signedIn } from './http-browser.ts';
import type { WholeTrame } from './whole-trame.ts';

/** Somebody at their own screen, signed in. */
export type Someone = { name: string; id: string; page: Browser; lateFor: (node: string) => boolean };

/** The people of the year by the part they play in it. */
export type Group = Record<keyof typeof NAMES, Someone>;

/** Invented people of the examples; one of them has no e-mail address. */
const NAMES = {
  town: 'Solène Mittelbrunn',
  samira: 'Samira Holveck',
  jeannot: 'Jeannot Krantzel',
  aicha: 'Aïcha Bernouin',
  claire: 'Claire Vonderscher',
  mehdi: 'Mehdi Arslandi',
  baker: 'Rose Finkwiller',
} as const;

/** Aïcha is late for everything, the town for the planning that everybody waits for. */
function isLate(name: string, node: string): boolean {
  return name === NAMES.aicha || (name === NAMES.town && node === 'planification');
}

/** How long somebody asks again while a server is away: longer than any restart takes. */
const PATIENCE_MS = 60_000;

/** Signs everybody in, each with a session of their own, the way one tries an installation. */
export async function signEverybodyIn({ url }: WholeTrame): Promise<Group> {
  const options = { origin: url, patienceMs: PATIENCE_MS };
  const { body } = await browser(url, options).get<{ people: { id: string; name: string }[] }>(
    '/api/v1/session/choices',
  );
  const known = new Map(body.people.map(({ id, name }) => [name, id]));
  const group = Object.entries(NAMES).map(async ([part, name]) => {
    const id = known.get(name) ?? '';
    const page = await signedIn(url, id, options);
    return [part, { name, id, page, lateFor: (node: string) => isLate(name, node) }];
  });
  return Object.fromEntries(await Promise.all(group)) as Group;
}

/** Drafts and launches the rehearsal of the year that began on 1 October 2008. */
export async function launchYear({ town, samira, jeannot, aicha, claire, mehdi }: Group, key: string): Promise<string> {
  const seats = { beneficiaires: [samira, jeannot, aicha], animateurs: [claire, mehdi], ville: [town] };
  const parties = Object.entries(seats).flatMap(([role, people]) => people.map(({ id }) => ({ role, person: id })));
  const draft = {
    programme: 'mulhouse-csm',
    title: 'Groupe du canal',
    rehearsal: true,
    startsOn: '2008-10-01',
    parties,
  };
  const drafted = await town.page.post<{ id: string }>('/api/v1/contracts', draft, { 'idempotency-key': key });
  const { id } = drafted.body;
  const launched = await town.page.post(`/api/v1/contracts/${id}/launch`);
  if (launched.status !== 200) throw new Error(`Launching was answered ${launched.status}.`);
  return id;
}

/** What somebody does besides answering their items, on its day. */
export type Initiative = { on: string; who: keyof Group; act: (group: Group, text: Text) => Promise<Act> };

/** Keeps a text and gives the reference that an act may carry. */
export type Text = (text: string) => Promise<{ id: string; digest: string }>;

/** A criterion in the group's own words, a budget and one action, and a baker who joins in February. */
export const INITIATIVES: readonly Initiative[] = [
  {
    on: '2008-10-15',
    who: 'samira',
    act: async (_group, text) => {
      const values = { critere: await text('Pouvoir parler sans peur'), sens: 'bien-etre' };
      return { type: 'addRow', list: 'criteres', row: 'parler', values };
    },
  },
  { on: '2008-12-22', who: 'town', act: async () => ({ type: 'setField', field: 'budget', value: 100_000 }) },
  {
    on: '2008-12-22',
    who: 'town',
    act: async ({ claire }, text) => {
      const titre = await text('Un atelier de cuisine');
      const values = { titre, retenue: true, pilote: claire.id, cout: 60_000, fin: '2009-03-31' };
      return { type: 'addRow', list: 'actions', row: 'cuisine', values };
    },
  },
  {
    on: '2009-02-10',
    who: 'town',
    act: async ({ baker }) => ({ type: 'addParty', role: 'partenaire', person: baker.id }),
  },
];
