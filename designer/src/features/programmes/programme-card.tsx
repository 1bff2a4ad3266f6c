import { Button } from '@mantine/core';
import { memo, useEffect, useMemo } from 'react';
import { Link } from 'react-router';
import type { Localised } from '#schema/primitives';
import { useTemplate } from '../../api-client/programmes.ts';
import type { ProgrammeLine } from '../../api-client/types.ts';
import { daysBetween, todayHere } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { peopleIn } from '../../ui/calendar/calendar-moves.ts';
import { Icon } from '../../ui/icons.tsx';
import { Thread } from '../../ui/thread.tsx';
import { dateLines } from '../../ui/timeline/date-lines.ts';
import { Thumbnail } from '../../ui/timeline/thumbnail.tsx';
import { timelineOf } from '../../ui/timeline/timeline-of.ts';
import { questionIn } from '../../ui/year/question.ts';
import { useYears } from '../../ui/year/use-years.ts';
import classes from './programmes-page.module.css';
import type { CardFacts } from './use-narrowing.ts';

type ProgrammeCardProps = {
  programme: ProgrammeLine;
  mayLaunch: boolean;
  /** Told once its template is there and its year computed. */
  onKnown: (id: string, facts: CardFacts) => void;
};

/** A programme one may start from: what its year looks like, where it comes from, who is in it, how long it lasts. */
export const ProgrammeCard = memo(function ProgrammeCard({ programme, mayLaunch, onKnown }: ProgrammeCardProps) {
  const { t, say } = useWords();
  const { id, title, phases, roles, version } = programme;
  const { template, years } = useUsualYear(id);
  const facts = useMemo(() => {
    if (!template || !years) return null;
    const people = peopleIn(years.year.assumed);
    const last = years.year.ends?.date ?? years.year.entries.at(-1)?.date ?? years.year.entries[0]?.date ?? '';
    return {
      drawing: timelineOf(template, years.year, { people }),
      dates: dateLines(template, years.year, people).length,
      months: Math.max(1, Math.round(daysBetween(years.year.entries[0]?.date ?? last, last) / 30.4)),
    };
  }, [template, years]);
  const months = facts?.months ?? null;
  const hasSource = template ? template.source !== undefined : null;
  useEffect(() => onKnown(id, { months, hasSource }), [onKnown, id, months, hasSource]);
  return (
    <article className={`sheet ${classes['card']}`} aria-labelledby={`programme-${id}`}>
      {facts ? (
        <Thumbnail drawing={facts.drawing} />
      ) : (
        <div className={classes['noThumbnail']} aria-busy="true">
          <Thread phases={phases} />
        </div>
      )}
      <div className={classes['words']}>
        <h2 id={`programme-${id}`}>{say(title)}</h2>
        <p className={classes['source']}>{say(wordsOf(template?.source) ?? programme.summary)}</p>
        <ul className={classes['facts']}>
          <li>
            <Icon name="people" /> {t('programmes.parties', { count: roles })}
          </li>
          {facts ? (
            <>
              <li>
                <Icon name="soon" /> {t('programmes.months', { count: facts.months })}
              </li>
              <li>
                <Icon name="calendar" /> {t('programmes.dates', { count: facts.dates })}
              </li>
            </>
          ) : null}
        </ul>
        <div className={`row ${classes['acts']}`}>
          {mayLaunch ? (
            <Button component={Link} to={`/contrats/nouveau?programme=${id}`} variant="default" size="xs" data-use>
              {t('programmes.use')}
            </Button>
          ) : null}
          <Button
            component={Link}
            to={`/programmes/${id}`}
            variant="default"
            size="xs"
            leftSection={<Icon name="calendar" />}
            data-see
          >
            {t('programmes.seeYear')}
          </Button>
          <Button
            component={Link}
            to={`/programmes/${id}/versions/${version.number}`}
            variant="default"
            size="xs"
            leftSection={<Icon name="canvas" />}
          >
            {t('programmes.seeDrawing')}
          </Button>
        </div>
      </div>
    </article>
  );
});

/** The year of a programme opened today, everybody on time. */
function useUsualYear(id: string) {
  const template = useTemplate(id).data?.template;
  const question = useMemo(() => questionIn(new URLSearchParams(), todayHere()), []);
  return { template, years: useYears(template, question).years };
}

/** Where a programme comes from: older templates say it in one language only. */
function wordsOf(source: string | Localised | undefined): Localised | undefined {
  return typeof source === 'string' ? { fr: source } : source;
}
