import { useMemo } from 'react';
import { useWords } from '../../../locales/use-words.ts';
import { Trouble } from '../../../ui/states.tsx';
import { useTemplate } from '../draft/editor-context.tsx';
import { Clock } from './clock.tsx';
import classes from './play.module.css';
import { usePlaying } from './play-context.tsx';
import { PlayedThread } from './played-thread.tsx';
import { Scenarios } from './scenarios.tsx';
import { playStory } from './story.ts';
import { ToDo } from './to-do.tsx';
import { WhatHappened } from './what-happened.tsx';

/** The contract played through by hand: who can act, what follows, which messages would leave. Nothing is sent. */
export function PlayView() {
  const { t } = useWords();
  const template = useTemplate();
  const { story } = usePlaying();
  const now = useMemo(() => playStory(template, story), [template, story]);
  return (
    <div className={classes['view']}>
      <div className={classes['inner']}>
        <p className="muted">{t('play.intro')}</p>
        {now.play === null ? <Trouble error={null} kept={t('play.cannotOpen')} /> : null}
        {now.play ? (
          <>
            <Clock play={now.play} />
            <PlayedThread play={now.play} />
            {now.stoppedAt ? (
              <p role="alert" className={classes['stopped']}>
                {t('play.stopped', { step: now.stoppedAt.step + 1, code: now.stoppedAt.refusal.code })}
              </p>
            ) : null}
            <div className={classes['columns']}>
              <ToDo play={now.play} />
              <WhatHappened play={now.play} from={now.factsBefore} />
            </div>
          </>
        ) : null}
        <Scenarios play={now.play} isWhole={now.stoppedAt === null} />
      </div>
    </div>
  );
}
