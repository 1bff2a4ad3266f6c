import type { Page } from 'playwright-core';

/** The day it is in a contract, asked of the API with the page's own session. */
export async function todayOf(page: Page, contract: string): Promise<string> {
  const answer = await page.request.get(`/api/v1/contracts/${contract}`);
  return ((await answer.json()) as { today: string }).today;
}

/** So many days later. */
export function dateAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
