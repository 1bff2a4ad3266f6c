import type { Words } from '../words.ts';
import type { Hand } from './hand.ts';

/** From the first page to an empty template, on its canvas. */
export async function beginsEmpty(hand: Hand, { t }: Words): Promise<void> {
  await hand.press(hand.page.getByRole('link', { name: t('nav.templates'), exact: true }));
  await hand.press(hand.page.getByRole('button', { name: t('drafts.beginEmpty'), exact: true }));
  await hand.page.waitForURL(/\/modeles\/[0-9a-f]{32}/);
}

/** The settings of the template itself, unless they stand there. */
export async function opensTemplate(hand: Hand, { t }: Words): Promise<void> {
  const inspector = hand.page.getByRole('complementary', { name: t('editor.inspector') });
  if ((await inspector.getByText(t('inspector.parts.one.template'), { exact: true }).count()) > 0) return;
  await hand.press(inspector.getByRole('button', { name: t('inspector.toTemplate'), exact: true }));
}
