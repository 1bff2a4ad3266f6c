import type { AmendmentOutcome, ConcernedSeat } from '../../api-client/types.ts';
import { dayAndMonth } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { Pill, type PillKind } from '../../ui/pill.tsx';
import { useToday } from '../../ui/today.tsx';

const OUTCOMES: Record<AmendmentOutcome, { kind: PillKind; icon?: string }> = {
  open: { kind: 'waiting' },
  agreed: { kind: 'amended' },
  refused: { kind: 'neutral', icon: 'no' },
  expired: { kind: 'neutral', icon: 'soon' },
  withdrawn: { kind: 'neutral', icon: 'undo' },
  overtaken: { kind: 'neutral', icon: 'skipped' },
  ended: { kind: 'neutral', icon: 'flag' },
};

/** What became of a proposed change. */
export function OutcomePill({ outcome, n }: { outcome: AmendmentOutcome; n: number }) {
  const { t } = useWords();
  const { kind, icon } = OUTCOMES[outcome];
  return (
    <Pill kind={kind} {...(icon === undefined ? {} : { icon })}>
      {t(`amendment.outcome.${outcome}`, { n })}
    </Pill>
  );
}

const ANSWERS: Record<ConcernedSeat['answer'], { kind: PillKind; icon?: string }> = {
  yes: { kind: 'done' },
  proposed: { kind: 'done' },
  no: { kind: 'neutral', icon: 'no' },
  waiting: { kind: 'waiting' },
};

/** What somebody answered to a proposed change, and when. */
export function AnswerPill({ answer, on }: Pick<ConcernedSeat, 'answer' | 'on'>) {
  const { t, language } = useWords();
  const today = useToday();
  const { kind, icon } = ANSWERS[answer];
  return (
    <span className="row">
      <Pill kind={kind} {...(icon === undefined ? {} : { icon })}>
        {t(`amendment.answer.${answer}`)}
      </Pill>
      {on === null ? null : <span className="small muted">{dayAndMonth(on, language, today)}</span>}
    </span>
  );
}
