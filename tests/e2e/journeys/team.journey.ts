import { longDate } from '../../../designer/src/locales/dates.ts';
import { choose } from '../forms.ts';
import type { Journeys, Stage } from '../journey.ts';
import { waitForMail } from '../mail.ts';
import { actsOnOwnPage, findsCard } from '../own-page.ts';
import { programmeWords } from '../programme-words.ts';
import { rehearses } from '../rehearsal.ts';
import { settled } from '../settled.ts';
import { enter, moveTo, open, type Someone } from '../someone.ts';
import type { Language } from '../words.ts';

/*
 * The deemed opinion: a situation is referred on 10 December 2009, the team says nothing, and at the end of
 * 10 January 2010, a Sunday, the opinion is deemed given: the presidency decides, and everybody is told.
 */
export const journeys: Journeys = {
  'team-fr': {
    says: 'an opinion of the team deemed given at its legal date, in French',
    minutes: 8,
    told: (stage) => deemed(stage, 'fr'),
  },
  'team-en': {
    says: 'an opinion of the team deemed given at its legal date, in English',
    minutes: 8,
    told: (stage) => deemed(stage, 'en'),
  },
};

const PROGRAMME = 'equipe-pluridisciplinaire';
const SECRETARY = 'Emma Drolling';
const PERSON = 'Aïcha Bernouin';
const REFERRING = 'Pascal Ébermont';
const PRESIDENT = 'Victor Sandhousen';
const MEMBER = 'Hervé Quintaval';
const SEATED = [
  { role: 'personne', name: PERSON },
  { role: 'referent', name: REFERRING },
  { role: 'secretariat', name: SECRETARY },
  { role: 'membres-professionnels', name: MEMBER },
  { role: 'membres-beneficiaires', name: 'Zoé Palfortin' },
  { role: 'president', name: PRESIDENT },
];

async function deemed(stage: Stage, language: Language): Promise<void> {
  const { browser, say, picture, publicUrl } = stage;
  const look = { language };
  const emma = await enter(browser, SECRETARY, look);
  const about = {
    programme: PROGRAMME,
    title: language === 'fr' ? 'Situation 12' : 'Situation 13',
    startsOn: '2009-12-07',
  };
  const id = await rehearses(emma, about, SEATED);
  await moveTo(emma, id, '2009-12-10');
  const pascal = await enter(browser, REFERRING, look);
  await refers(pascal, about, stage);
  say('referred on 10 December 2009');
  await saysWhatHappensByItself(emma, id);
  await picture(emma.page, '02-why', true);
  await moveTo(emma, id, '2010-01-10');
  const victor = await enter(browser, PRESIDENT, look);
  const decides = programmeWords(PROGRAMME, victor.words).step('decision');
  await isNotYetAsked(victor, decides, about.title);
  say('on Sunday 10 January nothing has moved');
  await moveTo(emma, id, '2010-01-11');
  const decision = await findsCard(victor, about, decides);
  await decision.waitFor();
  await picture(victor.page, '03-presidency', true);
  await waitForMail(publicUrl, 'aicha.bernouin@exemple.test');
  await isTold(await enter(browser, PERSON, look), id, stage);
  await actsOnOwnPage(victor, about, {
    step: decides,
    verb: 'decide',
    fill: (form) =>
      form
        .getByRole('radio', { name: programmeWords(PROGRAMME, victor.words).choice('decision', 'ne-rien-changer') })
        .check(),
  });
  say('the presidency decided');
}

/** The referring worker says why; whatever is private says who sees it. */
async function refers(pascal: Someone, about: { title: string }, { picture }: Stage): Promise<void> {
  const { step, field, choice } = programmeWords(PROGRAMME, pascal.words);
  await actsOnOwnPage(pascal, about, {
    step: step('saisine'),
    verb: 'complete',
    fill: async (form, page) => {
      await choose(page, form, field('motif'), choice('motif', 'suspension'));
      await choose(page, form, field('motif-suspension'), choice('motif-suspension', 'contrat-absent'));
      await picture(page, '01-referral', true);
    },
  });
}

/** The room says what happens if nobody gives an opinion, and on which day: the month is calendar time. */
async function saysWhatHappensByItself(emma: Someone, id: string): Promise<void> {
  const { page, words } = emma;
  const { step } = programmeWords(PROGRAMME, words);
  await page.goto(`/contrats/${id}/dates`);
  const opinion = page
    .getByRole('listitem')
    .filter({ hasText: step('avis') })
    .filter({ has: page.locator('time[datetime="2010-01-10"]') });
  await opinion.first().waitFor();
  await open(emma, id);
}

async function isNotYetAsked(victor: Someone, decides: string, title: string): Promise<void> {
  await victor.page.goto('/moi');
  await victor.page.locator('#page h1').waitFor();
  await settled(victor.page);
  if (await victor.page.getByRole('article', { name: decides }).filter({ hasText: title }).isVisible())
    throw new Error('The presidency is asked too early.');
}

/** The person reads in the journal that the month has passed, and on which day. */
async function isTold({ page, words }: Someone, id: string, { picture }: Stage): Promise<void> {
  const { step, choice } = programmeWords(PROGRAMME, words);
  await page.goto(`/contrats/${id}/journal`);
  const left = words.t('journal.StepLeft', {
    step: step('avis'),
    outcome: choice('avis', 'repute-rendu'),
    byItself: 'yes',
  });
  await page.getByText(left).first().waitFor();
  await page.getByText(longDate('2010-01-11', words.language)).first().waitFor();
  await picture(page, '04-journal', true);
}
