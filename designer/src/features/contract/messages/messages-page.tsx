import { Button } from '@mantine/core';
import { useMessages } from '../../../api-client/room.ts';
import type { Contract, SentMessage } from '../../../api-client/types.ts';
import { longDate, timeIn } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { PersonTile } from '../../../ui/person-tile.tsx';
import { Pill, type PillKind } from '../../../ui/pill.tsx';
import { Empty, Loading, Trouble } from '../../../ui/states.tsx';
import { useStepTitle } from '../../../ui/use-step-title.ts';
import { useRoom } from '../room/use-room.ts';
import classes from './messages.module.css';

/** What was sent to people about this contract: to whom, about what, how, and whether it left. Never what it said. */
export function MessagesPage() {
  const { t, language } = useWords();
  const contract = useRoom();
  const messages = useMessages(contract.id);
  const all = (messages.data?.pages ?? []).flatMap((page) => page.messages);
  const days = [...new Set(all.map(({ on }) => on))];
  return (
    <section className="sheet" aria-labelledby="messages">
      <header>
        <h2 id="messages">{t('messages.title')}</h2>
        <p className="small muted">{t(contract.my.coordinates ? 'messages.toAll' : 'messages.toYou')}</p>
      </header>
      {messages.isError ? <Trouble error={messages.error} retry={() => void messages.refetch()} /> : null}
      {messages.isPending ? (
        <div className="sheet-body">
          <Loading />
        </div>
      ) : null}
      {messages.data && all.length === 0 ? <Empty>{t('messages.none')}</Empty> : null}
      {days.map((day) => (
        <section key={day} aria-label={longDate(day, language)}>
          <h3 className={classes['day']}>{longDate(day, language)}</h3>
          <ul>
            {all
              .filter(({ on }) => on === day)
              .map((message) => (
                <li key={message.id} className={classes['message']}>
                  <OneMessage message={message} contract={contract} />
                </li>
              ))}
          </ul>
        </section>
      ))}
      {messages.hasNextPage ? (
        <div className={classes['older']}>
          <Button variant="default" loading={messages.isFetchingNextPage} onClick={() => void messages.fetchNextPage()}>
            {t('journal.older')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

const PILLS: Record<SentMessage['state'], { kind: PillKind; icon: string }> = {
  waiting: { kind: 'waiting', icon: 'waiting' },
  sent: { kind: 'done', icon: 'done' },
  byHand: { kind: 'soon', icon: 'person' },
  failed: { kind: 'late', icon: 'late' },
  dropped: { kind: 'neutral', icon: 'skipped' },
};

function OneMessage({ message, contract }: { message: SentMessage; contract: Contract }) {
  const { t, language } = useWords();
  const titleOf = useStepTitle();
  const { person, why, step, about, channel, state, sentAt } = message;
  const others = about.filter(({ id }) => id !== person.id).map(({ name }) => name);
  return (
    <>
      <PersonTile name={person.name} />
      <div className={classes['words']}>
        <b>{person.name}</b>
        <p>
          {t([`messages.why.${why}`, 'messages.why.other'], {
            step: step === null ? t('step.private') : titleOf(step),
          })}
          {others.length > 0 ? ` ${t('messages.about', { people: others.join(', ') })}` : ''}
        </p>
      </div>
      <span className={classes['how']}>
        <span className="small muted">
          <Icon name={channel === 'mail' ? 'mail' : 'person'} size={14} />{' '}
          {t([`messages.channel.${channel}`, 'messages.channel.other'])}
          {/* A rehearsal has days of its own, not hours. */}
          {sentAt === null || contract.rehearsal ? '' : `, ${timeIn(contract.timeZone, sentAt, language)}`}
        </span>
        <Pill kind={PILLS[state].kind} icon={PILLS[state].icon}>
          {t(`messages.state.${state}`)}
        </Pill>
      </span>
    </>
  );
}
