import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { Told } from '../../api-client/deliveries.ts';
import type { Delivery, DeliveryPage, HandWords } from '../../api-client/types.ts';
import { dayAndMonth } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { Banner } from '../../ui/banner.tsx';
import { useStepTitle } from '../../ui/use-step-title.ts';
import classes from './deliveries.module.css';
import { Letter } from './letter.tsx';
import { type OneCall, reachOf, trialsOf } from './one-call.ts';
import { OutcomeForm } from './outcome-form.tsx';
import { Reach } from './reach.tsx';
import { Trials } from './trials.tsx';
import { WordsToTell } from './words-to-tell.tsx';

type SheetsProps = { page: DeliveryPage; isHeld: boolean; onTold: (told: Told) => void };

/** Whom to tell and where, what was tried, what to say, and what came of it. */
export function DeliverySheets({ page: { delivery, words, others }, isHeld, onTold }: SheetsProps) {
  if (delivery.state !== 'open' || words === null) return <NotToTell delivery={delivery} />;
  const isLetter = delivery.channel === 'letter';
  const call: OneCall = [delivery, ...others];
  const reach = reachOf(call);
  return (
    <div className={classes['sheets']}>
      <section className={`sheet ${classes['whom']} ${classes['noPaper']}`}>
        <div className="sheet-body stack">
          <Reach reach={reach} contract={delivery.contract.id} />
          <About call={call} />
          <Trials trials={trialsOf(call)} />
        </div>
      </section>
      {isLetter ? (
        <Letter words={words} person={delivery.person} address={reach.address} contracts={call.length} />
      ) : (
        <ToSay words={words} contracts={call.length} />
      )}
      <div className={`${classes['after']} ${classes['noPaper']}`}>
        <OutcomeForm channel={delivery.channel} contracts={call.length} isHeld={isHeld} onTold={onTold} />
      </div>
    </div>
  );
}

/** What it is about, contract by contract where there are several. */
function About({ call }: { call: OneCall }) {
  const { t, language } = useWords();
  const [since] = call.map((delivery) => delivery.since).toSorted();
  return (
    <section aria-labelledby="hand-about">
      <h2 id="hand-about" className={classes['label']}>
        {t('hand.about')}
      </h2>
      {call.map((delivery) => (
        <div key={delivery.id} className={classes['of']}>
          {call.length === 1 ? null : (
            <h3 className={classes['contract']}>
              <Link to={`/contrats/${delivery.contract.id}/messages`}>{delivery.contract.title}</Link>
            </h3>
          )}
          <Lines delivery={delivery} />
        </div>
      ))}
      {since === undefined ? null : (
        <p className="small muted">{t('hand.since', { date: dayAndMonth(since, language) })}</p>
      )}
    </section>
  );
}

function Lines({ delivery: { lines } }: { delivery: Delivery }) {
  const { t, language } = useWords();
  const titleOf = useStepTitle();
  const said = (step: Delivery['lines'][number]['step'], due: string | null) =>
    due === null ? titleOf(step) : t('hand.before', { step: titleOf(step), date: dayAndMonth(due, language) });
  return (
    <ul className={classes['lines']}>
      {lines.map(({ step, due, why }, place) => (
        <li key={place}>{why === 'incident' ? t('hand.incident') : said(step, due)}</li>
      ))}
    </ul>
  );
}

/** What one may say on the telephone, in the language of whoever is called. */
function ToSay({ words, contracts }: { words: HandWords; contracts: number }) {
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
        <p className="small muted">{t('hand.onlyThis', { count: contracts })}</p>
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
