import { Link, useLocation } from 'react-router';
import { useDeliveriesIn } from '../../../api-client/deliveries.ts';
import type { Contract, Delivery } from '../../../api-client/types.ts';
import { dayAndMonth, dayAndShortMonth } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { useHeld } from '../../../ui/toast/use-held.ts';
import { useStepTitle } from '../../../ui/use-step-title.ts';
import { deliveryPath } from '../../deliveries/delivery-path.ts';
import classes from './messages.module.css';

/** Whom only a call or a letter reaches, in the room of whoever coordinates: nobody has news by itself there. */
export function ByHandCard({ contract }: { contract: Contract }) {
  const { coordinates } = contract.my;
  const deliveries = useDeliveriesIn(contract.id, coordinates && contract.status === 'open');
  const held = useHeld(contract.id).map(({ about }) => about);
  const left = deliveries.data?.filter(({ id }) => !held.includes(id)) ?? [];
  return left.length === 0 ? null : <ByHandList deliveries={left} contract={contract} />;
}

/** Each call and letter: whom, about what, until when, on which days somebody tried. */
export function ByHandList({ deliveries, contract }: { deliveries: readonly Delivery[]; contract: Contract }) {
  const { t } = useWords();
  return (
    <section className="sheet" aria-labelledby="by-hand">
      <header>
        <h2 id="by-hand">{t('messages.hand.title', { count: deliveries.length })}</h2>
      </header>
      <ul>
        {deliveries.map((delivery) => (
          <li key={delivery.id} className={classes['message']}>
            <OneByHand delivery={delivery} contract={contract} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneByHand({ delivery, contract }: { delivery: Delivery; contract: Contract }) {
  const { t, language } = useWords();
  const titleOf = useStepTitle();
  const { pathname } = useLocation();
  const { id, channel, person, lines, date, trials } = delivery;
  const what = [...new Set(lines.map(({ step }) => titleOf(step)))];
  const list = (words: readonly string[]) => new Intl.ListFormat(language).format(words);
  const tried = trials.map(({ on, by }) =>
    t('messages.hand.trial', { date: dayAndShortMonth(on, language, contract.today), name: by.name }),
  );
  return (
    <div className={classes['words']}>
      <Link className={classes['hand'] ?? ''} to={deliveryPath(contract.id, id)} state={{ from: pathname }}>
        <Icon name={channel === 'call' ? 'phone' : 'mail'} size={16} />
        {t(`messages.hand.${channel}Whom`, { name: person.name })}
      </Link>
      <p>
        {list(what)}
        {date === null ? '' : `, ${t('messages.hand.before', { date: dayAndMonth(date, language, contract.today) })}`}
      </p>
      {tried.length === 0 ? null : (
        <p className="small muted">{t('messages.hand.tried', { trials: list(tried), count: tried.length })}</p>
      )}
    </div>
  );
}
