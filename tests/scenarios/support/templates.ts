import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readTemplate } from '#schema/read-template';
import type { Template } from '#schema/template';

const FOLDER = fileURLToPath(new URL('../../../templates/', import.meta.url));
const SUFFIX = '.trame.json';

/** The programmes shipped as data, by name. */
export const shippedTemplates = readdirSync(FOLDER)
  .filter((file) => file.endsWith(SUFFIX))
  .map((file) => file.slice(0, -SUFFIX.length))
  .sort();

export function templateText(slug: string): string {
  return readFileSync(`${FOLDER}${slug}${SUFFIX}`, 'utf8');
}

/** A shipped programme, read as any template is. */
export function loadTemplate(slug: string, change: Partial<Template> = {}): Template {
  const reading = readTemplate(templateText(slug));
  if (!reading.ok) throw new Error(reading.problems.map((problem) => problem.messages.en).join('\n'));
  return { ...reading.template, ...change };
}
