import { readFileSync } from 'node:fs';
import { readTemplate } from '#schema/read-template';
import type { Template } from '#schema/template';

/** A programme that is shipped, by the name of its file. */
export function shippedTemplate(name: string): Template {
  const read = readTemplate(readFileSync(`templates/${name}.trame.json`, 'utf8'));
  if (!read.ok) throw new Error(`${name} is no template`);
  return read.template;
}
