import type { Template } from '#schema/template';
import { loadTemplate } from '#tests/scenarios/support/templates';

/** A file of a stranger. */
export type Foreign = { what: string; name: string; content: string | Uint8Array };

const SMALL = loadTemplate('microcredit');
const TEXT = JSON.stringify(SMALL);
const [FIRST] = SMALL.nodes;

function text(what: string, content: string | Uint8Array, name = 'recu.trame.json'): Foreign {
  return { what, name, content };
}

function changed(what: string, change: (template: Record<string, unknown>) => void): Foreign {
  const template = JSON.parse(TEXT) as Record<string, unknown>;
  change(template);
  return text(what, JSON.stringify(template));
}

const node = (what: string, change: object): Foreign =>
  changed(what, (template) => {
    const [first, ...others] = template['nodes'] as object[];
    template['nodes'] = [{ ...first, ...change }, ...others];
  });

const inText = (what: string, from: string, to: string): Foreign => text(what, TEXT.replace(from, to));

/** What may not stand in a template, by the numbers of guarantees 4.4. */
export const REFUSED: readonly Foreign[] = [
  text('56 an empty file', ''),
  text('56 a file that breaks off', TEXT.slice(0, TEXT.length / 2)),
  text('52 a picture with script', '<svg xmlns="http://www.w3.org/2000/svg" onload="window.owned=1"/>', 'x.svg'),
  text('40 a billion laughs', '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>', 'x.bpmn'),
  text('48 an archive', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0]), 'x.zip'),
  text('24 bytes that are no text', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])),
  text('11 ten thousand brackets', '['.repeat(10_000)),
  text('10 a hundred thousand steps', `{"format":"trame/1","nodes":[${'{},'.repeat(100_000)}{}]}`),
  text('13 a number that is none', '{"format":"trame/1","id":NaN}'),
  text('an ordinary list', '[1,2,3]'),
  text('a word', '"trame/1"'),
  changed('21 a version to come', (template) => void (template['format'] = 'trame/99')),
  changed('21 a key that nobody knows', (template) => void (template['script'] = 'window.owned=2')),
  inText('23 a key twice', '"format":"trame/1"', '"format":"trame/1","format":"trame/1"'),
  inText('9 a key that reaches into JavaScript', '"format"', '"__proto__":{"polluted":true},"format"'),
  inText('24 an invisible sign that turns the text', '"fr":"', '"fr":"\\u202e'),
  inText('24 a character that is no text', '"fr":"', '"fr":"\\u0000'),
  inText('24 half a character', '"fr":"', '"fr":"\\ud800'),
  node('9 an id that is a name of JavaScript', { id: '__proto__' }),
  node('8 an id with another letter', { id: 'étape' }),
  node('12 a title without end', { title: { fr: 'x'.repeat(1_000_000) } }),
  node('14 a delay of a billion days', { due: { after: 'reached', plus: { days: 1_000_000_000 } } }),
  node('22 a number where a text stands', { title: 7 }),
  node('22 a list where an object stands', { who: { role: 'demandeur' } }),
  node('25 a condition in JavaScript', { when: 'window.owned=3' }),
  node('26 a condition through a prototype', { when: { field: 'constructor.constructor' } }),
  node('54 a step that runs a script', { kind: 'script', script: 'window.owned=4' }),
];

export const TOO_LARGE = text('more than two megabytes', `{"x":"${'x'.repeat(2_200_000)}"}`);

/** As large as a template may be, and one. */
export const HUGE = text('a template of nearly two megabytes', hugeText());

/** Good templates in files of any name: 57 twice the same, 58 paths, long and reserved names. */
export const NAMED: readonly Foreign[] = [
  text('57 a file', TEXT, 'meme.trame.json'),
  text('57 a file of the same name', TEXT, 'meme.trame.json'),
  text('58 a path', TEXT, '..%2F..%2Fetc%2Fpasswd.trame.json'),
  text('58 three hundred letters', TEXT, `${'n'.repeat(240)}.trame.json`),
  text('58 a reserved name', TEXT, 'CON.json'),
];

const ATTACK = '<img src=x onerror="window.owned=5"> [lien](javascript:window.owned=6) <script>window.owned=7</script>';

/** H: every title is an attack. */
export const ATTACKED = text(
  '117 attacks for titles',
  JSON.stringify({
    ...SMALL,
    title: { fr: ATTACK, en: ATTACK },
    nodes: SMALL.nodes.map((one) => ({ ...one, title: { fr: ATTACK, en: ATTACK } })),
    roles: SMALL.roles.map((one) => ({ ...one, title: { fr: ATTACK, en: ATTACK } })),
    phases: SMALL.phases.map((one) => ({ ...one, title: { fr: ATTACK, en: ATTACK } })),
  } satisfies Template),
);

function hugeText(): string {
  const note = 'D’où vient la règle. '.repeat(170);
  const nodes = Array.from({ length: 400 }, (_, n) => ({
    id: `etape-${n}`,
    kind: 'task',
    title: { fr: `Étape ${n}`, en: `Step ${n}` },
    note: { fr: note },
    phase: SMALL.phases[0]?.id,
    who: FIRST?.who,
  }));
  return JSON.stringify({ ...SMALL, nodes, edges: [], commitments: [], assume: {}, layout: {} });
}
