import { Button } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import { useMessages } from '../../../api-client/room.ts';
import type { Contract, SentMessage } from '../../../api-client/types.ts';
import { dayAndShortMonth, longDate, timeIn } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { PersonTile } from '../../../ui/person-tile.tsx';
import { Pill, type PillKind } from '../../../ui/pill.tsx';
import { Empty, Loading, Trouble } from '../../../ui/states.tsx';
import { useHeld } from '../../../ui/toast/use-held.ts';
import { useStepTitle } from '../../../ui/use-step-title.ts';
import { deliveryPath } from '../../deliveries/delivery-path.ts';
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
                <OneMessage key={message.id} message={message} contract={contract} />
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

/** Who brought it and who tried, where people do; and where to do it, for whoever may. */
function Hand({ message: { hand, channel }, contract }: { message: SentMessage; contract: Contract }) {
  const { t, language } = useWords();
  const { pathname } = useLocation();
  const isHeld = useHeld(contract.id).some(({ about }) => about !== null && about === hand?.delivery);
  if (hand === null) return null;
  const { trials, done, delivery } = hand;
  const day = (date: string) => dayAndShortMonth(date, language, contract.today);
  const tried = trials.map(({ on, by }) => t('messages.hand.trial', { date: day(on), name: by.name }));
  return (
    <>
      {tried.length > 0 ? (
        <p className="small muted">
          {t('messages.hand.tried', { trials: new Intl.ListFormat(language).format(tried), count: tried.length })}
        </p>
      ) : null}
      {done ? (
        <p className="small muted">{t(`messages.hand.done.${done.how}`, { date: day(done.on), name: done.by.name })}</p>
      ) : null}
      {delivery === null || isHeld ? null : (
        <p>
          <Link className={classes['hand'] ?? ''} to={deliveryPath(contract.id, delivery)} state={{ from: pathname }}>
            {t(channel === 'letter' ? 'messages.hand.write' : 'messages.hand.call')}
          </Link>
        </p>
      )}
    </>
  );
}

/** One word that was sent, is on its way, or is brought by somebody. */
export function OneMessage({ message, contract }: { message: SentMessage; contract: Contract }) {
  const { t, language } = useWords();
  const titleOf = useStepTitle();
  const { person, why, step, about, channel, state, sentAt, hand } = message;
  const others = about.filter(({ id }) => id !== person.id).map(({ name }) => name);
  return (
    <li className={classes['message']}>
      <PersonTile name={person.name} />
      <div className={classes['words']}>
        <b>{person.name}</b>
        <p>
          {t([`messages.why.${why}`, 'messages.why.other'], {
            step: step === null ? t('step.private') : titleOf(step),
          })}
          {others.length > 0 ? ` ${t('messages.about', { people: others.join(', ') })}` : ''}
        </p>
        <Hand message={message} contract={contract} />
      </div>
      <span className={classes['how']}>
        <span className="small muted">
          <Icon name={channel === 'mail' ? 'mail' : 'person'} size={14} />{' '}
          {t([`messages.channel.${channel}`, 'messages.channel.other'])}
          {/* A rehearsal has days of its own, not hours. */}
          {sentAt === null || contract.rehearsal || hand?.done
            ? ''
            : `, ${timeIn(contract.timeZone, sentAt, language)}`}
        </span>
        <Pill kind={PILLS[state].kind} icon={PILLS[state].icon}>
          {t(state === 'sent' && hand?.done ? 'messages.state.told' : `messages.state.${state}`)}
        </Pill>
      </span>
    </li>
  );
}
