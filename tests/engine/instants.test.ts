import { describe, expect, it } from '@jest/globals';
import { does, given } from '#tests/support/spec';
import { meeting, programme, task } from '#tests/support/spec-templates';

describe('instants', () => {
  const last = (day: string) =>
    programme({ nodes: [task('depot', { deadline: { at: { on: day }, then: 'withdrawn' } })] });

  it('R28 a day ends at midnight in the place of the contract, on the nights the clocks change too', () => {
    // 25 March 2007: summer time begins; midnight is 22:00 UTC. 28 October 2007: it ends; midnight is 23:00 UTC.
    const spring = given(last('2007-03-25'));
    spring.take({ type: 'TimePassed', now: Date.UTC(2007, 2, 25, 21, 59, 59) }).open('depot');
    spring.take({ type: 'TimePassed', now: Date.UTC(2007, 2, 25, 22, 0, 0) }).ended('completed');
    const autumn = given(last('2007-10-28'), { on: '2007-10-01' });
    autumn.take({ type: 'TimePassed', now: Date.UTC(2007, 9, 28, 22, 59, 59) }).open('depot');
    autumn.take({ type: 'TimePassed', now: Date.UTC(2007, 9, 28, 23, 0, 0) }).ended('completed');
  });

  it('R28 an hour of the day is that of the clock on the wall', () => {
    const at18 = (day: string) =>
      given(
        programme({
          nodes: [meeting('reunion', { due: { after: 'contract:opened', plus: { days: 1 }, at: '18:00' } })],
        }),
        { on: day },
      );
    const hour = (day: string) => at18(day).runs('reunion')[0]?.due?.at;
    expect(hour('2007-03-23')).toBe(Date.UTC(2007, 2, 24, 17));
    expect(hour('2007-03-24')).toBe(Date.UTC(2007, 2, 25, 16));
    expect(hour('2007-10-27')).toBe(Date.UTC(2007, 9, 28, 17));
  });

  it('R28 the clock never runs backwards: an act received earlier is written down now', () => {
    const template = programme({ nodes: [task('a'), task('b')] });
    const spec = given(template).when(
      '2007-02-01',
      does('ville-1', 'complete', 'a'),
      does('ville-1', 'complete', 'b', { at: '2007-01-20T10:00' }),
    );
    const times = spec.facts.map((fact) => fact.at);
    expect(times).toEqual([...times].sort((x, y) => x - y));
  });
});
