import type { AnswerData } from '#schema/facts';
import { stableHash } from '../hash.ts';
import type { ProgramNodeOf } from '../program.ts';

type Decision = ProgramNodeOf<'decision'>;

/** The answers that count, and how many people were entitled to answer. */
export type Ballots = { votes: AnswerData[]; entitled: number; present: number; seed: string };

/** What a body decided among some choices, or nothing when no choice is strong enough (R34). */
export function tally(node: Decision, choices: string[], ballots: Ballots): string[] {
  if (!hasQuorum(node, ballots)) return fallback(node, choices);
  switch (node.method) {
    case 'one':
      return inOrder(choices, ballots.votes[0]?.choices ?? []);
    case 'lot':
      return draw(choices, ballots.seed);
    case 'consensus':
      return consensus(node, choices, ballots);
    case 'vote':
      return majority(node, choices, ballots, counts(choices, ballots.votes));
    case 'rank':
      return strongest(node, choices, borda(choices, ballots.votes));
    case 'score':
      return strongest(node, choices, scores(choices, ballots.votes));
  }
}

/** What happens when no choice is strong enough: the default, or what the template says of ties. */
function fallback(node: Decision, choices: string[]): string[] {
  const chosen = node.default ?? node.ties ?? choices[choices.length - 1];
  return chosen === undefined ? [] : [chosen];
}

export function hasQuorum(node: Decision, { votes, entitled }: Ballots): boolean {
  if (node.quorum === undefined) return true;
  const needed = typeof node.quorum === 'number' ? node.quorum : Math.ceil((entitled * node.quorum.percent) / 100);
  return votes.length >= needed;
}

function inOrder(choices: string[], chosen: string[]): string[] {
  return choices.filter((choice) => chosen.includes(choice));
}

function draw(choices: string[], seed: string): string[] {
  const chosen = choices[stableHash(seed) % Math.max(choices.length, 1)];
  return chosen === undefined ? [] : [chosen];
}

function consensus(node: Decision, choices: string[], { votes }: Ballots): string[] {
  const first = votes[0]?.choices?.[0];
  const agreed = first !== undefined && votes.every((vote) => vote.choices?.length === 1 && vote.choices[0] === first);
  return agreed ? [first] : fallback(node, choices);
}

function counts(choices: string[], votes: AnswerData[]): number[] {
  return choices.map((choice) => votes.filter((vote) => vote.choices?.includes(choice)).length);
}

/** Each place in a ranking is worth as many points as there are choices behind it. */
function borda(choices: string[], votes: AnswerData[]): number[] {
  return choices.map((choice) =>
    votes.reduce((sum, vote) => {
      const place = vote.choices?.indexOf(choice) ?? -1;
      return place < 0 ? sum : sum + choices.length - place;
    }, 0),
  );
}

function scores(choices: string[], votes: AnswerData[]): number[] {
  return choices.map((choice) => votes.reduce((sum, vote) => sum + (vote.scores?.[choice] ?? 0), 0));
}

/** A choice wins with its share of the votes cast, of the people present or of those entitled. */
function majority(node: Decision, choices: string[], ballots: Ballots, points: number[]): string[] {
  const strong = (i: number) => (points[i] ?? 0) > 0 && isAbove(node, ballots, points[i] ?? 0);
  if (node.multiple) {
    const chosen = choices.filter((_, i) => strong(i));
    return chosen.length > 0 ? chosen : fallback(node, choices);
  }
  const best = Math.max(0, ...points);
  const winners = choices.filter((_, i) => points[i] === best && strong(i));
  if (winners.length > 1) return fallback({ ...node, default: node.ties ?? node.default } as Decision, choices);
  return winners.length === 1 ? winners : fallback(node, choices);
}

function isAbove(node: Decision, { votes, present, entitled }: Ballots, points: number): boolean {
  if (!node.threshold) return true;
  const base = { cast: votes.length, present, entitled }[node.threshold.of];
  return points * 100 >= node.threshold.percent * base;
}

function strongest(node: Decision, choices: string[], points: number[]): string[] {
  const best = Math.max(0, ...points);
  const winners = choices.filter((_, i) => points[i] === best && best > 0);
  if (winners.length === 1) return winners;
  return fallback({ ...node, default: node.ties ?? node.default } as Decision, choices);
}

/** Puts rows in order of what they received; equal rows keep the order of the list, or of the draw. */
export function rankRows(node: Decision, rows: string[], ballots: Ballots): string[] {
  const points = new Map(rows.map((row) => [row, pointsOf(node, row, ballots)]));
  return [...rows].sort((a, b) => (points.get(b) ?? 0) - (points.get(a) ?? 0) || rows.indexOf(a) - rows.indexOf(b));
}

function pointsOf(node: Decision, row: string, { votes, seed }: Ballots): number {
  if (node.method === 'lot') return stableHash(`${seed}/${row}`);
  const first = node.choices[0]?.id;
  return votes.reduce((sum, vote) => sum + (vote.scores?.[row] ?? (vote.rows?.[row] === first ? 1 : 0)), 0);
}
