import type { Locator, Page } from 'playwright-core';

/** A label as it stands, with or without the mark of what must be filled in. */
export function exactly(label: string): RegExp {
  return new RegExp(`^${label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}( \\*)?$`);
}

/** Chooses in a field that opens a list. */
export async function choose(page: Page, within: Locator, label: string, option: string | RegExp): Promise<void> {
  await within.getByLabel(exactly(label)).and(page.locator('input')).click();
  await page.getByRole('option', { name: option, exact: typeof option === 'string' }).click();
}

/** Types the beginning of somebody's name and chooses them. */
export async function chooseByName(page: Page, field: Locator, name: string): Promise<void> {
  // Pressed first, as people do: that brings it into sight, and the list of what is out of sight is not shown.
  await field.click();
  await field.fill(name);
  await page.getByRole('option', { name: new RegExp(name) }).click();
}

/** Finds people by name and gives them a role. */
export async function seat(page: Page, role: string, people: readonly string[]): Promise<void> {
  const field = page.getByLabel(role).and(page.locator('input'));
  for (const person of people) await chooseByName(page, field, person);
  await field.press('Escape');
}
