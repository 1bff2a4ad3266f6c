import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isKnownTerritory, territories } from '#engine/calendar/territories';
import { lint } from '#engine/lint/lint';
import { readTemplate } from '#schema/read-template';
import type { Template } from '#schema/template';
import { TEMPLATE_LIMITS } from '#schema/vocabulary';
import { Fault } from './fault.ts';
import { nearest } from './near.ts';
import { projectRoot } from './project-root.ts';
import { readFileBounded } from './read-file.ts';
import { detailOf, detailOfProblem } from './template-details.ts';
import { withinLimit } from './time-limit.ts';

const SUFFIX = '.trame.json';

/** Reads the template that a path names, or a short name of `templates/`; refuses what its schema refuses. */
export function loadTemplate(name: string): Template {
  const reading = readTemplate(readFileBounded(fileOf(name), TEMPLATE_LIMITS.bytes));
  if (!reading.ok) throw new Fault('TEMPLATE_REFUSED', { file: name }, reading.problems.map(detailOf));
  return reading.template;
}

/** A template that can run: read, and without errors. */
export function loadUsableTemplate(name: string, territory: string | undefined): Template {
  const read = loadTemplate(name);
  const template = territory === undefined ? read : { ...read, territory: knownTerritory(territory) };
  const errors = withinLimit(() => lint(template)).filter((problem) => problem.severity === 'error');
  if (errors.length > 0) throw new Fault('TEMPLATE_HAS_ERRORS', { file: name }, errors.map(detailOfProblem));
  return template;
}

/** The programmes that come with Trame, by their short names. */
export function shippedTemplates(): string[] {
  const folder = templatesFolder();
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith(SUFFIX));
  return files.map((file) => file.slice(0, -SUFFIX.length)).sort();
}

function fileOf(name: string): string {
  const shipped = shippedTemplates();
  if (shipped.includes(name)) return join(templatesFolder(), `${name}${SUFFIX}`);
  if (existsSync(name)) return name;
  throw new Fault('FILE_NOT_FOUND', { file: name, near: nearest(name, shipped) });
}

function templatesFolder(): string {
  return join(projectRoot(), 'templates');
}

function knownTerritory(territory: string): string {
  if (isKnownTerritory(territory)) return territory;
  throw new Fault('TERRITORY_UNKNOWN', { territory, expected: territories.map(({ code }) => code).join(', ') });
}
