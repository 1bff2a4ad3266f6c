import type { Program } from '../program.ts';

const RECORDS = [
  'roles',
  'fields',
  'phases',
  'nodes',
  'edges',
  'scopes',
  'policies',
  'commitments',
  'watchers',
  'shared',
  'calendar',
];

/** Whether what came with an act is a program at all: it was compiled by us, but it travelled (R46). */
export function isProgram(value: unknown): value is Program {
  if (typeof value !== 'object' || value === null) return false;
  const found = value as Record<string, unknown>;
  const isText = [found.format, found.template, found.zone].every((text) => typeof text === 'string');
  return isText && RECORDS.every((key) => isRecord(found[key]));
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
