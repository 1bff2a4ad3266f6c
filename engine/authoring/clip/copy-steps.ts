import type { Reference, Target } from '#engine/lint/survey/references';
import { surveyTemplate } from '#engine/lint/survey/survey';
import type { Clip } from '#schema/clip';
import type { Phase, Template, TemplateNode } from '#schema/template';
import { CLIP_FORMAT } from '#schema/vocabulary';
import { insideOf } from '../scope-of.ts';

/**
 * Takes steps out as a clip: what is inside of them, the arrows among them, where their cards stand, and the roles,
 * fields and reminders without which they would not mean the same. The template is left as it is.
 */
export function copySteps(template: Template, ids: readonly string[]): Clip {
  const chosen = new Set([...ids, ...insideOf(template, ids)]);
  const nodes = template.nodes.filter(({ id }) => chosen.has(id));
  const edges = template.edges.filter(({ from, to }) => chosen.has(from) && chosen.has(to));
  const { format, id, title, territory, timeZone } = template;
  const bare: Template = { format, id, title, territory, timeZone, roles: [], phases: [], nodes, edges };
  const named = namesIn(bare);
  const fields = (template.fields ?? []).filter((field) => named.field.has(field.id));
  const reminders = Object.entries(template.reminders ?? {}).filter(([policy]) => named.policy.has(policy));
  // What is carried names roles in its turn.
  const all = namesIn({ ...bare, fields, reminders: Object.fromEntries(reminders) });
  const layout = Object.entries(template.layout ?? {}).filter(([step]) => chosen.has(step));
  const outside = template.nodes.filter((node) => all.node.has(node.id) && !chosen.has(node.id));
  return {
    format: CLIP_FORMAT,
    template: {
      ...bare,
      roles: template.roles.filter((role) => all.role.has(role.id)),
      ...(fields.length > 0 ? { fields } : {}),
      phases: template.phases
        .filter((phase) => all.phase.has(phase.id) || nodes.some((node) => node.phase === phase.id))
        .map(onlyNamed),
      ...(reminders.length > 0 ? { reminders: Object.fromEntries(reminders) } : {}),
      ...(layout.length > 0 ? { layout: Object.fromEntries(layout) } : {}),
    },
    named: outside.map((node) => ({ id: node.id, kind: node.kind, title: node.title })),
  };
}

type Names = Record<Exclude<Target, 'list'>, Set<string>>;

/** Everything that steps, fields and reminders name; a list of rows is a field. */
function namesIn(template: Template): Names {
  const names: Names = { role: new Set(), field: new Set(), node: new Set(), phase: new Set(), policy: new Set() };
  const note = ({ to, id }: Pick<Reference, 'to' | 'id'>) => names[to === 'list' ? 'field' : to].add(id);
  surveyTemplate(template).references.forEach(note);
  for (const { to, id } of template.nodes.flatMap(sourcesOf)) note({ to, id });
  return names;
}

/** A section of a document is filled from a list or from an evaluation: its name may be either's. */
function sourcesOf(node: TemplateNode): Pick<Reference, 'to' | 'id'>[] {
  if (node.kind !== 'document') return [];
  return (node.sections ?? []).flatMap(({ from }) =>
    from === undefined
      ? []
      : [
          { to: 'field', id: from },
          { to: 'node', id: from },
        ],
  );
}

/** A phase is recognised by its name and its kind; its own dates stay where they are. */
function onlyNamed({ id, kind, title }: Phase): Phase {
  return { id, kind, title };
}
