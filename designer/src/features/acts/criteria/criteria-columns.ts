import type { FormField, FormList } from '../../../api-client/types.ts';

/** What each column of a list of criteria is for. Their types say so: a programme names its columns as it likes. */
export type CriteriaColumns = {
  /** People's own words, and what a review asks about. */
  words: FormField;
  /** Who says so, where the list tells. */
  author: FormField | null;
  /** The words of each, once several criteria are put together under one wording. */
  firstWords: FormField | null;
  /** Families that a criterion may belong to: its dimension, well-being or ill-being. */
  tags: FormField[];
};

/** One criterion of a list, read by what its columns are for. */
export type Criterion = {
  id: string;
  words: string;
  author: string | null;
  firstWords: string[];
  tags: Record<string, string>;
};

const TEXTS = ['text', 'longText'];

/** The columns of a list whose rows are people's words; null for any other list, or where nothing holds the words. */
export function criteriaColumns({ columns, reviewed }: FormList): CriteriaColumns | null {
  const [words, ...otherTexts] = columns.filter(({ type }) => TEXTS.includes(type));
  if (!reviewed || !words) return null;
  return {
    words,
    author: columns.find(({ type }) => type === 'person') ?? null,
    firstWords: otherTexts.find(({ type }) => type === 'longText') ?? null,
    tags: columns.filter(({ type, choices }) => type === 'choice' && choices !== null),
  };
}

/** The rows of a list as criteria. A text that was erased leaves no words. */
export function criteriaOf({ rows }: FormList, columns: CriteriaColumns): Criterion[] {
  const { words, author, firstWords, tags } = columns;
  return rows.map(({ id, values }) => ({
    id,
    words: textOf(values[words.id]),
    author: author === null ? null : textOf(values[author.id]) || null,
    firstWords: firstWords === null ? [] : linesOf(textOf(values[firstWords.id])),
    tags: Object.fromEntries(
      tags.flatMap((tag) => {
        const value = textOf(values[tag.id]);
        return value === '' ? [] : [[tag.id, value] as const];
      }),
    ),
  }));
}

/** Whether a criterion has a family of each sort. */
export function isSorted({ tags }: Criterion, columns: CriteriaColumns): boolean {
  return columns.tags.every(({ id }) => tags[id] !== undefined);
}

/** Criteria by who said them, in the order they first spoke; those of nobody last. */
export function byAuthor(criteria: readonly Criterion[]): { author: string | null; criteria: Criterion[] }[] {
  const spoken = new Map<string | null, Criterion[]>();
  for (const criterion of criteria) spoken.set(criterion.author, [...(spoken.get(criterion.author) ?? []), criterion]);
  const found = [...spoken].map(([author, said]) => ({ author, criteria: said }));
  return found.toSorted((one, other) => Number(one.author === null) - Number(other.author === null));
}

/** How many criteria each family has, in the order of the programme: where there is none, nobody speaks of it yet. */
export function countsOf(criteria: readonly Criterion[], tag: FormField): { id: string; count: number }[] {
  return (tag.choices ?? []).map(({ id }) => ({
    id,
    count: criteria.filter(({ tags }) => tags[tag.id] === id).length,
  }));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
