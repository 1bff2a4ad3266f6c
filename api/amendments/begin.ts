import { randomBytes } from 'node:crypto';
import type { Moment } from '#schema/facts';
import type { Template } from '#schema/template';
import { refuseUnlessLaunched } from '../contracts/program-of.ts';
import { type Dossier, versionOf } from '../dossier.ts';
import type { ApiStore } from '../ports.ts';
import { Problem } from '../problem.ts';
import { placedIn } from './placed.ts';
import { proposalsOf } from './proposals.ts';

/** Begins the draft of a change of a contract, or finds the one there is: a contract has one, whoever draws it. */
export async function beginAmendment(store: ApiStore, dossier: Dossier, at: Moment): Promise<string> {
  const { contract, me } = dossier;
  refuseUnlessLaunched(contract);
  if (contract.status === 'ended')
    throw new Problem('CONTRACT_ENDED', { outcome: contract.summary?.end?.outcome ?? null });
  const known = await store.templates.ofContract(contract._id);
  if (known !== null) return known._id;
  const template = await toGoOnFrom(store, dossier);
  const draft = await store.templates.changeOf(contract._id, randomBytes(16).toString('hex'), template, me.id, at);
  return draft._id;
}

/** What was proposed last, if it did not come into force: nothing that somebody drew is lost by a no. */
async function toGoOnFrom(store: ApiStore, { contract, template }: Dossier): Promise<Template> {
  const last = (await proposalsOf(store, contract)).at(-1);
  if (last === undefined || last.outcome === 'agreed') return placedIn(contract, template);
  return (await versionOf(store, last.proposed.template)).content;
}
