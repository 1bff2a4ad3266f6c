import { type ChangeOrRefusal, change } from '#engine/authoring/change';
import type { Edit } from '#engine/authoring/edit';
import { freshId } from '#engine/authoring/ids';
import { pathOf, putInto, setKey } from '#engine/authoring/things';
import type { Place } from '#engine/lint/problem';
import type { Localised } from '#schema/primitives';
import type { Template } from '#schema/template';
import { TEMPLATE_LIMITS } from '#schema/vocabulary';
import newWords from '../../../../locales/both/new-parts.json';
import { bothLanguages, type PastedRow } from '../../controls/pasted-table.ts';
import { idsOf, isFull, LIST_OF } from './parts.ts';

/** The texts of a thing, in the order in which its panel shows them. */
const TEXTS: Partial<Record<Place['kind'], readonly string[]>> = {
  template: ['title', 'summary'],
  role: ['title'],
  field: ['title'],
  phase: ['title'],
  node: ['title', 'plain', 'note'],
  commitment: ['text', 'plain'],
  article: ['title', 'text'],
};

/** What the next one of a kind has in common with the one whose row was above it. */
const IN_COMMON = {
  role: ['kind', 'min', 'max', 'recruitedDuring', 'belowMin'],
  field: ['type', 'choices', 'columns', 'of', 'visibleTo', 'required'],
  commitment: ['by', 'to', 'unlessUnavailable'],
  article: ['common', 'of'],
} as const;
type Multiple = keyof typeof IN_COMMON;

/** A part must have these texts: where a row does not say them, they are the ones a new part begins with. */
const BEGINNINGS: Partial<Record<Multiple, Record<string, Localised>>> = { article: { text: newWords.articleText } };

/**
 * The texts of a table, pasted into a text of a thing: French and English from cell to cell, then the next text of the
 * same thing. Each further row is one more thing of the kind, with the settings of the first. Null where the table has
 * more than there are texts, or where the kind stands alone.
 */
export function pasteTexts(
  template: Template,
  { kind, id }: Pick<Place, 'kind' | 'id'>,
  key: string,
  [first, ...others]: readonly PastedRow[],
): ChangeOrRefusal | null {
  const keys = TEXTS[kind]?.slice(TEXTS[kind].indexOf(key)) ?? [];
  const path = pathOf(template, { kind, id });
  const here = first && textsIn(first, keys);
  if (!TEXTS[kind]?.includes(key) || path === null || !here) return null;
  const own = Object.entries(here).flatMap(([text, value]): Edit[] => setKey(path, text, value));
  if (others.length === 0) return change(own, { made: [] });
  if (!isMultiple(kind) || id === undefined) return null;
  const more = others.map((row) => textsIn(row, keys));
  return more.every((texts) => texts !== null) ? addAlike(template, { kind, id }, own, more) : null;
}

type Texts = Record<string, Localised>;

/** Null when a text has no French or is too long, or when a cell is left over. */
function textsIn(row: PastedRow, keys: readonly string[]): Texts | null {
  if (row.length > 2 * keys.length) return null;
  const texts: Texts = {};
  for (const [n, key] of keys.entries()) {
    const cells = row.slice(2 * n, 2 * n + 2);
    if (cells.every((cell) => cell === '')) continue;
    const text = bothLanguages(
      cells,
      key === 'title' ? TEMPLATE_LIMITS.titleCharacters : TEMPLATE_LIMITS.textCharacters,
    );
    if (text === null) return null;
    texts[key] = text;
  }
  return keys[0] !== undefined && Object.hasOwn(texts, keys[0]) ? texts : null;
}

function isMultiple(kind: Place['kind']): kind is Multiple {
  return Object.hasOwn(IN_COMMON, kind);
}

function addAlike(
  template: Template,
  { kind, id }: { kind: Multiple; id: string },
  own: Edit[],
  more: readonly Texts[],
): ChangeOrRefusal {
  const list = LIST_OF[kind];
  const taken = idsOf(template, kind);
  const things: readonly { id: string }[] = template[list] ?? [];
  const at = things.findIndex((thing) => thing.id === id);
  if (isFull(kind, taken.length + more.length - 1)) return { refused: 'TOO_MANY' };
  const common = Object.entries(things[at] ?? {}).filter(([key]) =>
    (IN_COMMON[kind] as readonly string[]).includes(key),
  );
  const made: string[] = [];
  const edits = more.flatMap((texts, n): Edit[] => {
    const name = (texts['title'] ?? texts['text'])?.fr ?? '';
    const next = freshId([...taken, ...made], name, kind);
    made.push(next);
    const thing = { id: next, ...structuredClone(Object.fromEntries(common)), ...BEGINNINGS[kind], ...texts };
    return putInto(template, list, thing, at + 1 + n);
  });
  return change([...own, ...edits], { made });
}
