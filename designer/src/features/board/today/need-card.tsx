import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { Need } from '../../../api-client/types.ts';
import { dayAndMonth, dayAndShortMonth, sentence } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { Pill } from '../../../ui/pill.tsx';
import { useStepTitle } from '../../../ui/use-step-title.ts';
import { dialled } from '../../deliveries/dialled.ts';
import { reachOf } from '../../deliveries/one-call.ts';
import { needWords, type Sentence } from './need-words.ts';
import { type Gathered, HAND_ICONS, pillOf, placeOfAct } from './shown-needs.ts';
import classes from './today.module.css';

const FEW_NAMES = 2;
const ICONS: Record<Need['act'], string> = {
  resolve: 'decision',
  answer: 'check',
  call: 'person',
  tell: 'phone',
  open: 'arrow',
};

type NeedCardProps = { need: Gathered; isFirst: boolean; onLater: (said: string) => void };

/** Something that needs me today: why, the one act that helps, and "later". */
export function NeedCard({ need, isFirst, onLater }: NeedCardProps) {
  const { t, language, say: sayTitle } = useWords();
  const titleOf = useStepTitle();
  const words = needWords(need, {
    names: (people) => namesIn(people, t, language),
    title: ({ step }) => titleOf(step),
    day: (date) => dayAndMonth(date, language),
    days: (dates) =>
      new Intl.ListFormat(language).format(
        dates.map((date) => t('board.need.tell.on', { date: dayAndShortMonth(date, language) })),
      ),
  });
  const say = ({ key, with: filled }: Sentence) => t(key, filled);
  const { kind, icon } = pillOf(need);
  const name = `need-${need.id}`;
  const phone = need.delivery && reachOf([need.delivery, ...need.others]).phone;
  return (
    <article className={classes['card']} aria-labelledby={name} data-need={need.code}>
      <p className={classes['head']}>
        <Pill kind={kind} icon={icon}>
          {say(words.pill)}
        </Pill>
        <span className={classes['contract']}>
          {new Intl.ListFormat(language).format([need, ...need.others].map(({ contract }) => contract.title))}
        </span>
      </p>
      <h3 id={name} className={classes['what']}>
        {say(words.what)}
      </h3>
      <p className="small muted">
        {[words.about, words.why].flatMap((sentence) => (sentence === null ? [] : say(sentence))).join(' ')}
      </p>
      {need.item?.asRole ? (
        <p className="small muted">{sentence(t('item.as', { role: sayTitle(need.item.asRole) }))}</p>
      ) : null}
      {phone ? (
        <p>
          <a className={classes['phone']} href={`tel:${dialled(phone)}`} aria-describedby={name}>
            {phone}
          </a>
        </p>
      ) : null}
      {need.contract.rehearsal ? (
        <p>
          <Pill kind="rehearsal">{t('contract.rehearsal')}</Pill>
        </p>
      ) : null}
      <p className={classes['acts']}>
        <Button
          component={Link}
          to={placeOfAct(need)}
          state={{ from: '/tableau' }}
          size="xs"
          variant={isFirst ? 'filled' : 'default'}
          leftSection={<Icon name={need.delivery ? HAND_ICONS[need.delivery.channel] : ICONS[need.act]} size={14} />}
          aria-describedby={name}
        >
          {say(words.act)}
        </Button>
        <Button
          size="xs"
          variant="subtle"
          className={classes['later'] ?? ''}
          aria-describedby={name}
          onClick={() => onLater(say(words.what))}
        >
          {t('board.later')}
        </Button>
      </p>
    </article>
  );
}

/** "Claire et Samira", "Claire et 2 autres". */
function namesIn(people: Need['people'], t: ReturnType<typeof useWords>['t'], language: string): string {
  const names = people.map(({ name }) => name);
  if (names.length > FEW_NAMES) return t('contracts.andOthers', { name: names[0], count: names.length - 1 });
  return new Intl.ListFormat(language).format(names);
}
