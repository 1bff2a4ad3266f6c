import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ComponentType, type ReactNode, useState } from 'react';
import type { Localised } from '#schema/primitives';
import type { Distribution, ResultSet, Titled } from '../../api-client/types.ts';
import { ownWords } from '../../locales/own-words.ts';
import { useWords } from '../../locales/use-words.ts';
import { Empty, Loading, Trouble } from '../../ui/states.tsx';
import { quoting } from '../acts/quoting.ts';
import { SAMPLE_CONTRACT, SAMPLE_LIST, SAMPLE_RECORD } from '../acts/samples.ts';
import { CriteriaBars } from './criteria-bars.tsx';
import { CriteriaTable } from './criteria-table.tsx';
import { CrossedPromises } from './crossed-promises.tsx';
import { Lessons } from './lessons.tsx';
import { Levels } from './levels.tsx';
import { Progress } from './progress.tsx';
import { PromiseLevels } from './promise-levels.tsx';
import { ProposeForm } from './propose-form.tsx';
import type { Screen, Word } from './review-screens.ts';
import { WordBox } from './word-box.tsx';

const titled = (id: string, fr: string, en: string): Titled => ({ id, title: { fr, en } });
const SCALE = [
  titled('tres-bien', 'Très bien', 'Very well'),
  titled('bien', 'Bien', 'Well'),
  titled('moyen', 'Ni bien ni mal', 'Neither well nor badly'),
  titled('mal', 'Mal', 'Badly'),
  titled('tres-mal', 'Très mal', 'Very badly'),
];
const CRITERIA = [
  titled('seul', 'Ne pas rester seul chez moi', 'Not being alone at home'),
  titled('bureaux', 'Être écouté dans les bureaux', 'Being listened to in offices'),
];
const SCREENS = CRITERIA.map((criterion): Screen => ({ kind: 'criterion', key: criterion.id, criterion }));

const counts = (...found: number[]): Distribution => ({
  levels: Object.fromEntries(SCALE.map(({ id }, place) => [id, found[place] ?? 0])),
  noOpinion: 0,
  answers: found.reduce((sum, count) => sum + count, 0),
});
const seen = (kept: number, partly: number): Distribution => ({
  levels: { kept, partly, notAvailable: 0, notKept: 0 },
  ...{ noOpinion: 0, answers: kept + partly },
});
const review = (node: string, title: Localised, on: string, counted: boolean) => ({
  step: { node, kind: 'evaluation' as const, title, plain: null, occurrence: 1, repeats: false },
  ...{ on, open: false, asked: 15, answered: counted ? 12 : 3, channels: {}, counted, words: [], named: [] },
});
const ville = titled('ville', 'Ville', 'Town');
const SET: ResultSet = {
  scale: SCALE,
  reviews: [
    review('debut', { fr: 'Début', en: 'Start' }, '2008-12-18', true),
    review('bilan', { fr: '3 mois', en: '3 months' }, '2009-03-18', true),
  ],
  criteria: [
    {
      ...titled('seul', 'Ne pas rester seul chez moi', 'Not being alone at home'),
      self: [counts(1, 1, 2, 5, 3), counts(2, 4, 4, 2)],
      others: [],
    },
    {
      ...titled('bureaux', 'Être écouté dans les bureaux', 'Being listened to in offices'),
      self: [counts(1, 2, 4, 3, 2), counts(1, 1, 2, 5, 3)],
      others: [],
    },
    { ...titled('utile', 'Me sentir utile', 'Feeling useful'), self: [counts(0, 2, 3, 4, 3), null], others: [] },
  ],
  gone: 0,
  promises: [
    {
      id: 'salle',
      by: ville,
      words: { fr: 'Prêter une salle', en: 'Lend a room' },
      byThem: [seen(5, 0)],
      byOthers: [seen(3, 4)],
    },
  ],
};

const FAMILIES = {
  seul: [{ fr: 'Relations entre les personnes', en: 'Relations between people' }],
  bureaux: [{ fr: 'Relations avec les institutions', en: 'Relations with institutions' }],
};

function OneCriterion() {
  const { t } = useWords();
  const [level, setLevel] = useState<string | undefined>('bien');
  const [word, setWord] = useState<Word>({ text: '', reader: 'me' });
  return (
    <div className="stack">
      <Progress screens={SCREENS} place={1} isDone={({ key }) => key === 'seul'} />
      <Levels
        legend={t('review.forYou')}
        scale={SCALE}
        value={level}
        earlier={{ level: 'mal', on: '2008-12-18' }}
        onChange={setLevel}
      />
      <WordBox word={word} onChange={setWord} />
    </div>
  );
}

function OnePromise() {
  const [level, setLevel] = useState<string>();
  const promise = {
    id: 'salle',
    by: ville,
    words: { fr: 'Prêter une salle', en: 'Lend a room' },
    unlessUnavailable: true,
  };
  return <PromiseLevels promise={promise} value={level} onChange={setLevel} />;
}

function Nothing() {
  const { t } = useWords();
  return <Empty>{t('results.none')}</Empty>;
}

const QUOTE = ownWords('« Être écouté dans les bureaux » a baissé.', '“Being listened to in offices” went down.');
const INFORMED = ownWords('L’information circule mal.', 'News does not get round.');
const LESSONS: ResultSet = {
  ...SET,
  reviews: SET.reviews.map((one, n) =>
    n === 0
      ? one
      : {
          ...one,
          words: [
            { text: INFORMED, mine: false, forMe: false },
            {
              text: ownWords('Je tiens mieux qu’en décembre.', 'I hold up better than in December.'),
              mine: true,
              forMe: true,
            },
          ],
        },
  ),
};
const DECIDED = {
  ...SAMPLE_LIST,
  columns: [
    ...SAMPLE_LIST.columns,
    {
      ...titled('retenue', 'Retenue par le groupe', 'Kept by the group'),
      type: 'boolean',
      required: false,
      choices: null,
      value: null,
    },
  ],
  rows: [
    {
      id: 'd1',
      values: {
        text: quoting(
          QUOTE,
          ownWords(
            'Un agent de la Ville vient à une séance par mois.',
            'Somebody of the town comes to one session a month.',
          ),
        ),
        retenue: true,
      },
    },
    {
      id: 'd2',
      values: {
        text: quoting(
          ownWords(`« ${INFORMED} »`, `“${INFORMED}”`),
          ownWords('Une page écrite après chaque séance.', 'A written page after each session.'),
        ),
      },
    },
  ],
};

/** What a page of results asks for stands here already: nothing is asked, and nothing is sent. */
function known(lists: typeof SAMPLE_RECORD.lists): QueryClient {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
  const about = ['contract', SAMPLE_CONTRACT.id];
  queries.setQueryData(about, SAMPLE_CONTRACT);
  queries.setQueryData([...about, 'record'], { ...SAMPLE_RECORD, lists });
  queries.setQueryData([...about, 'items', false], { items: [] });
  queries.setQueryData([...about, 'journal', 'pages'], { pages: [{ lines: [], before: null }], pageParams: [null] });
  queries.setQueryData([...about, 'commitments'], { commitments: [] });
  return queries;
}

const inRoom = (content: ReactNode, lists: typeof SAMPLE_RECORD.lists = [DECIDED]): ComponentType =>
  function InRoom() {
    const [queries] = useState(() => known(lists));
    return <QueryClientProvider client={queries}>{content}</QueryClientProvider>;
  };

/** Each state of giving one's view and of what the views say together. */
export const states: Record<string, ComponentType> = {
  empty: Nothing,
  loading: () => <Loading lines={6} />,
  error: () => <Trouble error={new Error('example')} />,
  'one-criterion': OneCriterion,
  'one-promise': OnePromise,
  results: () => (
    <div className="sheet">
      <CriteriaBars set={SET} families={FAMILIES} />
    </div>
  ),
  'results-as-a-table': () => (
    <div className="sheet">
      <CriteriaTable set={SET} families={FAMILIES} />
    </div>
  ),
  lessons: inRoom(<Lessons set={LESSONS} contract={SAMPLE_CONTRACT.id} />),
  'lessons-none-yet': inRoom(
    <Lessons set={{ ...SET, criteria: [], promises: [] }} contract={SAMPLE_CONTRACT.id} />,
    [],
  ),
  'propose-a-change': inRoom(
    <ProposeForm contract={SAMPLE_CONTRACT} quote={QUOTE} onDone={() => {}} onCancel={() => {}} />,
  ),
  'promises-from-both-sides': () => <CrossedPromises promises={SET.promises} />,
};
