import type { Ref } from 'react';
import type { OpenItem } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { EasyIcon } from '../../ui/easy/easy-icon.tsx';
import { AnswersSoFar } from './answers-so-far.tsx';
import classes from './evaluation-flow.module.css';
import { Levels } from './levels.tsx';
import { PromiseLevels } from './promise-levels.tsx';
import { type Draft, earlierLevel, othersName, promiseName, type Screen } from './review-screens.ts';

type ScreenBodyProps = {
  ref: Ref<HTMLHeadingElement>;
  screen: Screen;
  screens: readonly Screen[];
  item: OpenItem;
  draft: Draft;
  onAnswer: (name: string, level: string) => void;
  onGo: (place: number) => void;
};

/** What one screen asks. Earlier answers are those of whoever looks: they say nothing of a person one answers for. */
export function ScreenBody({ ref, screen, screens, item, draft, onAnswer, onGo }: ScreenBodyProps) {
  const { t, say } = useWords();
  const { form } = item;
  switch (screen.kind) {
    case 'criterion':
      return (
        <>
          <div>
            <h2 ref={ref} tabIndex={-1} className={classes['quote']}>
              {t('review.quote', { title: say(screen.criterion.title) })}
            </h2>
            <p className={classes['source']}>
              <EasyIcon name="people" />
              {t('review.ownWords')}
            </p>
          </div>
          <Levels
            key={screen.key}
            legend={t(item.mine ? 'review.forYou' : 'review.forThem')}
            scale={form.scale ?? []}
            value={draft.answers[screen.key]}
            earlier={item.mine ? earlierLevel(form, screen.key) : null}
            onChange={(level) => onAnswer(screen.key, level)}
          />
          {form.others ? (
            <Levels
              key={othersName(screen.key)}
              compact
              legend={t('review.forOthers')}
              scale={form.scale ?? []}
              value={draft.answers[othersName(screen.key)]}
              earlier={item.mine ? earlierLevel(form, othersName(screen.key)) : null}
              onChange={(level) => onAnswer(othersName(screen.key), level)}
            />
          ) : null}
        </>
      );
    case 'promises':
      return (
        <>
          <div>
            <h2 ref={ref} tabIndex={-1} className={classes['quote']}>
              {screen.own ? t('review.ownPromises') : t('review.promisesOf', { role: say(screen.by.title) })}
            </h2>
            <p className={classes['source']}>{t('review.promisesHelp')}</p>
          </div>
          {screen.promises.map((promise) => (
            <PromiseLevels
              key={promise.id}
              promise={promise}
              value={draft.answers[promiseName(promise.id)]}
              onChange={(level) => onAnswer(promiseName(promise.id), level)}
            />
          ))}
        </>
      );
    case 'free':
      return (
        <h2 ref={ref} tabIndex={-1} className={classes['quote']}>
          {t('review.noCriteria')}
        </h2>
      );
    case 'send':
      return (
        <>
          <h2 ref={ref} tabIndex={-1} className={classes['quote']}>
            {t('review.readAgain')}
          </h2>
          <AnswersSoFar screens={screens} item={item} draft={draft} onGo={onGo} />
          <p className={classes['source']}>
            <EasyIcon name="lock" />
            {t('review.nobodySees')}
          </p>
        </>
      );
  }
}
