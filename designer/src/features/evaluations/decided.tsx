import type { CivilDate } from '#schema/facts';
import { useContract, useRecord } from '../../api-client/contract.ts';
import { useCommitments, useFurther, useJournalPages } from '../../api-client/room.ts';
import { dayAndMonth, dayIn } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { Pill, type PillKind } from '../../ui/pill.tsx';
import { useToday } from '../../ui/today.tsx';
import { valueWords } from '../acts/fields/value-words.ts';
import { type Agreement, agreementsOf, type Decision, decisionsOf, goesBackTo } from './decisions.ts';
import classes from './results.module.css';

/** What one changes because of the reviews, each with what it answers and how far it got; and what the group agreed on. */
export function Decided({ contract, since }: { contract: string; since: CivilDate }) {
  const { t } = useWords();
  const journal = useJournalPages(contract);
  const lines = (journal.data?.pages ?? []).flatMap((page) => page.lines);
  const lists = useRecord(contract).data?.lists ?? [];
  const commitments = useCommitments(contract).data ?? [];
  const decisions = decisionsOf({ lists, commitments, lines });
  const agreements = agreementsOf(lines, since);
  const zone = useContract(contract).data?.timeZone ?? 'Europe/Paris';
  useFurther(journal, goesBackTo(lines, since));
  if (decisions.length === 0 && agreements.length === 0) return null;
  return (
    <section className={classes['decided']} aria-label={t('results.decided')}>
      <h3>{t('results.decided')}</h3>
      <ul>
        {decisions.map((decision) => (
          <li key={decision.key}>
            <p className="small muted">{decision.quote}</p>
            <p className={classes['change']}>{decision.change}</p>
            <p className="row">
              <StateOf decision={decision} zone={zone} />
            </p>
          </li>
        ))}
        {agreements.map((agreement) => (
          <Agreed key={agreement.key} agreement={agreement} zone={zone} />
        ))}
      </ul>
    </section>
  );
}

const PROMISE_PILLS: Partial<Record<string, PillKind>> = { kept: 'done', late: 'late', toCome: 'waiting' };

function StateOf({ decision, zone }: { decision: Decision; zone: string }) {
  const words = useWords();
  const today = useToday();
  const { t, say, language } = words;
  switch (decision.kind) {
    case 'row':
      return (
        <>
          {decision.marks.length === 0 ? <Pill kind="waiting">{t('results.proposedState')}</Pill> : null}
          {decision.marks.map(({ column, value }) => (
            <Pill key={column.id} kind={value === false ? 'neutral' : 'done'}>
              {t('results.mark', { title: say(column.title), value: valueWords(column, value, [], words) })}
            </Pill>
          ))}
          <span className="small muted">{say(decision.list)}</span>
        </>
      );
    case 'promise':
      return (
        <>
          <Pill kind={PROMISE_PILLS[decision.state] ?? 'neutral'}>{t(`promises.state.${decision.state}`)}</Pill>
          <span className="small muted">{t('results.asPromise')}</span>
        </>
      );
    case 'word':
      return (
        <Pill kind="neutral" icon="notice">
          {t('results.saidOn', { date: dayAndMonth(dayIn(zone, decision.at), language, today) })}
        </Pill>
      );
  }
}

function Agreed({ agreement, zone }: { agreement: Agreement; zone: string }) {
  const { t, say, language } = useWords();
  const today = useToday();
  const { title, outcome, outcomeTitle, at } = agreement;
  return (
    <li>
      <p className="small muted">{say(title)}</p>
      <p className="row">
        <Pill kind="done">{outcomeTitle ? say(outcomeTitle) : t(`outcome.${outcome}`, outcome)}</Pill>
        <span className="small muted">
          {t('results.agreedOn', { date: dayAndMonth(dayIn(zone, at), language, today) })}
        </span>
      </p>
    </li>
  );
}
