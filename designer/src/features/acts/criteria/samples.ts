import type { FormField, FormList } from '../../../api-client/types.ts';
import { ownWords } from '../../../locales/own-words.ts';
import { CLAIRE, ME, title } from '../samples.ts';

const column = (id: string, type: string, fr: string, en: string, choices: FormField['choices'] = null): FormField => ({
  ...{ id, type, title: title(fr, en), required: id === 'critere', choices, value: null },
});
const choice = (id: string, fr: string, en: string) => ({ id, title: title(fr, en) });

const DIMENSIONS = [
  choice('moyens', 'Accès aux moyens essentiels', 'Access to essential resources'),
  choice('cadre-de-vie', 'Cadre de vie', 'Living environment'),
  choice('institutions', 'Relations avec les institutions', 'Relations with institutions'),
  choice('relations', 'Relations entre les personnes', 'Personal relations'),
  choice('equilibre-societe', 'Équilibre de la société', 'Balance of society'),
  choice('equilibre-personnel', 'Équilibre personnel', 'Personal balance'),
  choice('sentiments', 'Sentiments', 'Feelings'),
  choice('initiatives', 'Attitudes et initiatives', 'Attitudes and initiatives'),
];
const SENSES = [choice('bien-etre', 'Bien-être', 'Well-being'), choice('mal-etre', 'Mal-être', 'Ill-being')];

/** What a group said, for the page that shows every state: some of it alone, some without a name, one group. */
export const SAMPLE_CRITERIA: FormList = {
  ...{ id: 'criteres', title: title('Critères de bien-être et de mal-être', 'Criteria of well-being and ill-being') },
  reviewed: true,
  columns: [
    column('critere', 'text', 'Le critère, avec les mots du groupe', 'The criterion, in the group’s own words'),
    column('sens', 'choice', 'Bien-être ou mal-être', 'Well-being or ill-being', SENSES),
    column('dimension', 'choice', 'Dimension', 'Dimension', DIMENSIONS),
    column('de', 'person', 'Qui le dit', 'Who says so'),
    column('mots', 'longText', 'Les mots d’origine', 'The first words'),
  ],
  rows: [
    {
      id: 'c1',
      values: {
        critere: ownWords('Ne pas rester seule à la maison', 'Not being alone at home'),
        sens: 'mal-etre',
        de: ME.id,
      },
    },
    {
      id: 'c2',
      values: {
        critere: ownWords('Rester seul à la maison le dimanche', 'Being alone at home on Sundays'),
        sens: 'mal-etre',
      },
    },
    {
      id: 'c3',
      values: {
        ...{
          critere: ownWords('Être écouté dans les bureaux', 'Being listened to in offices'),
          sens: 'bien-etre',
          dimension: 'institutions',
        },
        mots: ownWords(
          'Qu’on me parle comme à tout le monde\nNe pas attendre debout à la mairie',
          'Being spoken to like everybody\nNot waiting on my feet at the town hall',
        ),
      },
    },
    {
      id: 'c4',
      values: {
        critere: ownWords('Dormir sans penser aux factures', 'Sleeping without thinking of bills'),
        dimension: 'moyens',
        de: CLAIRE.id,
      },
    },
  ],
};
