import type { Who } from '#schema/template';

/** Who is meant by a line, as one word of a list to choose from: `role:ville`, `kind:partner`, `row:pilote`, `self`. */
export function whomOf(line: Who): string {
  if ('role' in line) return `role:${line.role}`;
  if ('kind' in line) return `kind:${line.kind}`;
  return 'row' in line ? `row:${line.row}` : 'self';
}

/** The same line for somebody else; how many must answer and who is left out stay. */
export function withWhom(line: Who, whom: string): Who {
  if (whom === whomOf(line)) return line;
  const { need, except } = line;
  const [kind, id = ''] = whom.split(':');
  const who = kind === 'role' ? { role: id } : kind === 'kind' ? { kind: id } : kind === 'row' ? { row: id } : SELF;
  return { ...who, ...(need === undefined ? {} : { need }), ...(except === undefined ? {} : { except }) } as Who;
}

const SELF = { each: 'self' };

/** How many must answer, as one word: one, all, some, between. */
export const NEEDS = ['one', 'all', 'some', 'between'] as const;
export type NeedForm = (typeof NEEDS)[number];

export function needFormOf({ need }: Who): NeedForm {
  if (need === undefined || need === 'one') return 'one';
  if (need === 'all') return 'all';
  return typeof need === 'number' ? 'some' : 'between';
}

/** One is what it is by itself: it is not written. */
export function withNeed(line: Who, form: NeedForm): Who {
  if (form === needFormOf(line)) return line;
  const { need: _before, ...others } = line;
  switch (form) {
    case 'one':
      return others as Who;
    case 'all':
      return { ...others, need: 'all' } as Who;
    case 'some':
      return { ...others, need: 2 } as Who;
    case 'between':
      return { ...others, need: { min: 1, max: 3 } } as Who;
  }
}
