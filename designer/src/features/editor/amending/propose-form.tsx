import { Button, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { differencesBetween } from '#engine/authoring/differences';
import { CONTRACT_LIMITS } from '#schema/vocabulary';
import { useProposeAmendment } from '../../../api-client/amendments.ts';
import { useContract } from '../../../api-client/contract.ts';
import { useSession } from '../../../api-client/session.ts';
import type { WeighedAmendment } from '../../../api-client/types.ts';
import { longDate, plusDays, todayHere } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { DatesMoved } from '../../../ui/changes/dates-moved.tsx';
import { DifferenceList } from '../../../ui/changes/difference-list.tsx';
import { DateInput } from '../../../ui/date-input.tsx';
import { Pill } from '../../../ui/pill.tsx';
import { Trouble } from '../../../ui/states.tsx';
import { showToast } from '../../../ui/toast/toasts.ts';
import { amendmentsPath } from '../../amendments/amendments-path.ts';
import { ConcernedList } from '../../amendments/concerned-list.tsx';
import { keepReason, keptReason } from '../../amendments/kept-reason.ts';
import { noteBack, noteGone } from '../draft/gone-drafts.ts';
import classes from '../versions/versions.module.css';

/** Two weeks to answer, unless somebody says otherwise. */
const USUAL_DAYS = 14;

type ProposeFormProps = { contract: string; draft: string; weighed: WeighedAmendment; onClose: () => void };

/** What a change leads to, the last day to answer it, and why it is proposed; then it goes to everybody concerned. */
export function ProposeForm({ contract, draft, weighed, onClose }: ProposeFormProps) {
  const { t, language } = useWords();
  const navigate = useNavigate();
  const today = useContract(contract).data?.today ?? todayHere();
  const [until, setUntil] = useState<string | null>(() => plusDays(today, USUAL_DAYS));
  const [reason, setReason] = useState(() => keptReason(draft));
  const propose = useProposeAmendment(contract);
  const { concerned, revision, before, after } = weighed;
  const me = useSession().data?.person?.id;
  // Whoever proposes agrees by that: the others are asked.
  const asked = new Set(concerned.flatMap(({ person }) => (person && person.id !== me ? [person.id] : []))).size;
  const isSame = useMemo(() => differencesBetween(before, after).length === 0, [before, after]);
  const [first, last] = [plusDays(today, 1), plusDays(today, CONTRACT_LIMITS.amendmentDays)];
  const isOutside = until !== null && (until < first || until > last);
  const write = (words: string) => {
    setReason(words);
    keepReason(draft, words);
  };
  const send = async () => {
    if (until === null) return;
    const words = reason.trim();
    noteGone(draft);
    try {
      await propose.mutateAsync({ draft, revision, until, ...(words === '' ? {} : { reason: words }) });
    } catch (error) {
      noteBack(draft);
      throw error;
    }
    keepReason(draft, '');
    showToast({ kind: 'done', words: t('amendment.drawing.sent') });
    void navigate(amendmentsPath(contract));
  };
  return (
    <div className={classes['body']}>
      <Consequences weighed={weighed} />
      <DateInput
        label={t('amendment.drawing.until')}
        description={
          until === null
            ? t('amendment.drawing.untilHelp')
            : `${longDate(until, language)}. ${t('amendment.drawing.untilHelp')}`
        }
        required
        value={until}
        onChange={setUntil}
        min={first}
        max={last}
        error={
          isOutside
            ? t('amendment.drawing.untilWrong', { first: longDate(first, language), last: longDate(last, language) })
            : null
        }
      />
      <Textarea
        label={t('amendment.drawing.reason')}
        description={t('amendment.drawing.reasonHelp')}
        autosize
        minRows={2}
        maxLength={CONTRACT_LIMITS.amendmentReason}
        value={reason}
        onChange={({ currentTarget }) => write(currentTarget.value)}
      />
      {propose.isError ? <Trouble error={propose.error} /> : null}
      <div className="row">
        <Button
          loading={propose.isPending}
          disabled={until === null || isOutside || isSame}
          onClick={() => void send().catch(() => undefined)}
        >
          {t('amendment.drawing.send', { count: asked })}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('amendment.drawing.later')}
        </Button>
        {isSame ? <span className="small muted">{t('amendment.drawing.unchanged')}</span> : null}
      </div>
    </div>
  );
}

/** What changes, which dates move, and who has to agree: heavy lists that typing a reason does not draw again. */
export function Consequences({ weighed }: { weighed: WeighedAmendment }) {
  const { t } = useWords();
  const me = useSession().data?.person?.id;
  const { concerned, before, after, calendar } = weighed;
  const lists = useMemo(() => {
    const years = {
      before: { template: before, year: calendar.before },
      after: { template: after, year: calendar.after },
    };
    return (
      <>
        <DifferenceList before={before} after={after} />
        <DatesMoved {...years} />
      </>
    );
  }, [before, after, calendar]);
  const who = useMemo(
    () => (
      <section aria-label={t('amendment.drawing.who', { count: concerned.length })}>
        <h3>{t('amendment.drawing.who', { count: concerned.length })}</h3>
        {concerned.length === 0 ? (
          <p className="muted">{t('amendment.drawing.nobody')}</p>
        ) : (
          <ConcernedList
            concerned={concerned.map((one) => ({ ...one, key: one.seat }))}
            before={before}
            after={after}
            label={t('amendment.drawing.who', { count: concerned.length })}
            beside={({ person }) =>
              person?.id === me ? <Pill kind="done">{t('amendment.drawing.byProposing')}</Pill> : null
            }
          />
        )}
      </section>
    ),
    [concerned, before, after, me, t],
  );
  return (
    <>
      {lists}
      {who}
    </>
  );
}
