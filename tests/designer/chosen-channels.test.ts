import { describe, expect, it } from '@jest/globals';
import { putFirst, rankOf, turned } from '../../designer/src/features/my-page/reminders/chosen-channels.ts';

describe('the channels somebody chooses', () => {
  it('are used in their order: a new one comes after those that were there', () => {
    expect(turned(['mail'], 'call', true)).toEqual(['mail', 'call']);
    expect(turned(['mail', 'call'], 'mail', false)).toEqual(['call']);
    expect(putFirst(['mail', 'call', 'letter'], 'letter')).toEqual(['letter', 'mail', 'call']);
  });

  it('say when each is used: two at most, the others wait', () => {
    const channels = ['call', 'mail', 'letter'] as const;
    expect(channels.map((channel) => rankOf(channels, channel))).toEqual(['first', 'second', 'spare']);
    expect(rankOf(channels, 'sms')).toBeNull();
  });
});
