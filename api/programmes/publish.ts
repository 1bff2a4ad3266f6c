import { fromDay } from '#engine/calendar/plain-date';
import { civilOf } from '#engine/calendar/zone';
import type { Moment } from '#schema/facts';
import type { TemplateVersion } from '#store/template-versions';
import { compute } from '../computing/compute.ts';
import type { ApiStore } from '../ports.ts';
import { Problem } from '../problem.ts';

type Publishing = { by: string; at: Moment; note?: string | null | undefined };

/** Publishes a template: once it is found good, a version that never changes. Nothing is kept of one that is refused. */
export async function publishTemplate(
  store: ApiStore,
  text: unknown,
  { by, at, note = null }: Publishing,
): Promise<TemplateVersion> {
  const checked = await compute('check', { text, opened: fromDay(civilOf('UTC', at).day) });
  if (!checked.ok) throw new Problem(checked.code, checked.details);
  return store.templateVersions.publish(checked.template, by, at, note);
}
