import type { Language } from '#store/collections/people';
import type { Me } from '../policies/me.ts';
import type { ApiStore } from '../ports.ts';
import { organisationNames } from './names.ts';

/** The person who is signed in, as their own pages show them. */
export type MeView = {
  id: string;
  name: string;
  language: Language;
  organisation: string | null;
  duties: Me['duties'];
};

export async function meView(store: ApiStore, { id, name, language, organisation, duties }: Me): Promise<MeView> {
  const names = organisation === null ? null : await organisationNames(store, [organisation]);
  return { id, name, language, organisation: names?.get(organisation ?? '') ?? null, duties };
}
