import type { Locator, Page } from 'playwright-core';

/** Says that the text was read and one's promises seen, and types the code that a trial installation shows. */
export async function readsAndTypesTheCode(form: Locator, page: Page): Promise<void> {
  for (const box of await form.getByRole('checkbox').all()) await box.check();
  const digits = form.locator('input[inputmode="numeric"]');
  const [code = ''] = /[0-9]{6}/.exec(await form.innerText()) ?? [];
  await digits.first().click();
  await page.keyboard.type(code);
}
