import '@fontsource-variable/literata';
import { useState } from 'react';
import { useTerms } from '../../../api-client/contract.ts';
import type { Contract } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Segments } from '../../../ui/segments.tsx';
import { Loading, Trouble } from '../../../ui/states.tsx';
import { hasEasyWords } from '../../acts/sign/easy-words.ts';
import { TermsSheet } from '../../acts/sign/terms-sheet.tsx';
import classes from './documents.module.css';

/** The text of the contract, as it is signed: its articles, then who promises what; the easy words beside. */
export function ContractText({ contract }: { contract: Contract }) {
  const { t } = useWords();
  const terms = useTerms(contract.id);
  const [words, setWords] = useState<'full' | 'easy'>('full');
  const hasEasy = terms.data !== undefined && hasEasyWords(terms.data);
  return (
    <section className="sheet" aria-labelledby="contract-text">
      <header>
        <h2 id="contract-text">{t('documents.text')}</h2>
        {hasEasy ? (
          <Segments
            size="sm"
            aria-label={t('documents.words')}
            data={[
              { value: 'full', label: t('documents.full') },
              { value: 'easy', label: t('documents.easy') },
            ]}
            value={words}
            onChange={setWords}
          />
        ) : null}
      </header>
      {terms.isError ? <Trouble error={terms.error} retry={() => void terms.refetch()} /> : null}
      {terms.isPending ? (
        <div className="sheet-body">
          <Loading lines={6} />
        </div>
      ) : null}
      {terms.data ? (
        <div className={classes['contract']}>
          <TermsSheet terms={terms.data} easy={hasEasy && words === 'easy'} contract={contract} />
        </div>
      ) : null}
    </section>
  );
}
