import type { Data } from '#schema/acts';
import type { OpeningEvent } from '#schema/facts';
import type { Assume } from '#schema/template';
import type { Program, ProgramField } from '../program.ts';

/** One thing a preview supposed, so that it can be shown (R41). */
export type Assumption = {
  what: 'people' | 'rows' | 'answer' | 'options' | 'field';
  name: string;
  value: Data | number;
};

/** Who sits at the table of a preview: the fewest people, unless the template or the question says otherwise (R41). */
export function supposedParties(program: Program, assume: Assume, assumed: Assumption[]): OpeningEvent['parties'] {
  return Object.values(program.roles).flatMap((role) => {
    const count = Math.min(Math.max(assume.roles?.[role.id] ?? role.min, role.min), role.max);
    assumed.push({ what: 'people', name: role.id, value: count });
    return Array.from({ length: count }, (_, i) => ({
      role: role.id,
      person: `${role.id}.${i + 1}`,
      organisation: role.id,
      secondChannel: true,
    }));
  });
}

const DEFAULT_ROWS = 3;

/** Rows supposed in each list of the template: three, with a person where a column names one (R41). */
export function supposedRows(
  program: Program,
  assume: Assume,
  parties: OpeningEvent['parties'],
  assumed: Assumption[],
) {
  const lists = Object.values(program.fields).filter((field) => field.type === 'list' && !isBuiltIn(field));
  return lists.flatMap((list) => {
    const count = assume.rows?.[list.id] ?? DEFAULT_ROWS;
    assumed.push({ what: 'rows', name: list.id, value: count });
    return Array.from({ length: count }, (_, i) => ({
      list: list.id,
      row: `${list.id}-${i + 1}`,
      values: supposedValues(list, parties[0]?.person),
    }));
  });
}

function isBuiltIn(field: ProgramField): boolean {
  return field.id === 'commitments' || field.id === 'ledger';
}

function supposedValues(list: ProgramField, person: string | undefined): Record<string, Data> {
  const values: Record<string, Data> = {};
  for (const column of Object.values(list.columns ?? {})) {
    if (column.type === 'person' && person !== undefined) values[column.id] = person;
  }
  return values;
}

/** A value for a form that must be filled in: the first choice, one, yes, today. */
export function supposedValue(field: ProgramField, today: string, person: string): Data {
  switch (field.type) {
    case 'choice':
      return field.choices?.[0] ?? '';
    case 'choices':
      return field.choices?.slice(0, 1) ?? [];
    case 'boolean':
    case 'consent':
      return true;
    case 'date':
      return today;
    case 'person':
      return person;
    case 'text':
    case 'longText':
    case 'file':
      return { id: '0'.repeat(32), digest: '0'.repeat(64) };
    case 'list':
      return null;
    default:
      return 1;
  }
}
