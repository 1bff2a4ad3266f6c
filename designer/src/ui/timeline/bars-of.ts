import { fromDay, toDay } from '#engine/calendar/plain-date';
import type { CivilDate } from '#schema/facts';
import type { NodeOf, TemplateNode } from '#schema/template';
import { type Bar, stepKey } from './model.ts';
import type { Occurrence, Scene } from './scene.ts';

/** What a role provides, may take, or has to do before a day. Everybody together has no bar: they meet on days. */
export function barsOf(scene: Scene, role: string): Bar[] {
  if (role === 'all') return [];
  return scene.occurrences.flatMap((occurrence) => {
    if (!rolesWith(scene, occurrence).includes(role) || scene.isShared(occurrence.node.id)) return [];
    switch (occurrence.node.kind) {
      case 'service':
        return serviceBars(scene, occurrence, occurrence.node);
      case 'option':
        return optionBars(scene, occurrence);
      case 'task':
      case 'decision':
      case 'payment':
      case 'sign':
        return toDoBars(scene, occurrence);
      default:
        return [];
    }
  });
}

/** A menu shows at whoever chooses, and at whoever would provide what is chosen. */
function rolesWith({ template, nodes }: Scene, { node, roles }: Occurrence): string[] {
  if (node.kind !== 'option') return [...roles];
  const next = template.edges.filter(({ from }) => from === node.id).flatMap(({ to }) => nodes.get(to) ?? []);
  const after = next.flatMap(({ who = [] }) => who.flatMap((line) => ('role' in line ? [line.role] : [])));
  return [...new Set([...roles, ...after])].filter((role) => node.visibleTo?.includes(role) ?? true);
}

/** A service without recurrence is one bar, or one bar for each of its levels. Deliveries of a series are marks. */
function serviceBars(scene: Scene, occurrence: Occurrence, node: NodeOf<'service'>): Bar[] {
  const { starts, stops, n } = occurrence;
  if (node.recurrence || starts === null) return [];
  const to = lastDay(starts, stops ?? scene.closesOn(node) ?? starts);
  const whole = { ...common(scene, occurrence), look: lookOf(scene, node), from: starts, to };
  const levels = scene.year.levels.filter((level) => level.node === node.id && level.on <= to);
  const current = levels.filter(({ on }) => on >= starts);
  const before = levels.findLast(({ on }) => on < starts);
  const shown = before && current[0]?.on !== starts ? [{ ...before, on: starts }, ...current] : current;
  if (shown.length === 0) return [whole];
  // What the person pays rises as the help goes down: where some levels say a share, all do.
  const isPriced = node.steps?.some((step) => percentIn(step.title.fr) !== null) ?? false;
  return shown.map(({ level, on, intensity }, place) => {
    const title = node.steps?.find(({ id }) => id === level)?.title ?? node.title;
    const percent = percentIn(title.fr) ?? (isPriced && intensity !== null ? 100 - intensity : null);
    const next = shown[place + 1]?.on;
    return {
      ...whole,
      id: `${node.id}~${n}/${level}`,
      title,
      percent,
      strength: percent ?? intensity ?? 100,
      from: on,
      to: next === undefined ? to : lastDay(on, next),
    };
  });
}

function optionBars(scene: Scene, occurrence: Occurrence): Bar[] {
  const { node, opens, lapses } = occurrence;
  const from = opens ?? lapses;
  if (from === null) return [];
  const to = lapses ?? lastDay(from, scene.closesOn(node) ?? from);
  return [{ ...common(scene, occurrence), look: scene.isPrivate(node) ? 'private' : 'optional', from, to }];
}

function toDoBars(scene: Scene, occurrence: Occurrence): Bar[] {
  const { node, opens, due, lapses } = occurrence;
  const to = due?.date ?? lapses ?? opens;
  if (to === null || node.recurrence) return [];
  const from = opens !== null && opens < to ? opens : to;
  const look = scene.isPrivate(node) ? 'private' : node.required === false ? 'optional' : 'toDo';
  return [{ ...common(scene, occurrence), look, strength: 60, from, to }];
}

function common(scene: Scene, { node, n }: Occurrence) {
  const step = stepKey(node.id, n);
  return { id: step, step, tone: scene.toneOf(node), title: node.title, percent: null, strength: 100 };
}

function lookOf(scene: Scene, node: TemplateNode): Bar['look'] {
  if (scene.isPrivate(node)) return 'private';
  return node.required === false ? 'optional' : 'agreed';
}

/** What stops on a day has the day before as its last, unless it began that day. */
function lastDay(from: CivilDate, stops: CivilDate): CivilDate {
  return stops <= from ? from : fromDay(toDay(stops) - 1);
}

/** "La personne paie 25 % du prix": what is written is what is shown. */
function percentIn(text: string): number | null {
  const found = /([0-9]{1,3})\s*%/.exec(text);
  const percent = found ? Number(found[1]) : Number.NaN;
  return percent <= 100 ? percent : null;
}
