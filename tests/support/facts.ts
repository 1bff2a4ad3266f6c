import type { Fact, FactBody, Moment } from '#schema/facts';

/** Facts written by hand, numbered in order. */
export function facts(at: Moment, bodies: FactBody[], from = 1): Fact[] {
  return bodies.map((body, index) => ({ seq: from + index, at, actor: null, cause: 'test', ...body }) as Fact);
}

const STEP = 'lancement~1/accord~1';

/** The first facts of a contract of `oneTaskTemplate`: two people, one open item each. */
export function openingFacts(resident: string, coordinator: string, at: Moment): Fact[] {
  const on = '2027-01-04';
  const due = { on: '2027-01-14', at: Date.UTC(2027, 0, 14, 23) };
  return facts(at, [
    { type: 'ContractOpened', on, engine: 1 },
    { type: 'SeatTaken', seat: 'habitant.1', role: 'habitant', person: resident, on },
    { type: 'SeatTaken', seat: 'ville.1', role: 'ville', person: coordinator, on },
    { type: 'ScopeOpened', scope: 'lancement~1', of: 'p:lancement', round: 1, on },
    { type: 'StepReached', step: STEP, node: 'accord', scope: 'lancement~1', k: 1, on, edges: [] },
    { type: 'StepOpened', step: STEP, on },
    { type: 'RunOpened', step: STEP, run: '', n: 1, on, lines: 1, due },
    {
      type: 'ItemOpened',
      item: `${STEP}@habitant.1`,
      step: STEP,
      run: '',
      line: 0,
      on,
      seat: 'habitant.1',
      verbs: ['complete', 'decline'],
      due,
    },
  ]);
}

/** A reminder for the item of `openingFacts`. */
export function rungFell(person: string, rung: number, date: string): FactBody<'RungFell'> {
  const due = '2027-01-14';
  const to = { to: 'assignee', channel: 'preferred', people: [person], date, due, next: null, nextAt: null } as const;
  return { type: 'RungFell', item: `${STEP}@habitant.1`, rung, ...to, people: [person] };
}

/** The resident answers, and with it everything ends. */
export function answeredFacts(resident: string): FactBody[] {
  const on = '2027-01-05';
  const item = `${STEP}@habitant.1`;
  return [
    { type: 'ItemAnswered', item, person: resident, as: 'habitant.1', verb: 'complete', on, counts: 'done' },
    { type: 'RunClosed', step: STEP, run: '', n: 1, outcomes: ['done'], on, by: 'people' },
    { type: 'ItemClosed', item, why: 'answered' },
    { type: 'StepLeft', step: STEP, outcomes: ['done'], on, by: 'people' },
    { type: 'ScopeClosed', scope: 'lancement~1', on, how: 'done' },
    { type: 'ContractEnded', outcome: 'completed', node: null, on },
  ];
}
