import { BUILT_IN_COLUMNS } from '#engine/lint/survey/lists';
import { outcomesOf } from '#engine/lint/survey/outcomes';
import type { Template } from '#schema/template';
import { BUILT_IN_LISTS, type FieldType } from '#schema/vocabulary';
import type { Choice } from '../../controls/choice-field.tsx';
import { choicesOf, type Say, type Translate } from '../names.ts';

/** What may be asked of a contract, by groups. */
export type SubjectGroup = { group: string; items: Choice[] };
/** What a subject holds: its type, and its choices where it has some. */
export type Operand = { type: FieldType; choices: Choice[] | null };

const SUMMED: readonly FieldType[] = ['integer', 'number', 'money'];

/** Everything that a condition may speak of; `list` is the list whose row is at hand. */
export function subjectGroups(template: Template, list: string | null, say: Say, t: Translate): SubjectGroup[] {
  const { fields = [], nodes, roles } = template;
  const lists = [...BUILT_IN_LISTS, ...fields.filter(({ type }) => type === 'list').map(({ id }) => id)];
  const withOutcomes = nodes.filter((node) => outcomesOf(node).length > 0);
  const groups = nodes.filter((node) => node.kind === 'group' && node.template !== undefined);
  return [
    {
      group: t('inspector.condition.group.row'),
      items: columnsOf(template, list, say, t).map(({ id, label }) => ({
        value: `row:${id}`,
        label: t('inspector.condition.ofRow', { title: label }),
      })),
    },
    {
      group: t('inspector.condition.group.fields'),
      items: fields
        .filter(({ type }) => type !== 'list')
        .map(({ id, title }) => ({ value: `field:${id}`, label: say(title) })),
    },
    {
      group: t('inspector.condition.group.steps'),
      items: choicesOf(withOutcomes, say).map(({ value, label }) => ({ value: `outcome:${value}`, label })),
    },
    {
      group: t('inspector.condition.group.people'),
      items: choicesOf(roles, say).map(({ value, label }) => ({
        value: `role:${value}`,
        label: t('inspector.condition.countOf', { title: label }),
      })),
    },
    {
      group: t('inspector.condition.group.lists'),
      items: lists.flatMap((id) => [
        { value: `list:${id}`, label: t('inspector.condition.rowsOf', { title: listTitle(template, id, say, t) }) },
        ...columnsOf(template, id, say, t)
          .filter(({ type }) => SUMMED.includes(type))
          .map((column) => ({
            value: `sum:${id}.${column.id}`,
            label: t('inspector.condition.sumOf', { title: column.label, list: listTitle(template, id, say, t) }),
          })),
      ]),
    },
    {
      group: t('inspector.condition.group.done'),
      items: choicesOf(
        nodes.filter(({ each, recurrence }) => each !== undefined || recurrence !== undefined),
        say,
      ).map(({ value, label }) => ({
        value: `done:${value}`,
        label: t('inspector.condition.doneOf', { title: label }),
      })),
    },
    {
      group: t('inspector.condition.group.contracts'),
      items: choicesOf(groups, say).map(({ value, label }) => ({ value: `children:${value}`, label })),
    },
    { group: t('inspector.condition.group.dates'), items: [{ value: 'date', label: t('inspector.condition.date') }] },
  ].filter(({ items }) => items.length > 0);
}

/** One thing that a condition speaks of; null when it is nothing that is there. */
export function subjectChoice(
  template: Template,
  subject: string,
  list: string | null,
  say: Say,
  t: Translate,
): Choice | null {
  const [kind, id] = subject.split(':');
  const isOfStep = kind === 'outcome' || kind === 'done' || kind === 'children';
  // Columns are decided upon by steps; nothing else needs the others.
  const nodes = isOfStep ? template.nodes.filter((node) => node.id === id) : kind === 'row' ? template.nodes : [];
  const groups = subjectGroups({ ...template, nodes }, list, say, t);
  return groups.flatMap(({ items }) => items).find(({ value }) => value === subject) ?? null;
}

type NamedColumn = { id: string; label: string; type: FieldType; choices: Choice[] | null };

/** The columns of a list, and what decisions said of its rows (R35). */
export function columnsOf(template: Template, list: string | null, say: Say, t: Translate): NamedColumn[] {
  if (list === null) return [];
  const own = template.fields?.find(({ id }) => id === list)?.columns ?? [];
  const builtIn = (BUILT_IN_LISTS as readonly string[]).includes(list)
    ? BUILT_IN_COLUMNS[list as (typeof BUILT_IN_LISTS)[number]]
    : [];
  const decided = template.nodes.flatMap((node) =>
    node.kind === 'decision' && node.about?.list === list ? [node] : [],
  );
  return [
    ...own.map(({ id, title, type, choices }) => ({
      id,
      label: say(title),
      type,
      choices: choices ? choicesOf(choices, say) : null,
    })),
    ...builtIn.map(({ id, type, choices }) => ({
      id,
      label: t(`inspector.condition.column.${id}`),
      type,
      choices: choices?.map((value) => ({ value, label: t(`inspector.condition.status.${value}`) })) ?? null,
    })),
    ...decided.map(({ id, title, choices }) => ({
      id,
      label: say(title),
      type: 'choice' as const,
      choices: choicesOf(choices, say),
    })),
  ];
}

/** How a list is called. */
export function listTitle(template: Template, list: string, say: Say, t: Translate): string {
  if ((BUILT_IN_LISTS as readonly string[]).includes(list)) return t(`inspector.condition.list.${list}`);
  return say(template.fields?.find(({ id }) => id === list)?.title) || list;
}
