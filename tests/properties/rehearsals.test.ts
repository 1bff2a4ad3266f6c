import { describe } from '@jest/globals';
import fc from 'fast-check';
import { compile } from '#engine/compile';
import { preview } from '#engine/simulate';
import { rehearse } from '#engine/simulate/run';
import { fold } from '#engine/transition';
import { arbitraryTemplate, type Taste } from '#tests/support/arbitrary-templates';
import { checkOpenThings, law } from '#tests/support/spec-checks';
import { holds } from '#tests/support/spec-properties';

const EVERYTHING: Taste = { back: true, time: true, repetition: true, conditions: true };
const BEHAVIOURS = ['diligent', 'late', 'silent'] as const;
const rehearsed = fc.record({
  template: arbitraryTemplate(EVERYTHING),
  people: fc.constantFrom(...BEHAVIOURS),
  accord: fc.constantFrom(true, false, undefined),
});

describe('rehearsed years of random programmes', () => {
  holds(
    'R41 have the journal of a real contract, and nobody is refused on the way',
    200,
    rehearsed,
    ({ template, people, accord }) => {
      const program = compile(template);
      const { facts, state, refusal, refused } = rehearse(program, optionsOf(people, accord));
      law(refusal === null && refused.length === 0, 'nobody is refused', { refusal, refused });
      law(JSON.stringify(fold(program, facts)) === JSON.stringify(state), 'folding the journal gives the state');
      facts.forEach((fact, i) =>
        law(fact.seq === i + 1 && fact.at >= (facts[i - 1]?.at ?? fact.at), 'facts are in order', fact),
      );
      checkOpenThings(program, state);
      const left = Object.keys(state.items).length + Object.keys(state.incidents).length;
      law(people !== 'diligent' || state.status === 'ended' || left > 0, 'it never stands still in silence');
    },
  );

  holds(
    'R41 make a calendar in order of time, with one due date for each occurrence',
    150,
    rehearsed,
    ({ template, people, accord }) => {
      const { entries, ends, incidents } = preview(compile(template), optionsOf(people, accord));
      const due = entries
        .filter((entry) => entry.what === 'due')
        .map((entry) => `${entry.node} ${entry.occurrence} ${entry.at}`);
      law(new Set(due).size === due.length, 'one due date for each occurrence', due);
      const times = entries.map((entry) => Date.parse(entry.at));
      law(
        times.every((at, i) => at >= (times[i - 1] ?? at)),
        'in order of time',
        times,
      );
      law(incidents.length === 0 || ends === null, 'a preview that meets an incident has no end');
    },
  );
});

const optionsOf = (people: (typeof BEHAVIOURS)[number], accord: boolean | undefined) => ({
  opened: '2007-01-15',
  people,
  ...(accord === undefined ? {} : { fields: { accord } }),
});
