import type { Template, TemplateNode } from '#schema/template';
import { WEEKDAYS } from '#schema/vocabulary';
import { plainText } from '../../../../ui/find.ts';
import { anchorInWords } from '../../../../ui/year/rule-words.ts';
import type { Say, Translate } from '../names.ts';
import type { AnchorGroup } from './anchors.ts';
import { type AfterWhen, UNITS, type Unit } from './sentence.ts';

/*
 * A date that is typed: "3 mois après la signature, au jour ouvré suivant". Every rule that the screens say in words is
 * understood in the same words, and so are shorter ones: a title alone is the end of its step, figures may be words.
 */

type Language = { say: Say; t: Translate };

/** The date that a sentence means; null when it says none, or more than one. */
export function readSentence(
  text: string,
  { template, groups, ...language }: Language & { template: Template; groups: readonly AnchorGroup[] },
): AfterWhen | null {
  const words = wordsOf(language);
  const { rest, tails } = withoutTails(simple(text), words);
  const { plus, anchor } = distancesIn(rest, words);
  if (plus === null) return null;
  const after = anchorCalled(anchor, template, groups, language);
  if (after === null) return null;
  const whole = tails.plus === undefined ? plus : { ...plus, ...tails.plus };
  return {
    after,
    ...(Object.keys(whole).length === 0 ? {} : { plus: whole }),
    ...(tails.align === undefined ? {} : { align: tails.align }),
    ...(tails.roll === undefined ? {} : { roll: tails.roll }),
  };
}

type Offset = Partial<Record<Unit, number>>;
type Words = ReturnType<typeof wordsOf>;

/** What people write for each word of a rule, in the language of the screen. */
function wordsOf({ t }: Language) {
  const several = (key: string) => t(`inspector.when.read.${key}`).split('|').map(simple);
  const numbers = t('inspector.when.read.numbers').split(',');
  return {
    units: UNITS.map((unit) => {
      const said = [1, 2].map((count) => simple(t(`rule.units.${unit}`, { count }).replace(/[0-9]/g, '')));
      return { unit, words: [...new Set(said)] };
    }),
    numbers: new Map(numbers.flatMap((one, n) => one.split('|').map((word) => [simple(word), n] as const))),
    after: several('after'),
    before: several('before'),
    less: several('less'),
    and: several('and'),
    sameDay: several('sameDay'),
    rolls: (['next', 'previous', 'nearest'] as const).map((roll) => ({ roll, words: several(`roll.${roll}`) })),
    aligns: WEEKDAYS.map((align) => ({
      align,
      words: [t(`inspector.when.weekday.${align}`), t(`rule.align.${align}`)].map(simple),
    })),
  };
}

/** Without accents, capitals, quotation marks; one space between words. */
function simple(text: string): string {
  return plainText(text.replaceAll(/[«»“”"]/g, ' ').replaceAll(/[’ʼ]/g, "'"))
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s.,;]+$/, '')
    .trim();
}

type Tails = { align?: AfterWhen['align']; roll?: AfterWhen['roll']; plus?: Offset };

/** What stands behind the last commas: a weekday, what happens on a day off, days less. Titles may have commas as well. */
function withoutTails(text: string, words: Words): { rest: string; tails: Tails } {
  let rest = text;
  let tails: Tails = {};
  for (let comma = rest.lastIndexOf(','); comma !== -1; comma = rest.lastIndexOf(',')) {
    const tail = tailIn(simple(rest.slice(comma + 1)), words);
    if (tail === null) break;
    tails = { ...tail, ...tails };
    rest = rest.slice(0, comma);
  }
  return { rest: rest.trim(), tails };
}

function tailIn(tail: string, words: Words): Tails | null {
  const has = ({ words: said }: { words: readonly string[] }) => said.some((word) => tail.includes(word));
  const roll = words.rolls.find(has);
  if (roll) return { roll: roll.roll };
  const align = words.aligns.find(has);
  if (align) return { align: align.align };
  const less = words.less.find((word) => tail.startsWith(`${word} `));
  const plus = less === undefined ? null : offsetIn(tail.slice(less.length), words, -1);
  return plus === null ? null : { plus };
}

/** "3 mois après …", "le jour de …", or what it is counted from alone. */
function distancesIn(text: string, words: Words): { plus: Offset | null; anchor: string } {
  for (const [side, said] of [
    [1, words.after],
    [-1, words.before],
  ] as const)
    for (const word of said) {
      const at = text.indexOf(` ${word} `);
      const plus = at === -1 ? null : offsetIn(text.slice(0, at), words, side);
      if (plus !== null) return { plus, anchor: text.slice(at + word.length + 2) };
    }
  const begin = words.sameDay.find((word) => text.startsWith(`${word} `));
  return { plus: {}, anchor: begin === undefined ? text : text.slice(begin.length) };
}

/** "3 mois et 2 jours": null when anything else is said. */
function offsetIn(text: string, words: Words, side: 1 | -1): Offset | null {
  const plus: Offset = {};
  let left = text.trim();
  while (left !== '') {
    const [number = '', ...others] = left.split(' ');
    const count = /^[0-9]+$/.test(number) ? Number(number) : words.numbers.get(number);
    const rest = others.join(' ');
    const found = longestUnit(rest, words);
    if (count === undefined || found === null || plus[found.unit] !== undefined) return null;
    plus[found.unit] = count === 0 ? 0 : side * count;
    left = rest.slice(found.word.length).trim();
    const and = words.and.find((word) => left.startsWith(`${word} `));
    if (and !== undefined) left = left.slice(and.length).trim();
  }
  return Object.keys(plus).length === 0 ? null : plus;
}

/** The longest word counts: "jours ouvrés" are no "jours". */
function longestUnit(text: string, { units }: Words): { unit: Unit; word: string } | null {
  const found = units
    .flatMap(({ unit, words }) => words.map((word) => ({ unit, word })))
    .filter(({ word }) => text === word || text.startsWith(`${word} `))
    .sort((one, other) => other.word.length - one.word.length);
  return found[0] ?? null;
}

const ARTICLE = /^(?:de |du |des |d'|of |from )?(?:le |la |les |l'|the |son |sa |its )?/;

function bare(text: string): string {
  return simple(text).replace(ARTICLE, '').trim();
}

/** What is counted from, by its words in a list, its words in a rule, or what only one step is called. */
function anchorCalled(
  name: string,
  template: Template,
  groups: readonly AnchorGroup[],
  { say, t }: Language,
): string | null {
  const wanted = bare(name);
  if (wanted === '') return null;
  const all = groups.flatMap(({ items }) => items);
  const called = all.filter(({ value, label }) =>
    [label, anchorInWords(template, value, say, t)].some((one) => bare(one) === wanted),
  );
  if (called.length > 0) return called.length === 1 ? (called[0]?.value ?? null) : null;
  const end = stepCalled(wanted, template, { say, t });
  const completed = end === null ? null : `node:${end}:completed`;
  return all.some(({ value }) => value === completed) ? completed : null;
}

/** The only step of that title, or with that word in its title, or of that kind outside of groups: "la signature". */
function stepCalled(wanted: string, { nodes }: Template, { say, t }: Language): string | null {
  const ways: ((node: TemplateNode) => boolean)[] = [
    ({ title }) => bare(say(title)) === wanted,
    ({ title }) => bare(say(title)).split(' ').includes(wanted),
    ({ kind, in: group }) => group === undefined && bare(t(`canvas.kind.${kind}`)) === wanted,
  ];
  const found = ways.map((isMeant) => nodes.filter(isMeant)).find((steps) => steps.length > 0) ?? [];
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}
