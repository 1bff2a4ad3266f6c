import { useState } from 'react';
import type { Act } from '#schema/acts';
import type { Contract, OpenItem } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { showToast } from '../../../ui/toast/toasts.ts';
import { ActBox } from '../../acts/act-box.tsx';
import { Reason } from '../../acts/reason.tsx';
import { kept } from '../../acts/verbs/verb-fields.ts';

/** What somebody asks the coordination before they answer: the paper, or something they want to know. */
export type Asking = 'paper' | 'question';

type AskFormProps = { asking: Asking; item: OpenItem; contract: Contract; onDone: () => void; onCancel: () => void };

/** A word to the coordination about a proposed change; the answer waits. */
export function AskForm({ asking, item, contract, onDone, onCancel }: AskFormProps) {
  const { t } = useWords();
  const [words, setWords] = useState('');
  return (
    <ActBox
      contract={contract.id}
      send={t('amendment.ask.send')}
      ready={asking === 'paper' || words.trim() !== ''}
      onDone={() => {
        showToast({ kind: 'done', words: t(`amendment.ask.told.${asking}`) });
        onDone();
      }}
      onCancel={onCancel}
      build={async (keep) => {
        const said = asking === 'paper' ? [t('amendment.ask.said'), words.trim()].filter(Boolean).join('\n') : words;
        const text = await kept(keep, said);
        return text ? ([{ type: 'comment', item: item.id, text }] satisfies Act[]) : [];
      }}
    >
      <Reason
        label={t(`amendment.ask.label.${asking}`)}
        help={t('amendment.ask.help')}
        value={words}
        onChange={setWords}
        required={asking === 'question'}
      />
    </ActBox>
  );
}
