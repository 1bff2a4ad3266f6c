import type { Contract, SharedLine } from '../../../api-client/types.ts';
import { dayAndMonth } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { useToday } from '../../../ui/today.tsx';
import { Cells } from '../../acts/sharing/cells.tsx';
import { UnshareButton } from '../../acts/sharing/unshare-button.tsx';
import classes from './sight.module.css';

/** Private things that somebody shared: with whom, what for; whoever shared one takes it back here. */
export function SharedThings({ lines, contract }: { lines: readonly SharedLine[]; contract: Contract }) {
  const { t, say, language } = useWords();
  const today = useToday();
  if (lines.length === 0) return null;
  return (
    <section className="sheet" aria-labelledby="shared">
      <header>
        <h2 id="shared">{t('share.title')}</h2>
      </header>
      <ul className={classes['things']}>
        {lines.map((line) => (
          <li key={line.what} className={classes['thing']}>
            {line.title ? <h3>{say(line.title)}</h3> : null}
            <Cells cells={line.cells} contract={contract.id} />
            <p className="muted">
              {t(line.mine ? 'share.byYou' : 'share.byOther', {
                name: line.by.name,
                roles: line.roles.map(({ title }) => say(title)).join(', '),
              })}
              {line.purpose === null ? '' : ` ${t('share.for', { purpose: line.purpose })}`}
              {line.until === null ? '' : ` ${t('share.until', { date: dayAndMonth(line.until, language, today) })}`}
            </p>
            {line.mine ? (
              <div>
                <UnshareButton contract={contract} line={line} />
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
