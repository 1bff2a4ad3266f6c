import { describe, expect, it } from '@jest/globals';
import type { Act } from '#schema/acts';
import { sendActs } from '../../designer/src/api-client/send-acts.ts';
import { aboutOf, waitBeforeLeaving } from '../../designer/src/features/acts/held-types.ts';

const TEXT = { id: 'a'.repeat(32), digest: 'b'.repeat(64) };
const ITEM = 'realisation~1/seance~2.3@beneficiaires.4';
const comment: Act = { type: 'comment', item: ITEM, text: TEXT };
const silence: Act = { type: 'mute', person: 'a'.repeat(32), item: ITEM, until: '2027-03-25' };

describe('what waits a few seconds before it leaves', () => {
  it('is what other people hear of', () => {
    expect(waitBeforeLeaving([{ type: 'complete', item: ITEM }])).toBe(true);
    expect(waitBeforeLeaving([{ type: 'suspend', reason: TEXT }])).toBe(true);
    expect(waitBeforeLeaving([silence, comment])).toBe(true);
  });

  it('is not what was asked about twice already: signing, and whatever ends a contract', () => {
    expect(waitBeforeLeaving([{ type: 'sign', item: ITEM, method: 'code' }])).toBe(false);
    expect(waitBeforeLeaving([{ type: 'close', outcome: 'closed', reason: TEXT }])).toBe(false);
    expect(waitBeforeLeaving([{ type: 'intervene', step: 'a~1/b~1', move: 'end', reason: TEXT }])).toBe(false);
    expect(waitBeforeLeaving([{ type: 'intervene', step: 'a~1/b~1', move: 'skip', reason: TEXT }])).toBe(true);
    expect(waitBeforeLeaving([{ type: 'resolve', incident: 'i', resolution: 'end' }])).toBe(false);
  });

  it('is not what must work at once, nor what concerns nobody else: privacy taken back, one’s own silence', () => {
    expect(waitBeforeLeaving([{ type: 'unshare', what: `text:${TEXT.id}` }])).toBe(false);
    expect(waitBeforeLeaving([{ type: 'withdrawConsent', field: 'photo' }])).toBe(false);
    expect(waitBeforeLeaving([silence])).toBe(false);
  });

  it('is about the thing to do that it answers, so that its card can step aside', () => {
    expect(aboutOf([silence, comment])).toBe(ITEM);
    expect(aboutOf([{ type: 'suspend', reason: TEXT }])).toBeNull();
  });
});

describe('acts that belong together', () => {
  const acts = [
    { act: silence, key: 'k1' },
    { act: comment, key: 'k2' },
  ];

  it('leave one after the other, each under its own key', async () => {
    const order: string[] = [];
    const seq = await sendActs('c', acts, false, async (_contract, { type }, { key }) => {
      order.push(`${type} ${key}`);
      return { seq: order.length + 7 };
    });
    expect(order).toEqual(['mute k1', 'comment k2']);
    expect(seq).toBe(9);
  });

  it('stop at the first that is refused', async () => {
    const sent: string[] = [];
    const refusing = async (_contract: string, { type }: Act) => {
      sent.push(type);
      throw new Error('no');
    };
    await expect(sendActs('c', acts, false, refusing)).rejects.toThrow('no');
    expect(sent).toEqual(['mute']);
  });

  it('all leave at once with a page that goes away, without waiting for an answer', async () => {
    const sent: string[] = [];
    const never = (_contract: string, { type }: Act, { isLeaving }: { isLeaving: boolean }) => {
      sent.push(`${type} ${isLeaving}`);
      return new Promise<{ seq: number }>(() => {});
    };
    void sendActs('c', acts, true, never);
    expect(sent).toEqual(['mute true', 'comment true']);
  });
});
