import { compile } from '#engine/compile';
import type { PreviewOptions } from '#engine/simulate';
import { rehearse } from '#engine/simulate';
import type { Behaviour } from '#engine/simulate/options';
import { fold } from '#engine/transition';
import type { Template } from '#schema/template';
import { measure } from './measure.ts';

/** A year of a programme as people of some kind live it: where they are late, every reminder and escalation falls. */
export const yearOf = (template: Template, people: Behaviour): PreviewOptions => ({
  opened: '2008-10-01',
  people,
  ...(template.id === 'mulhouse-csm' ? { on: { signature: '2008-12-18' } } : {}),
  ...(template.assume ? { assume: template.assume } : {}),
});

/** How fast the engine lives a year, and what a year is made of. */
export function benchYears(template: Template, people: Behaviour) {
  const program = compile(template);
  const options = yearOf(template, people);
  const { facts } = rehearse(program, options);
  const { p50, cpu } = measure(() => rehearse(program, options), { warmUp: 200, runs: 600 });
  return {
    yearsPerSecond: 1000 / p50,
    yearsPerCpuSecond: 1000 / cpu,
    facts: facts.length,
    rungs: facts.filter(({ type }) => type === 'RungFell').length,
    microsecondsPerFact: (cpu * 1000) / facts.length,
  };
}

/** The largest that the state becomes, in bytes of JSON, and the size of the program that travels with it. */
export function benchSizes(template: Template): { state: number; program: number } {
  const program = compile(template);
  const { facts } = rehearse(program, yearOf(template, 'late'));
  let state = 0;
  // Every tenth fact and the last: the state grows and shrinks slowly.
  for (let count = 10; count < facts.length + 10; count += 10) {
    state = Math.max(state, bytesOf(fold(program, facts.slice(0, count))));
  }
  return { state, program: bytesOf(program) };
}

const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value));
