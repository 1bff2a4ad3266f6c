import { useContracts } from '../../api-client/contracts.ts';
import { useMyPromises } from '../../api-client/my.ts';
import { useSession } from '../../api-client/session.ts';
import { dayAndMonth, daysBetween } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import box from '../../ui/easy/box.module.css';
import { EasyIcon } from '../../ui/easy/easy-icon.tsx';
import { Icon } from '../../ui/icons.tsx';
import { PersonTile } from '../../ui/person-tile.tsx';
import { useStepTitle } from '../../ui/use-step-title.ts';
import classes from './my-page.module.css';
import { type OwedLine, owedOf } from './owed-of.ts';

/** What the others owe: an institution that is late is shown exactly like a person who is. */
export function Owed() {
  const promises = useMyPromises();
  const contracts = useContracts();
  const me = useSession().data?.person ?? null;
  const lines = owedOf({
    promises: promises.data ?? [],
    contracts: contracts.data ?? [],
    me: me?.id ?? '',
  });
  return <OwedBlock lines={lines} />;
}

const MOST = 6;

/** The block itself. */
export function OwedBlock({ lines }: { lines: readonly OwedLine[] }) {
  const { t } = useWords();
  return (
    <section className={box['box']} data-read-aloud="yes">
      <h2 className={box['boxTitle']}>
        <EasyIcon name="promise" size={20} />
        {t('my.owed.title')}
      </h2>
      {lines.length === 0 ? <p className="muted">{t('my.owed.none')}</p> : null}
      <ul className={classes['owed']}>
        {lines.slice(0, MOST).map((line) => (
          <OwedRow key={line.key} line={line} />
        ))}
      </ul>
      {lines.length > MOST ? (
        <details>
          <summary>{t('my.owed.more', { count: lines.length - MOST })}</summary>
          <ul className={classes['owed']}>
            {lines.slice(MOST).map((line) => (
              <OwedRow key={line.key} line={line} />
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

function OwedRow({ line }: { line: OwedLine }) {
  const { t, say, language } = useWords();
  const titleOf = useStepTitle();
  const [first = say(line.role), ...others] = line.who;
  const who =
    others.length > 1 ? t('my.owed.andOthers', { name: first, count: others.length }) : [first, ...others].join(', ');
  const days = line.due === null ? null : daysBetween(line.today, line.due);
  return (
    <li>
      <PersonTile name={first || '?'} large />
      <span>
        <b>{t('my.owed.who', { who })}</b> {line.step ? titleOf(line.step) : say(line.words)}
        {line.isLate && days !== null && days < 0 ? (
          <span className={classes['late']}>
            <Icon name="late" size={16} />
            {t('my.owed.late', { days: -days })}
          </span>
        ) : line.due !== null ? (
          <span className={classes['soon']}>
            <Icon name="soon" size={16} />
            {t('my.before', { date: dayAndMonth(line.due, language, line.today) })}
          </span>
        ) : null}
      </span>
    </li>
  );
}
