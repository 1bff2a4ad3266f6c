import { compile } from '#engine/compile';
import { lint } from '#engine/lint/lint';
import { preview } from '#engine/simulate';
import { readTemplate } from '#schema/read-template';
import { calibrate, REFERENCE_MS } from './bench/calibration.ts';
import { hostileTexts } from './bench/hostile-texts.ts';
import { largeTemplate } from './bench/large-template.ts';
import { measure } from './bench/measure.ts';
import { largestOf, shippedTemplates } from './bench/templates.ts';
import { benchSizes, benchYears, yearOf } from './bench/years.ts';

type Goal = { atLeast: number } | { atMost: number };
/** `alone` is what the figure would be with the processor for itself. */
type Row = { what: string; value: number; unit: string; goal?: Goal; alone?: number };

const YEARS: Goal = { atLeast: 2000 };

// `npm run bench`: the figures that design.md and guarantees.md promise, on this machine, now.
const templates = shippedTemplates();
const before = calibrate();
const rows = [...years(), ...previews(), ...sizes(), ...lints(), ...refusals()];
const slowdown = Math.max(before, calibrate()) / REFERENCE_MS;

console.info(
  `Node ${process.version}; this machine takes ${slowdown.toFixed(2)} × the reference for a fixed piece of work.`,
);
console.info(
  'Goals are compared with the figure as measured; "alone" counts processor time only, on the reference machine.\n',
);
for (const row of rows) console.info(lineOf(row));

function years(): Row[] {
  const mulhouse = templates.find(({ id }) => id === 'mulhouse-csm');
  if (!mulhouse) return [];
  return (['diligent', 'late'] as const).flatMap((people): Row[] => {
    const {
      yearsPerSecond,
      yearsPerCpuSecond: alone,
      facts,
      rungs,
      microsecondsPerFact,
    } = benchYears(mulhouse, people);
    return [
      { what: `Mulhouse years, ${people} people`, value: yearsPerSecond, unit: 'years/s', goal: YEARS, alone },
      { what: '  facts in that year', value: facts, unit: 'facts' },
      { what: '  reminders and escalations in it', value: rungs, unit: 'rungs' },
      { what: '  processor time for one fact', value: microsecondsPerFact, unit: 'µs' },
    ];
  });
}

function previews(): Row[] {
  const template = largestOf(templates);
  const program = compile(template);
  const { p50, p95, cpu } = measure(() => preview(program, yearOf(template, 'late')), { warmUp: 200, runs: 500 });
  const what = `Preview of ${template.id}, ${template.nodes.length} steps, late`;
  return [
    { what: `${what}, p50`, value: p50, unit: 'ms' },
    { what: `${what}, p95`, value: p95, unit: 'ms', goal: { atMost: 5 }, alone: cpu },
  ];
}

function sizes(): Row[] {
  return templates.flatMap((template): Row[] => {
    const { state, program } = benchSizes(template);
    return [
      { what: `State of ${template.id} at its largest`, value: state / 1024, unit: 'KB', goal: { atMost: 64 } },
      { what: `Program of ${template.id}`, value: program / 1024, unit: 'KB', goal: { atMost: 128 } },
    ];
  });
}

function lints(): Row[] {
  const timeOf = (steps: number) => {
    const template = largeTemplate(steps);
    const errors = lint(template).filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new Error(`the large template is wrong: ${errors.map(({ code }) => code).join(', ')}`);
    return measure(() => lint(template), { warmUp: 60, runs: 60 });
  };
  timeOf(200); // Every size is measured with code that is already warm.
  const [small, goal, large] = [timeOf(100), timeOf(200), timeOf(400)] as const;
  return [
    { what: 'Lint of 200 steps, p50', value: goal.p50, unit: 'ms' },
    { what: 'Lint of 200 steps, p95', value: goal.p95, unit: 'ms', goal: { atMost: 50 }, alone: goal.cpu },
    { what: '  growth from 100 to 400 steps (1 = in proportion)', value: growth(small.cpu, large.cpu), unit: '' },
  ];
}

/** How long the worst of hostile texts keeps whoever reads it. */
function refusals(): Row[] {
  const texts = hostileTexts(JSON.stringify({ ...largeTemplate(0), nodes: [], edges: [] }));
  const timed = texts.map(([name, text]) => ({ name, ...measure(() => readTemplate(text), { warmUp: 1, runs: 3 }) }));
  const [slowest] = timed.sort((a, b) => b.p50 - a.p50);
  if (!slowest) return [];
  const what = `Refusing 2 MB, the slowest of them: ${slowest.name}`;
  return [{ what, value: slowest.p50, unit: 'ms', goal: { atMost: 1_000 }, alone: slowest.cpu }];
}

/** The exponent of the growth over four times as many steps. */
function growth(small: number, large: number): number {
  return Math.log(large / small) / Math.log(4);
}

function lineOf({ what, value, unit, goal, alone }: Row): string {
  const said = `${what.padEnd(56)} ${format(value).padStart(9)} ${unit}`;
  if (!goal) return said;
  const isMet = 'atLeast' in goal ? value >= goal.atLeast : value <= goal.atMost;
  const aim = 'atLeast' in goal ? `≥ ${goal.atLeast}` : `≤ ${goal.atMost}`;
  return `${said.padEnd(76)} goal ${aim.padEnd(7)} ${isMet ? 'met' : 'NOT MET'}${sayAlone(unit, alone)}`;
}

/** A missed goal may be the machine's fault: the mean on the reference machine, with nothing beside, says so. */
function sayAlone(unit: string, alone: number | undefined): string {
  if (alone === undefined) return '';
  return ` (alone ${format(unit === 'years/s' ? alone * slowdown : alone / slowdown)} ${unit})`;
}

function format(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(2);
}
