import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from '@jest/globals';
import { compute, computeContract, createCompute, startThread } from '#api/computing/compute';
import { foreseenDates } from '#api/presenters/foresee';
import { compile } from '#engine/compile';
import { rehearse } from '#engine/simulate';
import { fold } from '#engine/transition';
import type { Template } from '#schema/template';
import { shippedTemplate } from '#tests/support/shipped-templates';
import { fakePorts, WHO } from './fake-ports.ts';
import { type Talk, talk } from './talking.ts';

/** A template that opens fourteen meetings every day for years: every rule of the language allows it. */
function everyDay(template: Template): Template {
  const [phase] = template.phases;
  const [role] = template.roles;
  const meetings = Array.from({ length: 14 }, (_, n) => ({
    ...{ id: `every-day-${n}`, kind: 'meeting' as const, title: { fr: 'Chaque jour', en: 'Every day' } },
    ...{ phase: phase?.id ?? '', who: [{ role: role?.id ?? '' }], required: false },
    recurrence: { first: { on: '2027-01-05' }, every: { days: 1 }, count: 1_000 },
  }));
  return { ...template, nodes: [...template.nodes, ...meetings] };
}

const OPTIONS = { opened: '2027-01-04', people: 'silent' } as const;

let app: Talk | null = null;
afterEach(async () => {
  await app?.stop();
  app = null;
});

describe('a template that takes for ever to work out (guarantees 4.4 A)', () => {
  const light = shippedTemplate('mulhouse-csm');
  const heavy = everyDay(light);

  it('is refused in words, and everybody else is answered meanwhile', async () => {
    const ports = fakePorts();
    ports.store.templateVersions.publish = async () => {
      throw new Error('It must not be kept.');
    };
    app = await talk(ports);
    const ended: string[] = [];
    const publishing = app
      .ask('/api/v1/programmes', {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: await app.cookieOf(WHO.coordinator) },
        body: JSON.stringify({ template: JSON.stringify(heavy) }),
      })
      .then(async (answer) => {
        ended.push('published');
        return { status: answer.status, body: await answer.json() };
      });
    for (let n = 0; n < 5; n++) expect((await app.ask('/health/live')).status).toBe(200);
    ended.push('answered');
    expect(await publishing).toMatchObject({ status: 422, body: { code: 'TEMPLATE_TOO_HEAVY' } });
    expect(ended).toEqual(['answered', 'published']);
  });

  it('is given up after a while; the next question is answered as ever', async () => {
    await expect(compute('preview', { template: heavy, options: OPTIONS }, 1)).rejects.toMatchObject({
      code: 'TEMPLATE_TOO_HEAVY',
    });
    const year = await compute('preview', { template: light, options: OPTIONS });
    expect(year.opened).toBe('2027-01-04');
  });
});

describe('the dates of a contract that runs', () => {
  const light = shippedTemplate('mulhouse-csm');
  const program = compile(light);
  const { facts } = rehearse(program, { opened: '2008-10-06', assume: light.assume ?? {} });
  const state = fold(program, facts.slice(0, 40));
  const dates = { program, state, assume: light.assume ?? {}, today: '2008-10-10' };

  it('do not wait for templates that are worked out, however heavy', async () => {
    const ended: string[] = [];
    const heavy = Array.from({ length: 8 }, async () => {
      await compute('preview', { template: everyDay(light), options: OPTIONS });
      ended.push('a heavy year');
    });
    const foreseeing = computeContract('foresee', dates).then(() => ended.push('the dates'));
    await Promise.all([...heavy, foreseeing]);
    expect(ended.indexOf('the dates')).toBeLessThan(ended.length - 1);
  });

  it('are the same as worked out here, and the thread ends when nothing is asked any more, until the next time', async () => {
    const threads: Worker[] = [];
    const begin = () => {
      const thread = startThread();
      threads.push(thread);
      return thread;
    };
    const asks = createCompute({ limitMs: 20_000, idleMs: 1, begin });
    const expected = foreseenDates(program, state, dates.assume, dates.today);
    expect(expected.length).toBeGreaterThan(0);
    expect(await asks('foresee', dates)).toEqual(expected);
    const [first] = threads;
    if (first && first.threadId > 0) await once(first, 'exit');
    expect(await asks('foresee', dates)).toEqual(expected);
    expect(threads).toHaveLength(2);
  });
});
