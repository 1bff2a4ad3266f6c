import type { FormList } from '../../../api-client/types.ts';
import { type CriteriaColumns, type Criterion, criteriaColumns, criteriaOf } from './criteria-columns.ts';
import type { RowStep } from './row-steps.ts';

/**
 * Puts criteria that say nearly the same under one wording. The first keeps its row, so that what was already answered
 * about it stays; the words of all stand beneath before any other row goes, so that nothing said is ever lost.
 */
export function gathered(list: FormList, picked: readonly string[], wording: string): RowStep[] {
  const columns = criteriaColumns(list);
  if (!columns?.firstWords) return [];
  const chosen = criteriaOf(list, columns).filter(({ id }) => picked.includes(id));
  const [head, ...others] = chosen;
  if (!head || others.length === 0) return [];
  const values = {
    [columns.words.id]: oneLine(wording),
    [columns.firstWords.id]: [...new Set(chosen.flatMap(saidFirst))].join('\n'),
    ...agreedAuthor(columns, chosen),
    ...agreedTags(columns, chosen, head),
  };
  return [{ does: 'change', row: head.id, values }, ...others.map(({ id }): RowStep => ({ does: 'remove', row: id }))];
}

/** Gives each of the words that were put together a row of its own again. Who said which is not kept in a group. */
export function separated(list: FormList, group: string, newRow: () => string): RowStep[] {
  const columns = criteriaColumns(list);
  if (!columns?.firstWords) return [];
  const found = criteriaOf(list, columns).find(({ id }) => id === group);
  const [first, ...others] = found?.firstWords ?? [];
  if (!found || first === undefined) return [];
  const author = columns.author ? { [columns.author.id]: found.author } : {};
  return [
    ...others.map(
      (words): RowStep => ({
        does: 'add',
        row: newRow(),
        values: { [columns.words.id]: words, ...found.tags, ...author },
      }),
    ),
    { does: 'change', row: found.id, values: { [columns.words.id]: first, [columns.firstWords.id]: null } },
  ];
}

/** Words on one line: a criterion is one unit of meaning, and lines keep several apart. */
export function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}

function saidFirst({ words, firstWords }: Criterion): string[] {
  return firstWords.length > 0 ? firstWords : [oneLine(words)].filter((said) => said !== '');
}

/** A group speaks for several: it has an author only where all its words are of the same person. */
function agreedAuthor({ author }: CriteriaColumns, chosen: readonly Criterion[]): Record<string, unknown> {
  return author ? { [author.id]: agreed(chosen.map((one) => one.author)) } : {};
}

/** A family that all share stays, also where some had none yet; two different ones leave it to the group to say. */
function agreedTags({ tags }: CriteriaColumns, chosen: readonly Criterion[], head: Criterion): Record<string, unknown> {
  const found = tags.map(({ id, required }) => {
    const given = chosen.flatMap((one) => one.tags[id] ?? []);
    return [id, agreed(given) ?? (required ? head.tags[id] : null)] as const;
  });
  return Object.fromEntries(found);
}

function agreed(values: readonly (string | null)[]): string | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}
