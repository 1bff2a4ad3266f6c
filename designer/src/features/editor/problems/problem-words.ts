import type { Params, Problem } from '#engine/lint/problem';
import { sayProblem } from '#engine/lint/words';
import type { Localised } from '#schema/primitives';
import type { Edge, Template } from '#schema/template';
import { longDate } from '../../../locales/dates.ts';

type Speaker = {
  template: Template;
  language: 'fr' | 'en';
  say: (text: Localised | null | undefined) => string;
  t: (key: string, values?: Record<string, unknown>) => string;
};
type Name = (id: string, speaker: Speaker, problem: Problem) => string | null;

/** What is said of a problem, with the titles of things where the engine, which speaks to nobody, knows their ids. */
export function problemInWords(problem: Problem, speaker: Speaker): string {
  const params: Params = Object.fromEntries(
    Object.entries(problem.params).map(([param, value]) => [
      param,
      typeof value === 'string' ? (NAMES[param]?.(value, speaker, problem) ?? value) : value,
    ]),
  );
  return sayProblem({ code: problem.code, params })[speaker.language];
}

/** The title of an arrow: "Signer → Prévenir chacun". */
export function arrowInWords({ from, to }: Pick<Edge, 'from' | 'to'>, speaker: Pick<Speaker, 'template' | 'say'>) {
  return `${titleOf('nodes', from, speaker) ?? from} → ${titleOf('nodes', to, speaker) ?? to}`;
}

const step: Name = (id, speaker) => titleOf('nodes', id, speaker);
const role: Name = (id, speaker) => titleOf('roles', id, speaker);
const phase: Name = (id, speaker) => titleOf('phases', id, speaker);
const field: Name = (id, speaker) => titleOf('fields', id, speaker) ?? sayIf(`problems.list.${id}`, speaker);
const arrow: Name = (id, speaker) => {
  const edge = speaker.template.edges.find((known) => known.id === id);
  return edge ? arrowInWords(edge, speaker) : null;
};
const anything: Name = (id, speaker, problem) =>
  step(id, speaker, problem) ??
  field(id, speaker, problem) ??
  role(id, speaker, problem) ??
  phase(id, speaker, problem);
const outcome: Name = (id, speaker, { params }) => outcomeIn(String(params['step'] ?? ''), id, speaker);
const word: Name = (id, speaker) => sayIf(`problems.word.${id}`, speaker);
const each =
  (name: Name, between: string): Name =>
  (ids, speaker, problem) =>
    ids
      .split(between)
      .map((id) => name(id, speaker, problem) ?? id)
      .join(between);

/** What the values of a problem name, by their place in its sentence. */
const NAMES: Record<string, Name> = {
  step,
  to: step,
  text: step,
  group: step,
  from: anything,
  name: anything,
  of: anything,
  steps: each(step, ' → '),
  chain: each((anchor, speaker) => anchorInWords(anchor, speaker), ' → '),
  anchor: (anchor, speaker) => anchorInWords(anchor, speaker),
  edge: arrow,
  first: arrow,
  phase,
  before: phase,
  role,
  field,
  list: field,
  column: (id, { template, say }, { params }) => {
    const list = template.fields?.find((known) => known.id === (params['field'] ?? params['list']));
    const column = list?.columns?.find((known) => known.id === id);
    return column ? say(column.title) : null;
  },
  outcome,
  choice: outcome,
  known: each(outcome, ', '),
  type: word,
  wants: each(word, ', '),
  kind: word,
  method: word,
  mode: word,
  key: word,
  date: (date, { language }) => (/^\d{4}-\d{2}-\d{2}$/.test(date) ? longDate(date, language) : null),
  article: (id, speaker) => titleOf('articles', id, speaker),
  commitment: (id, { template, say }) => {
    const promise = template.commitments?.find((known) => known.id === id);
    return promise ? shortened(say(promise.text)) : null;
  },
};

/** An outcome as the step itself calls it, else as every contract does. */
export function outcomeIn(stepId: string, id: string, speaker: Pick<Speaker, 'template' | 'say' | 't'>): string | null {
  const node = speaker.template.nodes.find((known) => known.id === stepId);
  const choices =
    node?.kind === 'decision'
      ? node.choices
      : node?.kind === 'wait'
        ? node.answers
        : node?.kind === 'option'
          ? node.options
          : undefined;
  const choice = choices?.find((known) => known.id === id);
  return choice ? speaker.say(choice.title) : sayIf(`outcome.${id}`, speaker);
}

function anchorInWords(anchor: string, speaker: Speaker): string {
  const [kind = '', id = '', moment = ''] = anchor.split(':');
  if (kind === 'node') return inSentence(`rule.anchor.${moment}`, titleOf('nodes', id, speaker) ?? id, speaker);
  if (kind === 'phase') return inSentence(`rule.anchor.phase.${moment}`, titleOf('phases', id, speaker) ?? id, speaker);
  if (kind === 'field') return inSentence('rule.anchor.field', titleOf('fields', id, speaker) ?? id, speaker);
  return (
    titleOf('nodes', anchor, speaker) ??
    sayIf(`rule.anchor.own.${kind === 'contract' ? 'contract' : kind}`, speaker) ??
    anchor
  );
}

/** The sentence has its own quotation marks around the anchor. */
function inSentence(key: string, title: string, { t }: Speaker): string {
  return t(key, { title }).replaceAll(/« | »|[“”]/g, '');
}

function titleOf(
  list: 'nodes' | 'roles' | 'fields' | 'phases' | 'articles',
  id: string,
  { template, say }: Pick<Speaker, 'template' | 'say'>,
): string | null {
  const things: readonly { id: string; title: Localised }[] | undefined = template[list];
  const thing = things?.find((known) => known.id === id);
  return thing ? say(thing.title) : null;
}

function sayIf(key: string, { t }: Pick<Speaker, 't'>): string | null {
  const words = t(key);
  return words === key ? null : words;
}

const LONGEST = 60;
function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}
