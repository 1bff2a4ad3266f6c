import { describe, expect, it } from '@jest/globals';
import { applyEdits } from '#engine/authoring/apply-edits';
import { makeMove, openIncidents, openItems } from '#engine/play/moves';
import { dayOf, nextDay, type Play, passTo, startPlay } from '#engine/play/play';
import { datesOf, endOf, isGreen, tellScenario } from '#engine/play/scenarios';
import type { Scenario, ScenarioMove, Template } from '#schema/template';
import { shippedTemplate } from '#tests/support/shipped-templates';

const MULHOUSE = shippedTemplate('mulhouse-csm');

function started(template: Template, opened: string): Play {
  const play = startPlay(template, { opened });
  if ('refusal' in play) throw new Error(play.refusal.code);
  return play;
}

function made(play: Play, move: ScenarioMove): Play {
  const next = makeMove(play, move);
  if ('refusal' in next) throw new Error(`${move.step}: ${next.refusal.code}`);
  return next;
}

/** Everybody says yes to the first thing that is open, day after day, until a step is reached. */
function playedUntil(start: Play, step: string): { play: Play; moves: ScenarioMove[] } {
  const moves: ScenarioMove[] = [];
  let play = start;
  for (let n = 0; n < 200; n += 1) {
    const items = openItems(play);
    const wanted = items.find((item) => item.step === step);
    if (wanted) return { play, moves };
    const [item] = items;
    if (item) {
      const move = { on: dayOf(play), step: item.step, occurrence: item.occurrence, outcome: item.outcomes[0] ?? '' };
      const seated = item.seat === undefined ? move : { ...move, seat: item.seat };
      moves.push(seated);
      play = made(play, seated);
      continue;
    }
    const next = nextDay(play);
    if (next === null) break;
    play = passTo(play, next);
  }
  throw new Error(`${step} is never reached`);
}

describe('playing a contract of Mulhouse by hand', () => {
  it('R28 shows the first thing to do, who does it and how it may be answered', () => {
    const play = started(MULHOUSE, '2008-10-06');
    expect(openItems(play)).toContainEqual(
      expect.objectContaining({ step: 'definir-bien-etre', outcomes: ['done', 'declined'] }),
    );
  });

  it('R26 counts the reviews from the signature of 18 December 2008: 18 March and 18 June 2009', () => {
    const { play, moves } = playedUntil(started(MULHOUSE, '2008-10-06'), 'signature');
    let signed = play;
    for (const { step, occurrence, seat } of openItems(play).filter((item) => item.step === 'signature')) {
      const by = seat === undefined ? {} : { seat };
      signed = made(signed, { on: '2008-12-18', step, occurrence, outcome: 'signed', ...by });
    }
    expect(moves.length).toBeGreaterThan(2);
    for (const [step, due] of [
      ['bilan-3-mois', '2009-03-18'],
      ['bilan-final', '2009-06-18'],
    ] as const) {
      const there = playedUntil(signed, step).play;
      expect(openItems(there).find((item) => item.step === step)?.due).toBe(due);
    }
  });

  it('R9 puts a "no" before the coordinator, who answers it', () => {
    const play = started(MULHOUSE, '2008-10-06');
    const [item] = openItems(play);
    const refused = made(play, { on: '2008-10-07', step: item?.step ?? '', outcome: 'declined' });
    const [incident] = openIncidents(refused);
    expect(incident?.offers).toContain('again');
    const again = made(refused, { on: '2008-10-08', step: incident?.step ?? '', resolution: 'again' });
    expect(openIncidents(again)).toEqual([]);
    expect(openItems(again).map(({ step }) => step)).toContain(item?.step);
  });

  it('says why a move cannot be made, and changes nothing', () => {
    const play = started(MULHOUSE, '2008-10-06');
    expect(makeMove(play, { on: '2008-10-07', step: 'bilan-final', outcome: 'done' })).toMatchObject({
      refusal: { code: 'STEP_NOT_OPEN' },
    });
  });
});

describe('a story recorded with its dates', () => {
  const { play, moves } = playedUntil(started(MULHOUSE, '2008-10-06'), 'signature');
  const ends = endOf(play);
  const scenario: Scenario = {
    ...{ id: 'vers-la-signature', title: { fr: 'Vers la signature' }, opened: '2008-10-06' },
    ...{ moves, until: dayOf(play), expected: datesOf(play), ...(ends ? { ends } : {}) },
  };

  it('is green on the template it was recorded with', () => {
    expect(tellScenario(MULHOUSE, scenario)).toEqual({ stoppedAt: null, missing: [], end: null });
  });

  it('is red when a rule moves one of its dates, and says which and by how much', () => {
    const at = MULHOUSE.nodes.findIndex(({ id }) => id === 'definir-bien-etre');
    const due = { after: 'contract:opened', plus: { weeks: 4 } };
    const told = tellScenario(applyEdits(MULHOUSE, [{ op: 'set', path: ['nodes', at, 'due'], value: due }]), scenario);
    expect(isGreen(told)).toBe(false);
    expect(told.missing).toContainEqual({
      expected: expect.objectContaining({ step: 'definir-bien-etre', what: 'due' }),
      on: '2008-11-03',
    });
  });

  it('is red when a step of it is gone', () => {
    const without = { ...MULHOUSE, nodes: MULHOUSE.nodes.filter(({ id }) => id !== 'construire-csm') };
    const told = tellScenario(without, scenario);
    expect(told.stoppedAt).toMatchObject({ refusal: { code: 'STEP_NOT_OPEN' } });
  });
});
