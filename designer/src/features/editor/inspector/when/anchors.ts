import type { Template, TemplateNode } from '#schema/template';
import type { Say, Translate } from '../names.ts';

/** Something that a date may be counted from, in words. */
export type AnchorChoice = { value: string; label: string; icon: string };
export type AnchorGroup = { group: string; items: AnchorChoice[] };

/** What the date is the date of: a step's own dates are known one after the other (R27). */
export type AnchorUse = 'opens' | 'due' | 'series' | 'other';

const OWN_EARLY: Record<AnchorUse, readonly string[]> = {
  opens: ['reached', 'occurrence'],
  due: ['reached', 'opened', 'occurrence'],
  series: ['reached', 'opened'],
  other: ['reached', 'opened', 'due', 'occurrence'],
};

type AnchorPlace = {
  use: AnchorUse;
  /** The step that the date belongs to. */
  step: TemplateNode | null;
  /** The list whose row is at hand. */
  list: string | null;
};

/** Everything a date may be counted from there: the step's own dates, the contract, phases, steps, date fields, the row. */
export function anchorGroups(template: Template, place: AnchorPlace, say: Say, t: Translate): AnchorGroup[] {
  return [
    { group: t('inspector.when.group.own'), items: ownAnchors(place, t) },
    { group: t('inspector.when.group.contract'), items: contractAnchors(template, say, t) },
    { group: t('inspector.when.group.steps'), items: template.nodes.flatMap((node) => stepAnchors(node, say, t)) },
    { group: t('inspector.when.group.fields'), items: fieldAnchors(template, place, say, t) },
  ].filter(({ items }) => items.length > 0);
}

function ownAnchors({ use, step }: AnchorPlace, t: Translate): AnchorChoice[] {
  if (step === null) return [];
  return OWN_EARLY[use]
    .filter((anchor) => anchor !== 'occurrence' || step.recurrence !== undefined)
    .filter((anchor) => anchor !== 'due' || step.recurrence !== undefined || step.due !== undefined)
    .map((anchor) => ({ value: anchor, label: t(`inspector.when.own.${anchor}`), icon: step.kind }));
}

function contractAnchors({ phases }: Template, say: Say, t: Translate): AnchorChoice[] {
  const opened = { value: 'contract:opened', label: t('inspector.when.contractOpened'), icon: 'contracts' };
  return [
    opened,
    ...phases.flatMap(({ id, title }) =>
      ['opened', 'closed'].map((of) => ({
        value: `phase:${id}:${of}`,
        label: t(`inspector.when.phase.${of}`, { title: say(title) }),
        icon: 'phase',
      })),
    ),
  ];
}

/** What is over of a step is said by its kind: signed, held, done. */
function stepAnchors(node: TemplateNode, say: Say, t: Translate): AnchorChoice[] {
  const of = ['completed', 'opened', ...(node.recurrence ? ['last'] : [])];
  return of.map((moment) => ({
    value: `node:${node.id}:${moment}`,
    label: t('inspector.when.step', {
      title: say(node.title),
      what: moment === 'completed' ? t(`inspector.when.completed.${node.kind}`) : t(`inspector.when.moment.${moment}`),
    }),
    icon: node.kind,
  }));
}

function fieldAnchors({ fields = [] }: Template, { list }: AnchorPlace, say: Say, t: Translate): AnchorChoice[] {
  const dates = fields.filter(({ type }) => type === 'date');
  const columns = fields.find(({ id }) => id === list)?.columns?.filter(({ type }) => type === 'date') ?? [];
  return [
    ...dates.map(({ id, title }) => ({ value: `field:${id}`, label: say(title), icon: 'calendar' })),
    ...columns.map(({ id, title }) => ({
      value: `row:${id}`,
      label: t('inspector.when.row', { title: say(title) }),
      icon: 'table',
    })),
  ];
}
