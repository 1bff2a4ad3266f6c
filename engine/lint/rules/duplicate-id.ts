import type { Finding, Rule } from '../rule.ts';
import { type NamedThings, namedThings, repeatedAt } from '../survey/named-things.ts';

/** Things of one kind have different ids. Nothing refers to arrows and articles, so they may be renamed at once. */
export const duplicateId: Rule = {
  code: 'DUPLICATE_ID',
  severity: 'error',
  title: { fr: 'Nom interne en double', en: 'Internal name used twice' },
  messages: {
    fr: '« {name} » nomme deux choses du même genre.',
    en: '“{name}” names two things of the same kind.',
  },
  why: {
    fr: 'On ne saurait pas de laquelle on parle.',
    en: 'One could not tell which one is meant.',
  },
  repair: { fr: 'Donnez un autre nom à l’une des deux.', en: 'Give one of them another name.' },
  check: ({ template }) => namedThings(template).flatMap(repeatedIn),
};

function repeatedIn(things: NamedThings): Finding[] {
  const taken = new Set(things.ids);
  return repeatedAt(things.ids).map((ix) => {
    const id = things.ids[ix] as string;
    const finding: Finding = { at: { kind: things.kind, id, key: 'id' }, params: { name: id } };
    if (things.kind !== 'edge' && things.kind !== 'article') return finding;
    return { ...finding, fix: [{ op: 'set', path: [things.key, ix, 'id'], value: freeName(id, taken) }] };
  });
}

function freeName(id: string, taken: Set<string>): string {
  for (let n = 2; ; n++) {
    const name = `${id.slice(0, 58)}-${n}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
