import { useState } from 'react';
import type { Terms } from '../../../api-client/types.ts';
import { dayAndMonth } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Segments } from '../../../ui/segments.tsx';
import { useToday } from '../../../ui/today.tsx';
import { hasEasyWords } from './easy-words.ts';
import { OtherWays } from './other-ways.tsx';
import classes from './sign.module.css';
import { SignForSomebody } from './sign-for-somebody.tsx';
import { SignForm } from './sign-form.tsx';
import type { SignProps } from './sign-props.ts';
import { Signatures } from './signatures.tsx';
import { TermsSheet } from './terms-sheet.tsx';

/** The sheet on one side; on the other the signature, the other ways, and who has signed. */
export function SignRoom({ terms: latest, ...props }: SignProps & { terms: Terms }) {
  const { t, language } = useWords();
  const today = useToday();
  const { item, contract } = props;
  const [easy, setEasy] = useState(true);
  // What is being read stays on the page, even when somebody changes the text meanwhile.
  const [terms, setTerms] = useState(latest);
  const hasEasy = hasEasyWords(terms);
  const isOld = latest.digest !== terms.digest;
  return (
    <div className={classes['room']}>
      <div className={classes['text']}>
        <header className={classes['head']}>
          <div>
            <h2 className={classes['ready']}>{t('sign.ready')}</h2>
            <p className="muted">
              {item.due ? t('sign.before', { date: dayAndMonth(item.due.on, language, today) }) : ''}{' '}
              {t('sign.readAsk')}
            </p>
          </div>
          {hasEasy ? (
            <Segments
              aria-label={t('sign.howToRead')}
              value={easy ? 'easy' : 'full'}
              onChange={(value) => setEasy(value === 'easy')}
              data={[
                { value: 'easy', label: t('sign.easy') },
                { value: 'full', label: t('sign.full') },
              ]}
            />
          ) : null}
        </header>
        {isOld ? (
          <div className={classes['changed']} role="alert">
            <p>
              <b>{t('sign.changed')}</b>
            </p>
            <button type="button" className={classes['link']} onClick={() => setTerms(latest)}>
              {t('sign.readAgain')}
            </button>
          </div>
        ) : null}
        <TermsSheet terms={terms} easy={easy && hasEasy} contract={contract} />
      </div>
      <aside className={classes['side']} aria-label={t('sign.title')}>
        {item.mine ? (
          <SignForm key={terms.digest} {...props} terms={terms} blocked={isOld} />
        ) : (
          <SignForSomebody key={terms.digest} {...props} terms={terms} />
        )}
        <OtherWays {...props} />
        <Signatures terms={latest} node={item.step.node} />
      </aside>
    </div>
  );
}
