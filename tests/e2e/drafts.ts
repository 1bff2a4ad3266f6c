import type { Page } from 'playwright-core';
import type { Template } from '#schema/template';
import { ask } from './rehearsal.ts';
import { settled } from './settled.ts';

export type Kept = { id: string; revision: number; template: Template };

/** Begins a draft from a template, and opens it on its plan. */
export async function drawsFrom(page: Page, template: Template): Promise<string> {
  const { id } = await ask<Kept>(page, 'POST', '/templates', { template: JSON.stringify(template) });
  await opensPlan(page, id);
  return id;
}

export async function opensPlan(page: Page, draft: string): Promise<void> {
  await page.goto(`/modeles/${draft}/plan`);
  await page.getByRole('treegrid').waitFor();
  await settled(page);
}

/** What the server keeps of a draft, once everything of this page is saved. */
export async function keptDraft(page: Page, draft: string): Promise<Kept> {
  await page.locator('[data-kind="saved"]').waitFor();
  return ask<Kept>(page, 'GET', `/templates/${draft}`);
}

const PATIENCE_MS = 20_000;

/** What the server keeps, once it is as it should be: a page saves a moment after the last change. */
export async function keptOnce(page: Page, draft: string, is: (template: Template) => boolean): Promise<Template> {
  for (const until = performance.now() + PATIENCE_MS; performance.now() < until; ) {
    const { template } = await keptDraft(page, draft);
    if (is(template)) return template;
  }
  throw new Error(`The server does not keep what ${draft} shows.`);
}

/** The drafts that the server has. */
export async function draftsOf(page: Page): Promise<string[]> {
  return (await ask<{ templates: { id: string }[] }>(page, 'GET', '/templates')).templates.map(({ id }) => id);
}
