import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { Told } from '../../api-client/deliveries.ts';
import type { Delivery, DeliveryPage, HandWords } from '../../api-client/types.ts';
import { dayAndMonth } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { Banner } from '../../ui/banner.tsx';
import { useStepTitle } from '../../ui/use-step-title.ts';
import classes from './deliveries.module.css';
import { deliveryPath } from './delivery-path.ts';
import { Letter } from './letter.tsx';
import { OutcomeForm } from './outcome-form.tsx';
import { Reach } from './reach.tsx';
import { Trials } from './trials.tsx';
import { WordsToTell } from './words-to-tell.tsx';

type SheetsProps = { page: DeliveryPage; isHeld: boolean; onTold: (told: Told) => void };

/** Whom to tell and where, what was tried, what to say, and what came of it. */
export function DeliverySheets({ page: { delivery, words, others }, isHeld, onTold }: SheetsProps) {
  if (delivery.state !== 'open' || words === null) return <NotToTell delivery={delivery} />;
  const isLetter = delivery.channel === 'letter';
  return (
    <div className={classes['sheets']}>
      <section className={`sheet ${classes['whom']} ${classes['noPaper']}`}>
        <div className="sheet-body stack">
          <Reach delivery={delivery} />
          <About delivery={delivery} />
          <Trials trials={delivery.trials} />
          <Others others={others} />
        </div>
      </section>
      {isLetter ? <Letter words={words} delivery={delivery} /> : <ToSay words={words} />}
      <div className={`${classes['after']} ${classes['noPaper']}`}>
        <OutcomeForm channel={delivery.channel} isHeld={isHeld} onTold={onTold} />
      </div>
    </div>
  );
}

function About({ delivery: { lines, since } }: { delivery: Delivery }) {
  const { t, language } = useWords();
  const titleOf = useStepTitle();
  const said = (step: Delivery['lines'][number]['step'], due: string | null) =>
    due === null ? titleOf(step) : t('hand.before', { step: titleOf(step), date: dayAndMonth(due, language) });
  return (
    <section aria-labelledby="hand-about">
      <h2 id="hand-about" className={classes['label']}>
        {t('hand.about')}
      </h2>
      <ul className={classes['lines']}>
        {lines.map(({ step, due, why }, place) => (
          <li key={place}>{why === 'incident' ? t('hand.incident') : said(step, due)}</li>
        ))}
      </ul>
      <p className="small muted">{t('hand.since', { date: dayAndMonth(since, language) })}</p>
    </section>
  );
}

/** One call does for several contracts of the same coordinator; each is noted on its own. */
function Others({ others }: { others: readonly Delivery[] }) {
  const { t } = useWords();
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="hand-others">
      <h2 id="hand-others" className={classes['label']}>
        {t('hand.others')}
      </h2>
      <ul className={classes['lines']}>
        {others.map(({ id, contract }) => (
          <li key={id}>
            <Link to={deliveryPath(contract.id, id)}>{contract.title}</Link>
          </li>
        ))}
      </ul>
      <p className="small muted">{t('hand.othersHelp')}</p>
    </section>
  );
}

/** What one may say on the telephone, in the language of whoever is called. */
function ToSay({ words }: { words: HandWords }) {
  const { t, language } = useWords();
  return (
    <section className={`sheet ${classes['words']}`} aria-labelledby="hand-say">
      <header>
        <h2 id="hand-say">{t('hand.toSay')}</h2>
        {words.language === language ? null : (
          <p className="small muted">{t('hand.otherLanguage', { language: words.language })}</p>
        )}
      </header>
      <div className="sheet-body stack">
        <blockquote className={classes['say']} lang={words.language}>
          <WordsToTell words={words} />
        </blockquote>
        <p className="small muted">{t('hand.onlyThis')}</p>
      </div>
    </section>
  );
}

/** It was told, or need not be told any more: what became of it, and the way on. */
function NotToTell({ delivery }: { delivery: Delivery }) {
  const { t, language } = useWords();
  const { done, contract, trials } = delivery;
  const messages = (
    <Button component={Link} to={`/contrats/${contract.id}/messages`} size="xs" variant="default">
      {t('hand.toMessages')}
    </Button>
  );
  return (
    <div className="stack">
      {done === null ? (
        <Banner kind="neutral" icon="skipped" title={t('hand.overTitle')} action={messages}>
          {t('hand.over')}
        </Banner>
      ) : (
        <Banner kind="done" title={t('hand.doneTitle')} action={messages}>
          {t(`hand.done.${done.how}`, { name: done.by.name, date: dayAndMonth(done.on, language) })}
          {done.word === null ? null : <q className={classes['word']}>{done.word}</q>}
        </Banner>
      )}
      {trials.length === 0 ? null : (
        <section className="sheet">
          <div className="sheet-body">
            <Trials trials={trials} />
          </div>
        </section>
      )}
      <p className="small">
        <Link to="/tableau">{t('hand.back')}</Link>
      </p>
    </div>
  );
}
