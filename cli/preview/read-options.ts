import { isPlainDate } from '#engine/calendar/plain-date';
import type { PreviewOptions } from '#engine/simulate';
import type { Behaviour } from '#engine/simulate/options';
import type { Template, TemplateNode } from '#schema/template';
import { type Arguments, readChoice, readPair } from '../arguments.ts';
import { Fault } from '../fault.ts';
import { nearest } from '../near.ts';
import { answersOf, isDoneByPeople } from './answers.ts';
import { readFieldValue } from './field-value.ts';

const BEHAVIOURS: readonly Behaviour[] = ['diligent', 'late', 'silent'];

type Asked = Arguments<'opened' | 'on' | 'answer' | 'field' | 'people' | 'territory' | 'json' | 'lang'>;

/** What a preview is asked for, each name and value checked against the template. */
export function readPreviewOptions(template: Template, given: Asked): PreviewOptions {
  const opened = given.value('opened');
  if (opened === undefined) throw new Fault('OPTION_MISSING', { option: '--opened' });
  const people = given.value('people');
  return {
    opened: readDate('--opened', opened),
    on: readEach(given.values('on'), '--on', 'STEP=DATE', (step, date) => {
      if (!isDoneByPeople(findStep(template, step))) throw new Fault('STEP_COMPLETES_ITSELF', { step });
      return readDate(`--on ${step}`, date);
    }),
    answers: readEach(given.values('answer'), '--answer', 'STEP=OUTCOME', (step, outcome) =>
      readAnswer(findStep(template, step), outcome),
    ),
    fields: readEach(given.values('field'), '--field', 'NAME=VALUE', (field, value) =>
      readFieldValue(template, field, value),
    ),
    ...(people === undefined ? {} : { people: readChoice('--people', people, BEHAVIOURS) }),
    ...(template.assume === undefined ? {} : { assume: template.assume }),
  };
}

function readEach<T>(
  texts: readonly string[],
  option: string,
  expected: string,
  read: (name: string, value: string) => T,
): Record<string, T> {
  const found = new Map<string, T>();
  for (const text of texts) {
    const [name, value] = readPair(option, expected, text);
    if (found.has(name)) throw new Fault('OPTION_REPEATED', { option: `${option} ${name}` });
    found.set(name, read(name, value));
  }
  return Object.fromEntries(found);
}

function readDate(option: string, value: string): string {
  if (!isPlainDate(value)) throw new Fault('DATE_INVALID', { value, option });
  return value;
}

function findStep(template: Template, step: string): TemplateNode {
  const node = template.nodes.find(({ id }) => id === step);
  if (node) return node;
  const ids = template.nodes.map(({ id }) => id);
  throw new Fault('STEP_UNKNOWN', { step, near: nearest(step, ids) });
}

/** One answer, or several options of an `option` step separated by commas. */
function readAnswer(node: TemplateNode, outcome: string): string {
  const answers = answersOf(node);
  if (answers.length === 0) throw new Fault('STEP_TAKES_NO_ANSWER', { step: node.id });
  const said = node.kind === 'option' ? outcome.split(',') : [outcome];
  for (const one of said) {
    if (answers.includes(one) && (one !== 'none' || said.length === 1)) continue;
    throw new Fault('OUTCOME_UNKNOWN', { step: node.id, outcome: one, expected: answers.join(', ') });
  }
  return outcome;
}
