import { territories } from '#engine/calendar/territories';
import type { Article, Commitment, Field, Phase, Role, Template } from '#schema/template';
import type { Desk } from '../desk.ts';
import { setCondition } from './conditions.ts';
import { setDate } from './dates.ts';
import { setTitled } from './titled.ts';

const OUTSIDE = { step: null };

export async function setAbout(desk: Desk, template: Template): Promise<void> {
  const { say, hand } = desk;
  const { title, summary, tags = [], source, territory, goodFriday, timeZone } = template;
  await desk.localised('title', title);
  if (summary) await desk.localised('summary', summary);
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
  if (field.columns)
    await desk.items('columns', field.columns, async (column, key) => {
      await desk.localised(`${key}.title`, column.title);
      await desk.pick(`${key}.type`, t(`inspector.field.types.${column.type}`));
      if (column.choices) await setTitled(desk, `${key}.choices`, column.choices);
      if (column.required !== undefined) await desk.toggle(`${key}.required`, column.required);
    });
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
  if (opens) await setDate(desk, 'opens', opens, OUTSIDE);
  if (closes?.notBefore) await setDate(desk, 'closes.notBefore', closes.notBefore, OUTSIDE);
  if (closes?.at) await setDate(desk, 'closes.at', closes.at, OUTSIDE);
  if (planned?.from) await setDate(desk, 'planned.from', planned.from, OUTSIDE);
  if (planned?.to) await setDate(desk, 'planned.to', planned.to, OUTSIDE);
}

export async function setPromise(desk: Desk, promise: Commitment): Promise<void> {
  if (promise.from || promise.until) throw new Error('the script draws no dates of promises');
  await desk.pick('by', desk.titleOf('roles', promise.by));
  await desk.tick(
    'to',
    promise.to.map((id) => desk.titleOf('roles', id)),
  );
  await desk.localised('text', promise.text);
  if (promise.plain) await desk.localised('plain', promise.plain);
  if (promise.node !== undefined) await desk.pick('node', desk.titleOf('nodes', promise.node));
  if (promise.unlessUnavailable !== undefined) await desk.toggle('unlessUnavailable', promise.unlessUnavailable);
  if (promise.conditional) await setCondition(desk, 'conditional', promise.conditional, null);
}

export async function setArticle(desk: Desk, article: Article): Promise<void> {
  const { t } = desk;
  await desk.localised('title', article.title);
  await desk.choose('common', t(article.common ? 'inspector.article.common' : 'inspector.article.own'));
  if (article.of !== undefined) await desk.pick('of', desk.titleOf('roles', article.of));
  await desk.localised('text', article.text);
}
