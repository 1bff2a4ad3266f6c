import { Button } from '@mantine/core';
import { dayOf, nextDay, type Play } from '#engine/play/play';
import { useShortcuts } from '../../../app/shortcuts/use-shortcuts.ts';
import { longDate, shortDate } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { DateInput } from '../../../ui/date-input.tsx';
import { Icon } from '../../../ui/icons.tsx';
import classes from './play.module.css';
import { usePlaying } from './play-context.tsx';
import { newStory, wentOn } from './story.ts';

/** The day of the play, and the ways to move it: to the next date, to any date, back. */
export function Clock({ play }: { play: Play }) {
  const { t, language } = useWords();
  const { story, setStory } = usePlaying();
  const today = dayOf(play);
  const next = play.state.end === null ? nextDay(play) : null;
  const to = (day: string) => setStory(wentOn(story, { kind: 'pass', to: day }));
  const back = () => setStory({ ...story, upTo: Math.max(0, story.upTo - 1) });
  const forth = () => setStory({ ...story, upTo: Math.min(story.steps.length, story.upTo + 1) });
  useShortcuts([
    { keys: '.', words: t('play.toNext'), run: () => next !== null && to(next) },
    { keys: ',', words: t('play.back'), run: back },
  ]);
  return (
    <section className={classes['clock']} aria-label={t('play.clock')}>
      <p className={classes['today']} aria-live="polite">
        <Icon name="calendar" size={20} /> {longDate(today, language)}
      </p>
      <div className="row">
        <Button
          size="sm"
          leftSection={<Icon name="arrow" />}
          disabled={next === null}
          onClick={() => next !== null && to(next)}
        >
          {next === null ? t('play.nothingNext') : t('play.toNextDate', { date: shortDate(next, language, today) })}
        </Button>
        <Button size="sm" variant="default" disabled={story.upTo === 0} onClick={back}>
          {t('play.back')}
        </Button>
        <Button size="sm" variant="default" disabled={story.upTo === story.steps.length} onClick={forth}>
          {t('play.forth')}
        </Button>
        <Button size="sm" variant="subtle" onClick={() => setStory(newStory(story.opened))}>
          {t('play.restart')}
        </Button>
      </div>
      <div className={classes['dates']}>
        <DateInput
          label={t('play.opened')}
          value={story.opened}
          onChange={(day) => day !== null && setStory({ ...story, opened: day })}
        />
        <DateInput label={t('play.goTo')} value={null} min={today} onChange={(day) => day !== null && to(day)} />
      </div>
    </section>
  );
}
