import type { OpenItem } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import classes from './evaluation-flow.module.css';
import { type Draft, namesOn, type Screen } from './review-screens.ts';

type AnswersSoFarProps = {
  screens: readonly Screen[];
  item: OpenItem;
  draft: Draft;
  onGo: (place: number) => void;
};

/** What is about to be sent, question by question; each may still be changed. */
export function AnswersSoFar({ screens, item, draft, onGo }: AnswersSoFarProps) {
  const { t, say } = useWords();
  const levelWords = (level: string | undefined) => {
    if (level === undefined) return t('review.notSaid');
    const known = item.form.scale?.find(({ id }) => id === level);
    return known ? say(known.title) : t(`review.${level}`);
  };
  const said = (screen: Screen) => {
    if (screen.kind === 'criterion') return levelWords(draft.answers[screen.key]);
    const names = namesOn(screen, false);
    const count = names.filter((name) => draft.answers[name] !== undefined).length;
    return screen.kind === 'promises' ? t('review.promisesSaid', { count, of: names.length }) : '';
  };
  const titled = (screen: Screen) => {
    if (screen.kind === 'criterion') return t('review.quote', { title: say(screen.criterion.title) });
    if (screen.kind === 'promises') return screen.own ? t('review.ownPromises') : say(screen.by.title);
    return t('review.word');
  };
  return (
    <ul className={classes['answers']}>
      {screens.map((screen, place) =>
        screen.kind === 'send' ? null : (
          <li key={screen.key}>
            <span>{titled(screen)}</span>
            <b>{said(screen)}</b>
            <button
              type="button"
              onClick={() => onGo(place)}
              aria-label={t('review.changeThis', { what: titled(screen) })}
            >
              {t('review.change')}
            </button>
          </li>
        ),
      )}
    </ul>
  );
}
