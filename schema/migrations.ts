import { type TemplateProblem, templateProblem } from './template-problems.ts';
import { TEMPLATE_FORMAT } from './vocabulary.ts';

type Json = Record<string, unknown>;

/** How a template written in one format is read in the next. It receives checked JSON, not yet a template. */
export type Migration = { from: string; to: string; migrate: (template: Json) => Json };

/**
 * Every format that was ever published, oldest first. A new format is one more entry here, and a new value of
 * `TEMPLATE_FORMAT`: `{ from: 'trame/1', to: 'trame/2', migrate: … }`. Entries are never changed afterwards, and the
 * closing test of `tests/schema/migrations.test.ts` asks for an example of each.
 */
export const MIGRATIONS: readonly Migration[] = [{ from: 'trame/1', to: 'trame/1', migrate: (template) => template }];

/** What bringing a template to the present format gives. */
export type Migrated = { ok: true; value: Json } | { ok: false; problem: TemplateProblem };

/** Brings a template written in any published format to the present one. */
export function migrateTemplate(value: unknown, migrations: readonly Migration[] = MIGRATIONS): Migrated {
  if (!isObject(value)) {
    return { ok: false, problem: templateProblem('FORMAT_UNKNOWN', [], { format: TEMPLATE_FORMAT }) };
  }
  const current = migrations.at(-1)?.to ?? TEMPLATE_FORMAT;
  let template = value;
  for (const { from, to, migrate } of migrations) {
    if (template.format === from) template = { ...migrate(template), format: to };
  }
  if (template.format === current) return { ok: true, value: template };
  return { ok: false, problem: formatProblem(template.format, current) };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function formatProblem(format: unknown, current: string): TemplateProblem {
  const newer = versionOf(format) > versionOf(current);
  return templateProblem(newer ? 'FORMAT_NEWER' : 'FORMAT_UNKNOWN', ['format'], { format: current });
}

function versionOf(format: unknown): number {
  return typeof format === 'string' && /^trame\/[1-9][0-9]{0,8}$/.test(format) ? Number(format.slice(6)) : 0;
}
