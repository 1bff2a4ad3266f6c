import type { Journeys, Stage } from '../journey.ts';
import { looksAt } from '../looks.ts';
import { rehearses } from '../rehearsal.ts';
import { settled } from '../settled.ts';
import { enter } from '../someone.ts';

/*
 * Whoever launches a contract without a coordinating seat looks on: she is told so before, with a press that sits her
 * down, and in the room nothing is offered that would be refused.
 */
export const journeys: Journeys = {
  'without-seat': { says: 'a contract launched by somebody who does not sit in it', minutes: 4, told: looksOn },
};

const AUTHOR = 'Odile Reimring';

async function looksOn({ browser, say, picture }: Stage): Promise<void> {
  const { page, ...odile } = await enter(browser, AUTHOR);
  await page.goto('/contrats/nouveau?programme=mulhouse-csm');
  await settled(page);
  await page.getByText('vous verrez tout, sans pouvoir agir').waitFor();
  await picture(page, 'before');
  await page.getByRole('button', { name: /^Prendre une place/ }).click();
  await page.getByText('vous verrez tout, sans pouvoir agir').waitFor({ state: 'detached' });
  say('a seat taken before launching');
  const contract = await rehearses({ page, ...odile }, { programme: 'mulhouse-csm' }, [
    { role: 'beneficiaires', name: 'Samira Holveck' },
    { role: 'animateurs', name: 'Claire Vonderscher' },
    { role: 'ville', name: 'Maud Zellwick' },
  ]);
  await page.goto(`/contrats/${contract}`);
  await page.getByText('sans place à sa table').waitFor();
  await settled(page);
  await picture(page, 'room');
  const refused = page
    .getByRole('button', { name: /Relancer|Agir sur/ })
    .or(page.getByRole('link', { name: /Répondre pour/ }));
  if ((await refused.count()) > 0) throw new Error('Something is offered that would be refused.');
  const faults = await looksAt(page);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  say('a room to look at');
}
