import type { Page } from 'playwright-core';
import { loadTemplate } from '#tests/scenarios/support/templates';
import type { Journeys, Stage } from '../journey.ts';
import { ask, rehearses } from '../rehearsal.ts';
import { settled } from '../settled.ts';
import { enter } from '../someone.ts';

/*
 * What people wrote is shown as they wrote it, and never runs, never asks another server, never changes the page
 * (117 markup, 118 beacons, 119 styles, 123 print): a programme, a contract and a person whose every word is an
 * attack, on every page and on paper. The other attacks on what goes out are in tests/security.
 */
export const journeys: Journeys = {
  attacks: { says: 'a programme whose every word is an attack', minutes: 10, told: attacks },
};

const COORDINATOR = 'Solène Mittelbrunn';
const ATTACKS = [
  '<img src=x onerror="window.owned=1">',
  '<script>window.owned=2</script>',
  '"><svg onload="window.owned=3">',
  '[lien](javascript:window.owned=4)',
  '![image](https://beacon.example/a.png)',
  '<a href="javascript:window.owned=5">lien</a>',
  '</style><style>body{display:none}</style>',
  '@import url(https://beacon.example/a.css);',
  '{{constructor.constructor("window.owned=6")()}}',
  '</script><script>window.owned=7</script>',
  '{count, plural, one {a} other {b}}',
  '<iframe src="https://beacon.example/"></iframe>',
];

async function attacks({ browser, publicUrl, say, picture }: Stage): Promise<void> {
  const solene = await enter(browser, COORDINATOR);
  const { page } = solene;
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(publicUrl) && !/^(data|blob):/.test(url)) elsewhere.push(url);
  });
  page.on('dialog', (dialog) => {
    elsewhere.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await publishes(page);
  const contract = await rehearses(solene, { programme: 'attaques', title: ATTACKS.join(' ').slice(0, 190) }, [
    { role: 'demandeur', name: `${ATTACKS[0]} ${ATTACKS[3]}` },
    { role: 'ccas', name: COORDINATOR },
    { role: 'preteur', name: `${ATTACKS[2]} ${ATTACKS[6]}` },
  ]);
  say('launched');
  for (const path of [
    '/programmes',
    '/programmes/attaques',
    '/contrats/nouveau?programme=attaques',
    '/tableau',
    '/contrats',
    ...[
      '',
      '/schema',
      '/engagements',
      '/qui-voit-quoi',
      '/documents',
      '/messages',
      '/journal',
      '/dates',
      '/resultats',
      '/table',
      '/une-page',
    ].map((part) => `/contrats/${contract}${part}`),
    '/dev/mail/',
  ]) {
    await page.goto(path);
    await settled(page);
    await isHarmless(page, path);
    await page.emulateMedia({ media: 'print' });
    await isHarmless(page, `${path} on paper`);
    await page.emulateMedia({ media: null });
  }
  await page.goto(`/contrats/${contract}`);
  await picture(page, 'room');
  if (elsewhere.length > 0) throw new Error(`The pages asked elsewhere:\n${elsewhere.join('\n')}`);
}

/** A programme that means what that of microcredit means, and says something else everywhere. */
async function publishes(page: Page): Promise<void> {
  let place = 0;
  const evil = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(evil);
    if (typeof value !== 'object' || value === null) return value;
    const isText = typeof (value as { fr?: unknown }).fr === 'string';
    if (isText) return { fr: ATTACKS[place++ % ATTACKS.length], en: ATTACKS[place++ % ATTACKS.length] };
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, evil(inner)]));
  };
  const template = { ...(evil(loadTemplate('microcredit')) as object), id: 'attaques' };
  const { id, revision } = await ask<{ id: string; revision: number }>(page, 'POST', '/templates', {
    template: JSON.stringify(template),
  });
  await ask(page, 'POST', `/templates/${id}/publish`, { revision });
}

async function isHarmless(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => ({
    owned: (window as unknown as { owned?: number }).owned ?? null,
    isShown: getComputedStyle(document.body).display !== 'none' && document.body.innerText.trim() !== '',
    planted: [
      ...document.querySelectorAll(
        'img[src="x"], iframe, svg[onload], [onerror], a[href^="javascript:" i], base, object, embed',
      ),
    ].map(({ outerHTML }) => outerHTML.slice(0, 200)),
    styles: [...document.querySelectorAll('style')].filter(({ textContent }) =>
      textContent?.includes('display:none}</'),
    ).length,
    scripts: [...document.scripts].filter(({ textContent }) => textContent?.includes('owned')).length,
  }));
  const harm = { owned: null, isShown: true, planted: [], styles: 0, scripts: 0 };
  if (JSON.stringify(found) !== JSON.stringify(harm)) throw new Error(`${where}: ${JSON.stringify(found)}`);
}
