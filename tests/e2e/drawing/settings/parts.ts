import { sameJson } from '#engine/authoring/same-json';
import { territories } from '#engine/calendar/territories';
import type { Article, Column, Commitment, Field, Phase, Role, Template } from '#schema/template';
import type { Desk, Texts } from '../desk.ts';
import { setCondition } from './conditions.ts';
import { setDate } from './dates.ts';
import { pasteTitled, setTitled } from './titled.ts';

export async function setAbout(desk: Desk, template: Template): Promise<void> {
  const { say, hand } = desk;
  const { title, summary, tags = [], source, territory, goodFriday, timeZone } = template;
  await desk.texts([
    ['title', title],
    ['summary', summary],
  ]);
  const typed = (await desk.reach('tags')).locator('input').first();
  for (const tag of tags) {
    await hand.write(typed, tag);
    await hand.enter();
  }
  if (typeof source === 'object') await desk.localised('source', source);
  await desk.pick('territory', say(territories.find(({ code }) => code === territory)?.title ?? { fr: territory }));
  if (goodFriday !== undefined) await desk.toggle('goodFriday', goodFriday);
  await desk.pick('timeZone', timeZone.replaceAll('_', ' '));
}

export async function setRole(desk: Desk, role: Role): Promise<void> {
  const { t } = desk;
  await desk.localised('title', role.title);
  await desk.pick('kind', t(`inspector.role.kinds.${role.kind}`));
  await desk.number('min', role.min);
  await desk.number('max', role.max);
  if (role.recruitedDuring !== undefined) await desk.toggle('recruitedDuring', role.recruitedDuring);
  const { belowMin } = role;
  if (belowMin === undefined) return;
  await desk.pick('belowMin', t(`inspector.role.below.${typeof belowMin === 'object' ? 'end' : belowMin}`));
  if (typeof belowMin === 'object') {
    const field = desk.inspector.getByLabel(t('inspector.role.endsAs'));
    if ((await field.inputValue()) !== belowMin.end) await desk.hand.write(field, belowMin.end);
  }
}

export async function setField(desk: Desk, field: Field): Promise<void> {
  const { t } = desk;
  await desk.localised('title', field.title);
  await desk.pick('type', t(`inspector.field.types.${field.type}`));
  if (field.choices) await setTitled(desk, 'choices', field.choices);
  if (field.columns) {
    const cells = ({ title, type }: Column) => [title.fr, title.en ?? '', t(`inspector.field.types.${type}`)];
    await pasteTitled(desk, 'columns', field.columns, cells);
    await desk.items('columns', field.columns, async (column, key) => {
      await desk.localised(`${key}.title`, column.title);
      await desk.pick(`${key}.type`, t(`inspector.field.types.${column.type}`));
      if (column.choices) await setTitled(desk, `${key}.choices`, column.choices);
      if (column.required !== undefined) await desk.toggle(`${key}.required`, column.required);
    });
  }
  if (field.of !== undefined) await desk.pick('of', desk.titleOf('roles', field.of));
  if (field.visibleTo)
    await desk.tick(
      'visibleTo',
      field.visibleTo.map((id) => desk.titleOf('roles', id)),
    );
  if (field.required !== undefined) await desk.toggle('required', field.required);
}

export async function setPhase(desk: Desk, phase: Phase): Promise<void> {
  if (phase.when || phase.repeat || phase.closes?.when) throw new Error('the script draws no such phase');
  const { planned, closes, opens } = phase;
  await desk.localised('title', phase.title);
  await desk.pick('kind', desk.t(`inspector.phase.kinds.${phase.kind}`));
  await desk.toggle('beside', phase.beside ?? false);
  if (opens) await setDate(desk, 'opens', opens);
  if (closes?.notBefore) await setDate(desk, 'closes.notBefore', closes.notBefore);
  if (closes?.at) await setDate(desk, 'closes.at', closes.at);
  if (planned?.from) await setDate(desk, 'planned.from', planned.from);
  if (planned?.to) await setDate(desk, 'planned.to', planned.to);
}

export async function setPromise(desk: Desk, promise: Commitment, others: readonly Commitment[]): Promise<void> {
  if (promise.from || promise.until) throw new Error('the script draws no dates of promises');
  // Whom they are of and to is said once, for all whose texts are then pasted together.
  if (others.length === 0)
    await desk.texts([
      ['text', promise.text],
      ['plain', promise.plain],
    ]);
  await desk.pick('by', desk.titleOf('roles', promise.by));
  await desk.tick(
    'to',
    promise.to.map((id) => desk.titleOf('roles', id)),
  );
  if (others.length > 0)
    await desk.texts(
      ...[promise, ...others].map(
        ({ text, plain }): Texts => [
          ['text', text],
          ['plain', plain],
        ],
      ),
    );
  if (promise.node !== undefined) await desk.pick('node', desk.titleOf('nodes', promise.node));
  if (promise.unlessUnavailable !== undefined) await desk.toggle('unlessUnavailable', promise.unlessUnavailable);
  if (promise.conditional) await setCondition(desk, 'conditional', promise.conditional, null);
}

/** Promises whose texts are pasted together: of the same to the same, with nothing else that is their own. */
export function isPromisedAlike(one: Commitment, next: Commitment): boolean {
  const { node, conditional, unlessUnavailable } = next;
  const isPlain = node === undefined && conditional === undefined && unlessUnavailable === one.unlessUnavailable;
  return isPlain && one.by === next.by && sameJson([...one.to].sort(), [...next.to].sort());
}

export function isArticleAlike(one: Article, next: Article): boolean {
  return one.common === next.common && one.of === next.of;
}

export async function setArticle(desk: Desk, article: Article, others: readonly Article[]): Promise<void> {
  const { t } = desk;
  await desk.choose('common', t(article.common ? 'inspector.article.common' : 'inspector.article.own'));
  if (article.of !== undefined) await desk.pick('of', desk.titleOf('roles', article.of));
  await desk.texts(
    ...[article, ...others].map(
      ({ title, text }): Texts => [
        ['title', title],
        ['text', text],
      ],
    ),
  );
}
