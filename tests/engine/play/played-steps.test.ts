import { describe, expect, it } from '@jest/globals';
import { makeMove, openItems } from '#engine/play/moves';
import { dayOf, type Play, passTo, startPlay } from '#engine/play/play';
import { playedSteps } from '#engine/play/played-steps';
import type { Template } from '#schema/template';
import { shippedTemplate } from '#tests/support/shipped-templates';

const MULHOUSE = shippedTemplate('mulhouse-csm');

function started(template: Template, opened: string): Play {
  const play = startPlay(template, { opened });
  if ('refusal' in play) throw new Error(play.refusal.code);
  return play;
}

/** Each of those who are waited for at a step answers it, on the day it is. */
function answered(play: Play, step: string, outcome: string): Play {
  let now = play;
  for (const { seat, occurrence } of openItems(play).filter((item) => item.step === step)) {
    const next = makeMove(now, { on: dayOf(now), step, occurrence, outcome, ...(seat === undefined ? {} : { seat }) });
    if ('refusal' in next) throw new Error(`${step}: ${next.refusal.code}`);
    now = next;
  }
  return now;
}

describe('how far each step of a played contract is', () => {
  const opened = started(MULHOUSE, '2008-10-06');

  it('says who is waited for, until when, and which steps nobody has come to', () => {
    const steps = playedSteps(opened);
    expect([...steps.keys()].sort()).toEqual(MULHOUSE.nodes.map(({ id }) => id).sort());
    expect(steps.get('definir-bien-etre')).toEqual({ state: 'waiting', roles: ['beneficiaires'], until: '2008-10-27' });
    expect(steps.get('signature')).toEqual({ state: 'notReached' });
  });

  it('is late from the day after the last one, not on it', () => {
    expect(playedSteps(passTo(opened, '2008-10-27')).get('definir-bien-etre')).toMatchObject({ state: 'waiting' });
    expect(playedSteps(passTo(opened, '2008-10-28')).get('definir-bien-etre')).toMatchObject({ state: 'late' });
  });

  it('says who did it, how and when; the next one is waited for from then on', () => {
    const later = answered(passTo(opened, '2008-10-20'), 'definir-bien-etre', 'done');
    const steps = playedSteps(later);
    expect(steps.get('definir-bien-etre')).toEqual({
      state: 'done',
      on: '2008-10-20',
      roles: ['beneficiaires'],
      outcome: 'done',
    });
    expect(steps.get('approuver-criteres')?.state).toBe('waiting');
    // Going back in time plays the story again from its beginning: the play of before stands as it was.
    expect(playedSteps(opened).get('definir-bien-etre')?.state).toBe('waiting');
  });
});
