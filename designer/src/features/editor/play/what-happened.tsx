import type { Play } from '#engine/play/play';
import { shortDate } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { messagesSince, type News, newsSince } from './news.ts';
import classes from './play.module.css';
import { usePlayWords } from './use-play-words.ts';

const MOST_SHOWN = 60;

/** What the last step brought: what opened and closed by itself, and the messages that would have left. */
export function WhatHappened({ play, from }: { play: Play; from: number }) {
  const { t, language } = useWords();
  const words = usePlayWords();
  const news = newsSince(play, from);
  const messages = messagesSince(play, from);
  return (
    <section className="sheet" aria-labelledby="play-news">
      <header>
        <h2 id="play-news">{t('play.happened')}</h2>
      </header>
      <div className="sheet-body">
        {news.length + messages.length === 0 ? <p className="muted">{t('play.nothingHappened')}</p> : null}
        <ul className={classes['news']}>
          {news.slice(-MOST_SHOWN).map((one, at) => (
            <NewsLine key={at} news={one} />
          ))}
        </ul>
        {messages.length > 0 ? (
          <>
            <h3 className={classes['messages']}>{t('play.messages', { count: messages.length })}</h3>
            <ul className={classes['news']}>
              {messages.slice(-MOST_SHOWN).map(({ id, kind, step, roles, on }) => (
                <li key={id}>
                  <Icon name={kind === 'reminder' ? 'bell' : 'mail'} size={15} />
                  <span>
                    {t(`play.message.${kind}`, { who: words.roles(roles), step: words.step(step) })}{' '}
                    <span className="muted">{shortDate(on, language)}</span>
                  </span>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </section>
  );
}

const ICONS: Record<News['kind'], string> = {
  phaseOpened: 'phase',
  phaseClosed: 'check',
  stepLeft: 'done',
  waitsForCoordinator: 'waiting',
  ended: 'flag',
};

function NewsLine({ news }: { news: News }) {
  const { t, language } = useWords();
  const words = usePlayWords();
  const said = () => {
    switch (news.kind) {
      case 'phaseOpened':
      case 'phaseClosed':
        return t(`play.news.${news.kind}`, { phase: words.phase(news.phase) });
      case 'stepLeft': {
        const values = { step: words.step(news.step), outcome: words.outcome(news.step, news.outcome) };
        return t(news.byItself ? 'play.news.byItself' : 'play.news.stepLeft', values);
      }
      case 'waitsForCoordinator':
        return t('play.news.waits', { step: news.step === null ? '' : words.step(news.step) });
      case 'ended':
        return t('play.news.ended', { outcome: t(`outcome.${news.outcome}`, { defaultValue: news.outcome }) });
    }
  };
  return (
    <li>
      <Icon name={ICONS[news.kind]} size={15} />
      <span>
        {said()} {'on' in news ? <span className="muted">{shortDate(news.on, language)}</span> : null}
      </span>
    </li>
  );
}
