import { Button } from '@mantine/core';
import { useLaunch } from '../../../api-client/contracts.ts';
import { shortDate } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { ShiftNote } from '../../../ui/shift-note.tsx';
import { wordsOf } from '../../../ui/states.tsx';
import { useStepTitle } from '../../../ui/use-step-title.ts';
import type { Line } from './line.ts';
import classes from './rows.module.css';
import { stepOn } from './who-waits-for.ts';

/** The next date of a contract and what it is about; how it ended, once it has; a draft may be launched. */
export function NextDate({ line }: { line: Line }) {
  const { t, say, language } = useWords();
  const titleOf = useStepTitle();
  const { nextDue, end, status, waits } = line;
  if (status === 'draft') return <LaunchDraft id={line.id} title={line.title} />;
  if (end) {
    return (
      <TwoLines
        date={t('contracts.ended', { date: shortDate(end.on, language, line.today) })}
        about={end.step ? say(end.step.title) : t(`outcome.${end.outcome}`, end.outcome)}
      />
    );
  }
  if (nextDue === null) return <span className="small muted">{t('contracts.noDate')}</span>;
  const step = stepOn(waits, nextDue.on);
  return (
    <>
      <TwoLines
        date={shortDate(nextDue.on, language, line.today)}
        about={step ? titleOf(step) : nextDue.on < line.today ? t('contracts.past') : null}
      />
      <ShiftNote date={nextDue} />
    </>
  );
}

function TwoLines({ date, about }: { date: string; about: string | null }) {
  return (
    <span className={classes['two']}>
      <b className="tabular">{date}</b>
      {about === null ? null : <span className="small muted">{about}</span>}
    </span>
  );
}

function LaunchDraft({ id, title }: { id: string; title: string }) {
  const { t } = useWords();
  const launch = useLaunch();
  return (
    <span className={classes['two']}>
      <Button
        size="xs"
        variant="default"
        onClick={() => launch.mutate(id)}
        loading={launch.isPending}
        aria-label={t('contracts.launch', { title })}
      >
        {t('newContract.launch')}
      </Button>
      {launch.isError ? <span role="alert">{wordsOf(launch.error, t)}</span> : null}
    </span>
  );
}
