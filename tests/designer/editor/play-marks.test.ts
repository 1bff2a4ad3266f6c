import { describe, expect, it } from '@jest/globals';
import type { PlayedStep } from '#engine/play/played-steps';
import { wordsOf } from '#tests/e2e/words';
import { playMark } from '../../../designer/src/features/editor/play/play-marks.ts';

const { t } = wordsOf('fr');
const ROLES: Record<string, string> = { ville: 'Ville', groupe: 'Groupe' };
const names = {
  step: (id: string) => id,
  kind: () => 'task' as const,
  phase: (id: string) => id,
  roles: (ids: readonly string[]) => ids.map((id) => ROLES[id]).join(', '),
  outcome: (_step: string, outcome: string) => t(`outcome.${outcome}`),
};
const mark = (step: PlayedStep) =>
  playMark('signature', step, { t, language: 'fr', words: names, today: '2008-10-30' });

describe('how far a step is, on the canvas of a played contract', () => {
  it('says who is waited for and until when, and by how many days somebody is late', () => {
    const waiting = mark({ state: 'waiting', roles: ['ville'], until: '2008-11-03' });
    expect([waiting.look, waiting.words]).toEqual(['waiting', 'on attend · 3 nov. · Ville']);
    expect(mark({ state: 'waiting', roles: ['ville', 'groupe'], until: null }).words).toBe('on attend Ville, Groupe');
    const late = mark({ state: 'late', roles: ['ville'], until: '2008-10-27' });
    expect([late.look, late.words]).toEqual(['late', 'retard de 3 jours · Ville']);
  });

  it('says how it ended, when and by whom, or that it is still to come', () => {
    const done = mark({ state: 'done', on: '2008-10-20', roles: ['groupe'], outcome: 'signed' });
    expect([done.look, done.words]).toEqual(['done', 'signé · 20 oct. · Groupe']);
    expect(mark({ state: 'done', on: '2008-10-20', roles: [], outcome: null }).words).toBe('fini · 20 oct.');
    expect(mark({ state: 'notReached' }).words).toBe('pas encore');
    expect(mark({ state: 'coming', from: '2008-12-01' }).words).toBe('à partir du 1er déc.');
    expect(mark({ state: 'running', until: null }).look).toBe('running');
    expect(mark({ state: 'skipped' }).look).toBe('skipped');
  });
});
