import { readdirSync, readFileSync } from 'node:fs';
import { readTemplate } from '#schema/read-template';
import type { Template } from '#schema/template';

/** Every programme that comes with Trame. */
export function shippedTemplates(): Template[] {
  const folder = new URL('../../templates/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.trame.json'));
  return files.sort().map((file) => templateIn(new URL(file, folder)));
}

function templateIn(file: URL): Template {
  const reading = readTemplate(readFileSync(file));
  if (!reading.ok) throw new Error(`${file.pathname}: ${reading.problems.map(({ code }) => code).join(', ')}`);
  return reading.template;
}

/** The one with most steps. */
export function largestOf(templates: readonly Template[]): Template {
  const [first, ...others] = templates;
  if (!first) throw new Error('templates/ is empty');
  return others.reduce((largest, other) => (other.nodes.length > largest.nodes.length ? other : largest), first);
}
