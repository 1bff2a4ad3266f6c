import type { Stage } from './journey.ts';
import { settled } from './settled.ts';
import type { Someone } from './someone.ts';

const PAGES = [
  '',
  'schema',
  'engagements',
  'journal',
  'dates',
  'changements',
  'resultats',
  'table',
  'documents',
  'qui-voit-quoi',
  'messages',
  'une-page',
];

/** Looks at every page of a contract, with a picture of each: what is shown there is read like everything else. */
export async function toursContract(stage: Stage, { page }: Someone, contract: string, name: string): Promise<void> {
  for (const part of PAGES) {
    await page.goto(`/contrats/${contract}${part === '' ? '' : `/${part}`}`);
    await settled(page);
    await stage.picture(page, `${name}-${part === '' ? 'room' : part}`, true);
  }
}
