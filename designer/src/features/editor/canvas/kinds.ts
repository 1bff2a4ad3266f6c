import type { StepKind } from '#schema/vocabulary';

/** The kinds of step as the palette groups them, each with the letter that adds it after N. */
export const KIND_GROUPS: readonly { words: string; kinds: readonly StepKind[] }[] = [
  { words: 'canvas.group.act', kinds: ['task', 'meeting', 'sign', 'notice', 'document'] },
  { words: 'canvas.group.last', kinds: ['service', 'evaluation', 'wait'] },
  { words: 'canvas.group.decide', kinds: ['gate', 'decision', 'option', 'payment', 'group', 'end'] },
];

export const KIND_LETTERS: Record<StepKind, string> = {
  task: 't',
  meeting: 'r',
  sign: 's',
  notice: 'm',
  document: 'o',
  service: 'p',
  evaluation: 'e',
  wait: 'a',
  gate: 'c',
  decision: 'v',
  option: 'l',
  payment: 'd',
  group: 'i',
  end: 'f',
};

export const ALL_KINDS: readonly StepKind[] = KIND_GROUPS.flatMap(({ kinds }) => kinds);

export function kindOfLetter(letter: string): StepKind | null {
  return ALL_KINDS.find((kind) => KIND_LETTERS[kind] === letter.toLowerCase()) ?? null;
}
