import type { Template } from '#schema/template';
import { freshId } from './ids.ts';
import { type Renaming, renameThings } from './rename-things.ts';
import { sameJson } from './same-json.ts';
import type { ThingList } from './things.ts';

const THINGS = ['roles', 'fields', 'phases', 'nodes', 'commitments', 'articles'] as const satisfies ThingList[];

/**
 * Two people who each add a step of the same title give it the same id. They are two steps: those of `mine` get other
 * ids, here and wherever they are named.
 */
export function partTwins(base: Template, mine: Template, theirs: Template): Template {
  // Arrows last: those that looked the same lead to different steps once the steps are told apart.
  return partedIn(['edges'], base, partedIn(THINGS, base, mine, theirs), theirs);
}

function partedIn(lists: readonly ThingList[], base: Template, mine: Template, theirs: Template): Template {
  const renaming: Renaming = {};
  for (const list of lists) {
    const [was, my, their] = [base, mine, theirs].map((template) => byId(template[list]));
    const twins = [...(my?.keys() ?? [])].filter(
      (id) => their?.has(id) && !was?.has(id) && !sameJson(my?.get(id), their.get(id)),
    );
    if (twins.length === 0) continue;
    const taken = new Set([...(my?.keys() ?? []), ...(their?.keys() ?? [])]);
    const renamed = new Map<string, string>();
    for (const id of twins) {
      const fresh = freshId(taken, id, id);
      taken.add(fresh);
      renamed.set(id, fresh);
    }
    renaming[list] = renamed;
  }
  return Object.keys(renaming).length === 0 ? mine : renameThings(mine, renaming);
}

function byId(things: readonly { id: string }[] | undefined): Map<string, { id: string }> {
  return new Map((things ?? []).map((thing) => [thing.id, thing]));
}
