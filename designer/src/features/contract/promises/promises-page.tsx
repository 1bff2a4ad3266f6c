import { useCommitments } from '../../../api-client/room.ts';
import type { Commitment } from '../../../api-client/types.ts';
import { dayAndMonth } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { AfterPaint } from '../../../ui/after-paint.tsx';
import { PersonTile } from '../../../ui/person-tile.tsx';
import { Pill, type PillKind } from '../../../ui/pill.tsx';
import { ShiftNote } from '../../../ui/shift-note.tsx';
import { Empty, Loading, Trouble } from '../../../ui/states.tsx';
import { useToday } from '../../../ui/today.tsx';
import { useStepTitle } from '../../../ui/use-step-title.ts';
import { useRoom } from '../room/use-room.ts';
import { PromiseBar } from './promise-bar.tsx';
import { byParty, type PromiseState } from './promise-counts.ts';
import classes from './promises.module.css';

/** Every promise, in its words, by party: how it stands, and how one knows. */
export function PromisesPage() {
  const { t } = useWords();
  const contract = useRoom();
  const commitments = useCommitments(contract.id);
  if (commitments.isError) return <Trouble error={commitments.error} retry={() => void commitments.refetch()} />;
  if (commitments.isPending) return <Loading lines={8} />;
  const parties = byParty(commitments.data);
  if (parties.length === 0) return <Empty>{t('promises.none')}</Empty>;
  return (
    <>
      <p className={classes['notice']}>{t('promises.notAvailableIsFine')}</p>
      <div className="stack">
        {parties.slice(0, IN_SIGHT).map((party) => (
          <OneParty key={party.party.id} {...party} />
        ))}
        <AfterPaint>
          {parties.slice(IN_SIGHT).map((party) => (
            <OneParty key={party.party.id} {...party} />
          ))}
        </AfterPaint>
      </div>
    </>
  );
}

/** As many parties as a screen shows at first. */
const IN_SIGHT = 2;

function OneParty({ party, people, isMine, counts, promises }: ReturnType<typeof byParty>[number]) {
  const { t, say } = useWords();
  return (
    <section className="sheet" aria-labelledby={`promises-${party.id}`}>
      <div className={classes['head']}>
        <PersonTile name={say(party.title)} large />
        <div className={classes['partyWords']}>
          <h2 id={`promises-${party.id}`}>
            {say(party.title)} {isMine ? <span className={classes['mine']}>{t('promises.mine')}</span> : null}
          </h2>
          <p className="small muted">{people.map(({ name }) => name).join(', ')}</p>
          <PromiseBar counts={counts} />
        </div>
      </div>
      <ol>
        {promises.map((promise) => (
          <li key={promise.id} className={classes['promise']}>
            <OnePromise promise={promise} />
          </li>
        ))}
      </ol>
    </section>
  );
}

const PILLS: Record<PromiseState, { kind: PillKind; icon: string }> = {
  kept: { kind: 'done', icon: 'done' },
  partly: { kind: 'soon', icon: 'partly' },
  notKept: { kind: 'neutral', icon: 'notKept' },
  notAvailable: { kind: 'neutral', icon: 'pause' },
  late: { kind: 'late', icon: 'late' },
  toCome: { kind: 'neutral', icon: 'coming' },
};

function OnePromise({ promise }: { promise: Commitment }) {
  const { t, say } = useWords();
  const { words, plain, state, to, unlessUnavailable, date } = promise;
  return (
    <>
      <div className={classes['words']}>
        <p className={classes['text']}>{say(words)}</p>
        {plain ? <p className="small">{say(plain)}</p> : null}
        <p className="small muted">
          {t('promises.to', { parties: to.map(({ title }) => say(title)).join(', ') })}
          {unlessUnavailable ? ` ${t('promises.unlessUnavailable')}` : ''}
        </p>
        <Evidence promise={promise} />
      </div>
      <Pill kind={PILLS[state].kind} icon={PILLS[state].icon}>
        {t(`promises.state.${state}`)}
      </Pill>
      {date ? <ShiftNote date={date} /> : null}
    </>
  );
}

/** How one knows: somebody said so, a review, or what became of its step. */
function Evidence({ promise: { evidence, date } }: { promise: Commitment }) {
  const { t, language } = useWords();
  const today = useToday();
  const titleOf = useStepTitle();
  const { how, on, step } = evidence;
  const by = date === null ? '' : dayAndMonth(date.on, language, today);
  if (how === 'none') return date === null ? null : <p className="small muted">{t('promises.by', { date: by })}</p>;
  return (
    <p className="small muted">
      {t(`promises.evidence.${how}`, {
        step: step === null ? '' : titleOf(step),
        date: on === null ? 'none' : dayAndMonth(on, language, today),
      })}
    </p>
  );
}
