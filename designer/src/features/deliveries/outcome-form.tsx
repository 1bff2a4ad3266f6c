import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Told } from '../../api-client/deliveries.ts';
import type { Delivery } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { Icon } from '../../ui/icons.tsx';
import classes from './deliveries.module.css';

const LONGEST_WORD = 500;

type OutcomeProps = {
  channel: Delivery['channel'];
  /** In how many contracts it is noted. */
  contracts: number;
  /** Something was said a moment ago and has not left yet. */
  isHeld: boolean;
  onTold: (told: Told) => void;
};

/** What came of it: told, or not reached this time; with a word for colleagues, if one likes. */
export function OutcomeForm({ channel, contracts, isHeld, onTold }: OutcomeProps) {
  const { t } = useWords();
  const [word, setWord] = useState('');
  const main = channel === 'call' ? 'called' : 'posted';
  return (
    <section className="sheet" aria-labelledby="hand-after">
      <header>
        <h2 id="hand-after">{t('hand.after')}</h2>
      </header>
      <div className="sheet-body stack">
        <Textarea
          label={t('hand.word')}
          description={t('hand.wordHelp', { count: contracts })}
          value={word}
          onChange={({ currentTarget }) => setWord(currentTarget.value)}
          maxLength={LONGEST_WORD}
          autosize
          minRows={2}
        />
        {contracts === 1 ? null : <p className="small muted">{t('hand.forAll', { count: contracts })}</p>}
        <div className={classes['outcomes']}>
          <Button
            disabled={isHeld}
            leftSection={<Icon name="check" size={16} />}
            onClick={() => onTold({ how: main, word })}
          >
            {t(`hand.${main}`)}
          </Button>
          <Button variant="default" disabled={isHeld} onClick={() => onTold({ how: 'notReached', word })}>
            {t(`hand.notReached.${channel}`)}
          </Button>
        </div>
      </div>
    </section>
  );
}
