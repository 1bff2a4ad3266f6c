import type { Template } from '#schema/template';
import type { ContractDocument } from '#store/collections/contracts';
import { rulesInForce } from '#store/rules-in-force';
import type { TemplateVersion } from '#store/template-versions';
import type { Me } from './policies/me.ts';
import { rolesIn, standingsIn } from './policies/standing-of.ts';
import type { Standing } from './policies/standings.ts';
import type { ApiStore } from './ports.ts';

/** A contract as one person opens it: what it is, the words of its programme, and what this person is in it. */
export type Dossier = {
  contract: ContractDocument;
  /** The rules in force, and their words. */
  version: TemplateVersion;
  template: Template;
  me: Me;
  standings: ReadonlySet<Standing>;
  roles: readonly string[];
  /** Whether this person coordinates it, from a seat or because they made it. */
  coordinates: boolean;
  /** Whether this person acts on it as a coordinator: whoever made it without a seat in it only looks. */
  steers: boolean;
};

/** Opens a contract for a person; null when there is none. Whether they may see it is for the rules to say. */
export async function openDossier(store: ApiStore, id: string, me: Me): Promise<Dossier | null> {
  const contract = await store.contracts.find(id);
  return contract && openedFor(store, contract, me);
}

/** A contract that was read already, opened for a person. */
export async function openedFor(store: ApiStore, contract: ContractDocument, me: Me): Promise<Dossier> {
  const version = await versionOf(store, rulesInForce(contract).templateHash);
  const template = version.content;
  const standings = standingsIn(me, contract, template);
  const steers = standings.has('contractCoordinator');
  const coordinates = steers || standings.has('author');
  return { contract, version, template, me, standings, roles: rolesIn(me, contract), coordinates, steers };
}

const MOST_KEPT = 50;
const kept = new WeakMap<ApiStore, Map<string, TemplateVersion>>();

/** A published version, or what a contract was changed to, kept at hand: neither ever changes. */
export async function versionOf(store: ApiStore, hash: string): Promise<TemplateVersion> {
  const known = kept.get(store) ?? new Map<string, TemplateVersion>();
  kept.set(store, known);
  const version = known.get(hash) ?? (await store.templateVersions.find(hash));
  if (!version) throw new Error(`A contract follows the version ${hash}, which is not in the store.`);
  known.delete(hash);
  known.set(hash, version);
  const [oldest] = known.keys();
  if (known.size > MOST_KEPT && oldest !== undefined) known.delete(oldest);
  return version;
}
