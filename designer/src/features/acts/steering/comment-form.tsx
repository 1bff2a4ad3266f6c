import { useState } from 'react';
import type { Contract } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { ActBox } from '../act-box.tsx';
import { quoting } from '../quoting.ts';
import { Reason } from '../reason.tsx';
import type { SteeringProps } from './steering-menu.tsx';

type CommentFormProps = SteeringProps & {
  contract: Contract;
  /** The thing to do that it is about; then only its writer and the coordination read it. */
  item?: string;
  /** What was said that it answers: it stands on the first line. */
  quote?: string;
};

/** A word: to the whole table, or about one thing to do. It says who will read it. */
export function CommentForm({ contract, item, quote, onDone, onCancel }: CommentFormProps) {
  const { t } = useWords();
  const [words, setWords] = useState('');
  return (
    <ActBox
      plain
      contract={contract.id}
      send={t('steering.comment.send')}
      ready={words.trim() !== ''}
      onDone={onDone}
      onCancel={onCancel}
      build={async (keep) => ({
        type: 'comment',
        text: await keep(quoting(quote, words)),
        ...(item === undefined ? {} : { item }),
      })}
    >
      <Reason
        label={t('steering.comment.label')}
        help={t(item === undefined ? 'steering.comment.all' : 'steering.comment.few')}
        value={words}
        onChange={setWords}
        required
      />
    </ActBox>
  );
}
