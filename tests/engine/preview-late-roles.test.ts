import { describe, expect, it } from '@jest/globals';
import { compile } from '#engine/compile';
import { type Entry, preview, rehearse } from '#engine/simulate';
import { levelsOf } from '#engine/simulate/levels';
import type { PreviewOptions } from '#engine/simulate/options';
import { shippedTemplate } from '#tests/support/shipped-templates';

const alsace = shippedTemplate('alsace-csm-personne');
const program = compile(alsace);
const SIGNED: PreviewOptions = {
  opened: '2006-10-02',
  on: { signature: '2007-02-15' },
  assume: alsace.assume ?? {},
};
const of = (entries: readonly Entry[], node: string, what: string) =>
  entries.filter((entry) => entry.node === node && entry.what === what).map(({ date }) => date);
const levelsWhen = (late: Record<string, number>) => {
  const played = rehearse(program, { ...SIGNED, late });
  return Object.fromEntries(levelsOf(played.program, played.state).map(({ level, on }) => [level, on]));
};

describe('what if the AMAP of Alsace is three weeks late', () => {
  const planned = preview(program, SIGNED);
  const late = preview(program, { ...SIGNED, late: { amap: 21 } });

  it('R41 its baskets start three weeks later and end with the phase, which waits for its last answer: 24 Thursdays, not 26', () => {
    const [before, after] = [planned, late].map(({ entries }) => of(entries, 'paniers', 'due'));
    expect(before).toHaveLength(26);
    expect(after).toHaveLength(24);
    expect([before?.[0], after?.[0]]).toEqual(['2007-05-03', '2007-05-24']);
    expect([before?.at(-1), after?.at(-1)]).toEqual(['2007-10-25', '2007-11-01']);
    const stops = [planned, late].map(({ entries }) => of(entries, 'abonnement-amap', 'stops')[0]);
    expect(stops).toEqual(['2007-10-26', '2007-10-26']);
  });

  it('R41 the four reviews follow the signature and do not move', () => {
    const reviews = ['2007-04-16', '2007-06-15', '2007-08-16', '2007-10-15'];
    expect(of(planned.entries, 'evaluation-partenaires', 'due')).toEqual(reviews);
    expect(of(late.entries, 'evaluation-partenaires', 'due')).toEqual(reviews);
  });

  it('R27 the social grocery stays intensive until the baskets have begun', () => {
    expect(levelsWhen({})).toMatchObject({ intensif: '2007-02-15', leger: '2007-05-03', 'prix-25': '2007-05-03' });
    expect(levelsWhen({ amap: 21 })).toMatchObject({ leger: '2007-05-24', 'prix-25': '2007-05-24' });
  });

  it('R41 nobody late changes nothing, byte for byte', () => {
    expect(JSON.stringify(preview(program, { ...SIGNED, late: {} }))).toBe(JSON.stringify(planned));
    expect(JSON.stringify(preview(program, { ...SIGNED, late: { amap: 0 } }))).toBe(JSON.stringify(planned));
  });
});

describe('what if one role acts late', () => {
  it('R41 by its own number of days, twelve where none is given, never if it is silent', () => {
    const task = (options: Partial<PreviewOptions>) =>
      preview(program, { opened: '2006-10-02', assume: alsace.assume ?? {}, ...options }).entries;
    const closed = (options: Partial<PreviewOptions>) => of(task(options), 'couverture', 'opens')[0];
    const onTime = closed({});
    expect(onTime).toBe('2006-10-16');
    expect(of(task({ late: { cresus: 3 } }), 'reunion-avec-la-personne', 'opens')).toEqual(['2006-10-30']);
    expect(of(task({ roles: { cresus: 'late' } }), 'reunion-avec-la-personne', 'opens')).toEqual(['2006-11-29']);
    expect(of(task({ roles: { cresus: 'silent' }, late: { cresus: 3 } }), 'signature', 'opens')).toEqual([]);
  });
});
