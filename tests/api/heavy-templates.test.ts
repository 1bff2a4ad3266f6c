import { afterEach, describe, expect, it } from '@jest/globals';
import { compute } from '#api/computing/compute';
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
