import { expect, test } from '@jest/globals';
import { needOfIncident } from '#api/board/needs';

const contract = { id: 'c', title: 'Groupe du canal', programme: { fr: 'CSM' }, rehearsal: false };
const incident = {
  ...{ id: 'incident~1', code: 'OUTCOME_UNWIRED', on: '2009-03-18', step: null, offers: ['again', 'end'] },
  ...{ seat: null, details: {} },
} as const;
const needFor = (steers: boolean) => needOfIncident(contract as never, incident as never, { waiting: 3, steers });

test('whoever coordinates from a seat is led to settle it (R9)', () => {
  expect(needFor(true)).toMatchObject({ act: 'resolve', code: 'decide', holds: 3, date: '2009-03-18' });
});

test('whoever made the contract and has no seat in it is told, and promised nothing that would be refused', () => {
  expect(needFor(false)).toMatchObject({ act: 'open', code: 'decide', holds: 3 });
});
