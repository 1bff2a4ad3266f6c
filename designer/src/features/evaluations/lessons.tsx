import { useState } from 'react';
import { useContract } from '../../api-client/contract.ts';
import type { ResultSet } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { EasyIcon } from '../../ui/easy/easy-icon.tsx';
import { showToast } from '../../ui/toast/toasts.ts';
import { useStepTitle } from '../../ui/use-step-title.ts';
import { ActDialog } from '../acts/steering/act-dialog.tsx';
import { Decided } from './decided.tsx';
import { ProposeForm } from './propose-form.tsx';
import classes from './results.module.css';
import { type Lesson, lessonsOf } from './what-hurts.ts';

/** What the reviews found, each with the way to propose a change; what was proposed, and how far it got. */
export function Lessons({ set, contract: id }: { set: ResultSet; contract: string }) {
  const { t } = useWords();
  const titleOf = useStepTitle();
  const contract = useContract(id).data;
  const [quote, setQuote] = useState<string | null>(null);
  const mayPropose = contract !== undefined && contract.status === 'open' && contract.my.roles.length > 0;
  const lessons = lessonsOf(set);
  const own = set.reviews.flatMap(({ words }) => words.filter(({ forMe }) => forMe));
  const isCounted = set.reviews.some(({ counted }) => counted);
  const latest = set.reviews.at(-1);
  const propose = mayPropose ? setQuote : null;
  return (
    <section className="sheet" aria-labelledby="lessons">
      <header>
        <h2 id="lessons">{t('results.lessons')}</h2>
        {mayPropose && latest ? (
          <button
            type="button"
            className={classes['button']}
            onClick={() => setQuote(t('review.quote', { title: titleOf(latest.step) }))}
          >
            {t('results.propose')}
          </button>
        ) : null}
      </header>
      <div className="sheet-body stack">
        <Found title={t('results.hurts')} lessons={lessons.filter(({ kind }) => kind !== 'word')} propose={propose} />
        <Found title={t('results.words')} lessons={lessons.filter(({ kind }) => kind === 'word')} propose={propose} />
        <OwnWords words={own.map(({ text }) => text)} />
        <Decided contract={id} since={set.reviews[0]?.on ?? ''} />
        {lessons.length === 0 && isCounted ? <p className="small muted">{t('results.nothingHurts')}</p> : null}
      </div>
      {contract && quote !== null ? (
        <ActDialog title={t('results.propose')} onClose={() => setQuote(null)}>
          <ProposeForm
            contract={contract}
            quote={quote}
            onCancel={() => setQuote(null)}
            onDone={() => {
              setQuote(null);
              showToast({ kind: 'done', words: t('results.proposedNow') });
            }}
          />
        </ActDialog>
      ) : null}
    </section>
  );
}

type FoundProps = { title: string; lessons: readonly Lesson[]; propose: ((quote: string) => void) | null };

function Found({ title, lessons, propose }: FoundProps) {
  const { t } = useWords();
  const wordsOf = useLessonWords();
  if (lessons.length === 0) return null;
  return (
    <div className={classes['said']}>
      <h3>{title}</h3>
      <ul>
        {lessons.map((lesson) => (
          <li key={lesson.key} className={classes['lesson']}>
            <span>{wordsOf(lesson)}</span>
            {propose ? (
              <button
                type="button"
                className={classes['answer']}
                aria-label={t('results.proposeAbout', { what: wordsOf(lesson) })}
                onClick={() => propose(wordsOf(lesson))}
              >
                {t('results.propose')}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a review found, in words: they are also what a proposal quotes. */
function useLessonWords(): (lesson: Lesson) => string {
  const { t, say } = useWords();
  return (lesson) => {
    switch (lesson.kind) {
      case 'criterion':
        return t('results.wentDown', { quote: t('review.quote', { title: say(lesson.title) }) });
      case 'promise':
        return t('results.promiseHurts', {
          party: say(lesson.by.title),
          quote: t('review.quote', { title: say(lesson.words) }),
          level: t(`results.seen.${lesson.level}`),
        });
      case 'word':
        return lesson.text.startsWith('«') || lesson.text.startsWith('“')
          ? lesson.text
          : t('review.quote', { title: lesson.text });
    }
  };
}

function OwnWords({ words }: { words: readonly string[] }) {
  const { t } = useWords();
  if (words.length === 0) return null;
  return (
    <div className={classes['said']} data-private="true">
      <h3>
        <EasyIcon name="lock" size={16} />
        {t('results.ownWords')}
      </h3>
      <ul>
        {words.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
