import type { Localised } from '#schema/primitives';
import type { Template, TemplateNode } from '#schema/template';
import type { Place } from '../problem.ts';

/** A text that people read, at its place. */
export type PlacedText = { text: Localised; at: Place };

/** Every text of the template that is written for people. */
export function textsOf(template: Template): PlacedText[] {
  const found: PlacedText[] = [];
  const add = (text: Localised | undefined, at: Place, key: string) => text && found.push({ text, at: { ...at, key } });
  add(template.title, { kind: 'template' }, 'title');
  add(template.summary, { kind: 'template' }, 'summary');
  for (const { id, title } of template.roles) add(title, { kind: 'role', id }, 'title');
  for (const field of template.fields ?? []) {
    const titled = [field, ...(field.choices ?? []), ...(field.columns ?? [])];
    for (const { title } of titled) add(title, { kind: 'field', id: field.id }, 'title');
  }
  for (const { id, title } of template.phases) add(title, { kind: 'phase', id }, 'title');
  for (const node of template.nodes) {
    const at: Place = { kind: 'node', id: node.id };
    add(node.title, at, 'title');
    add(node.plain, at, 'plain');
    add(node.note, at, 'note');
    for (const { key, text } of textsOfKind(node)) add(text, at, key);
  }
  for (const { id, text, plain } of template.commitments ?? []) {
    add(text, { kind: 'commitment', id }, 'text');
    add(plain, { kind: 'commitment', id }, 'plain');
  }
  for (const { id, title, text } of template.articles ?? []) {
    add(title, { kind: 'article', id }, 'title');
    add(text, { kind: 'article', id }, 'text');
  }
  return found;
}

type Titled = readonly { title?: Localised }[] | undefined;

function textsOfKind(node: TemplateNode): { key: string; text: Localised | undefined }[] {
  const titles = (key: string, things: Titled) => (things ?? []).map(({ title }) => ({ key, text: title }));
  switch (node.kind) {
    case 'decision':
      return titles('choices', node.choices);
    case 'option':
      return titles('options', node.options);
    case 'wait':
      return titles('answers', node.answers);
    case 'evaluation':
      return [...titles('criteria', Array.isArray(node.criteria) ? node.criteria : []), ...titles('scale', node.scale)];
    case 'service':
      return [...titles('steps', node.steps), ...titles('units', node.units ? [node.units] : [])];
    case 'notice':
      return [{ key: 'text', text: node.text }];
    case 'document':
      return [
        ...titles('sections', node.sections),
        ...(node.sections ?? []).map(({ text }) => ({ key: 'sections', text })),
      ];
    default:
      return [];
  }
}
