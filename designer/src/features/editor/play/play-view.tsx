import { useMemo } from 'react';
import { dayOf, type Play } from '#engine/play/play';
import { playedSteps } from '#engine/play/played-steps';
import { useWords } from '../../../locales/use-words.ts';
import { Trouble } from '../../../ui/states.tsx';
import { CanvasView } from '../canvas/canvas-view.tsx';
import { MarksProvider, NO_MARKS } from '../canvas/marks/marks.ts';
import { OnlyLookedAt, useTemplate } from '../draft/editor-context.tsx';
import { GivenYearProvider, useYear } from '../year/use-year.tsx';
import { Clock } from './clock.tsx';
import classes from './play.module.css';
import { usePlaying } from './play-context.tsx';
import { playMarks } from './play-marks.ts';
import { PlayedThread } from './played-thread.tsx';
import { Scenarios } from './scenarios.tsx';
import { SelectedStep } from './selected-step.tsx';
import { playStory } from './story.ts';
import { ToDo } from './to-do.tsx';
import { usePlayWords } from './use-play-words.ts';
import { WhatHappened } from './what-happened.tsx';

/**
 * The contract played through by hand: on the drawing how far each step is, beside it who can act, what follows, which
 * messages would leave. Nothing is sent.
 */
export function PlayView() {
  const { t } = useWords();
  const template = useTemplate();
  const { story } = usePlaying();
  const now = useMemo(() => playStory(template, story), [template, story]);
  const marks = usePlayMarks(now.play);
  // The days of the play stand on the marks: those of the draft's year would only confuse.
  const year = useYear();
  const noYear = useMemo(() => ({ ...year, years: null }), [year]);
  return (
    <MarksProvider value={marks}>
      <div className={classes['view']}>
        <section className={classes['canvas']} aria-label={t('play.canvas')}>
          <GivenYearProvider value={noYear}>
            <OnlyLookedAt>
              <CanvasView />
            </OnlyLookedAt>
          </GivenYearProvider>
        </section>
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
              <SelectedStep />
              <ToDo play={now.play} />
              <WhatHappened play={now.play} from={now.factsBefore} />
            </>
          ) : null}
          <Scenarios play={now.play} isWhole={now.stoppedAt === null} />
        </div>
      </div>
    </MarksProvider>
  );
}

function usePlayMarks(play: Play | null) {
  const { t, language } = useWords();
  const words = usePlayWords();
  return useMemo(
    () => (play === null ? NO_MARKS : playMarks(playedSteps(play), { t, language, words, today: dayOf(play) })),
    [play, t, language, words],
  );
}
