import type { Condition, Value } from '#schema/condition';
import type { Template } from '#schema/template';
import type { Comparison, FieldType } from '#schema/vocabulary';
import { whenInWords } from '../../../../ui/year/rule-words.ts';
import { choicesOf, type Say, type Translate } from '../names.ts';
import { sayOutcome } from '../outcome-words.ts';
import { saidOf } from './parts.ts';
import { columnsOf, listTitle, type Operand } from './subjects.ts';

type Speaking = { list: string | null; say: Say; t: Translate };

/** A condition as one sentence: "le budget est au moins 300 et la signature finit par « signé »". */
export function conditionInWords(template: Template, condition: Condition, speaking: Speaking): string {
  const { t, say, list } = speaking;
  const all = (parts: readonly Condition[]) => parts.map((part) => conditionInWords(template, part, speaking));
  if ('all' in condition) return all(condition.all).join(t('inspector.condition.words.and'));
  if ('any' in condition) return all(condition.any).join(t('inspector.condition.words.or'));
  if ('not' in condition)
    return t('inspector.condition.words.not', { what: conditionInWords(template, condition.not, speaking) });
  if ('outcome' in condition) {
    const step = template.nodes.find(({ id }) => id === condition.outcome);
    const outcome = step ? sayOutcome(step, condition.is, say, t) : condition.is;
    return t('inspector.condition.words.outcome', { step: say(step?.title) || condition.outcome, outcome });
  }
  if ('date' in condition) {
    const date = whenInWords(template, condition.date, say, t);
    const than =
      condition.than === 'today' ? t('inspector.condition.thans.today') : whenInWords(template, condition.than, say, t);
    return `${date} ${t(`inspector.condition.dateOps.${condition.op}`)} ${than}`;
  }
  if ('count' in condition)
    return compared(template, counted(template, condition.count, speaking), condition, NUMBER, speaking);
  if ('sum' in condition) {
    const { list: rows, column, where } = condition.sum;
    const found = columnsOf(template, rows, say, t).find(({ id }) => id === column);
    const title = listTitle(template, rows, say, t);
    const what = t('inspector.condition.sumOf', { title: found?.label ?? column, list: title });
    return compared(
      template,
      `${what}${whereWords(template, where, rows, speaking)}`,
      condition,
      { type: found?.type ?? 'number', choices: null },
      speaking,
    );
  }
  if ('row' in condition) {
    const column = columnsOf(template, list, say, t).find(({ id }) => id === condition.row);
    return compared(template, column?.label ?? condition.row, condition, column ?? TEXT, speaking);
  }
  if ('children' in condition) {
    const title = say(template.nodes.find(({ id }) => id === condition.children)?.title) || condition.children;
    return compared(
      template,
      `${title} : ${t(`inspector.condition.childrenAre.${condition.is}`)}`,
      condition,
      NUMBER,
      speaking,
    );
  }
  const field = template.fields?.find(({ id }) => id === condition.field);
  const operand = field ? { type: field.type, choices: field.choices ? choicesOf(field.choices, say) : null } : TEXT;
  return compared(template, say(field?.title) || condition.field, condition, operand, speaking);
}

const NUMBER: Operand = { type: 'integer', choices: null };
const TEXT: Operand = { type: 'text', choices: null };

function counted(
  template: Template,
  source: Extract<Condition, { count: unknown }>['count'],
  speaking: Speaking,
): string {
  const { say, t } = speaking;
  if ('role' in source)
    return t('inspector.condition.countOf', {
      title: say(template.roles.find(({ id }) => id === source.role)?.title) || source.role,
    });
  if ('done' in source)
    return t('inspector.condition.doneOf', {
      title: say(template.nodes.find(({ id }) => id === source.done)?.title) || source.done,
    });
  const rows = t('inspector.condition.rowsOf', { title: listTitle(template, source.list, say, t) });
  return `${rows}${whereWords(template, source.where, source.list, speaking)}`;
}

function whereWords(template: Template, where: Condition | undefined, list: string, speaking: Speaking): string {
  if (where === undefined) return '';
  return ` ${speaking.t('inspector.condition.words.where', { what: conditionInWords(template, where, { ...speaking, list }) })}`;
}

function compared(
  template: Template,
  what: string,
  leaf: { op?: Comparison; value?: Value },
  { type, choices }: Operand,
  { say, t }: Speaking,
): string {
  const op = saidOf(leaf);
  if (op === 'filled')
    return `${what} ${t(type === 'consent' ? 'inspector.condition.ops.given' : 'inspector.condition.ops.filled')}`;
  const words =
    type === 'date'
      ? `inspector.condition.opsOfDates.${op}`
      : type === 'choices'
        ? `inspector.condition.opsOfChoices.${op}`
        : `inspector.condition.ops.${op}`;
  return `${what} ${t(words)} ${valueWords(template, leaf.value as Value, type, choices, say, t)}`;
}

function valueWords(
  template: Template,
  value: Value,
  type: FieldType,
  choices: Operand['choices'],
  say: Say,
  t: Translate,
): string {
  if (typeof value === 'object')
    return say(template.fields?.find(({ id }) => id === value.field)?.title) || value.field;
  if (typeof value === 'boolean') return t(value ? 'inspector.condition.words.yes' : 'inspector.condition.words.no');
  const choice = choices?.find((one) => one.value === value);
  if (choice) return `« ${choice.label} »`;
  return type === 'money' && typeof value === 'number' ? `${value / 100} €` : String(value);
}
