import { Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { newKey } from '../../../api-client/request.ts';
import type { Contract } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { ActBox } from '../act-box.tsx';
import { quoting } from '../quoting.ts';
import type { SteeringProps } from './steering-menu.tsx';

type AddPromiseFormProps = SteeringProps & {
  contract: Contract;
  /** What was said that it answers: it stands on the first line. */
  quote?: string;
};

/** One more promise: who makes it, and what it is, in their own words (R33). */
export function AddPromiseForm({ contract, quote, onDone, onCancel }: AddPromiseFormProps) {
  const { t, say } = useWords();
  const roles = new Map(contract.parties.map((party) => [party.role.id, say(party.role.title)]));
  const [by, setBy] = useState<string | null>(contract.my.roles[0] ?? null);
  const [text, setText] = useState('');
  return (
    <ActBox
      plain
      contract={contract.id}
      fields={['by', 'text']}
      send={t('steering.addPromise.send')}
      ready={by !== null && text.trim() !== ''}
      onDone={onDone}
      onCancel={onCancel}
      build={async (keep) => ({
        type: 'addRow',
        list: 'commitments',
        row: newKey().slice(0, 16),
        values: { by, text: await keep(quoting(quote, text)) },
      })}
    >
      <p>{t('steering.addPromise.says')}</p>
      <Select
        label={t('steering.addPromise.by')}
        data={[...roles].map(([value, label]) => ({ value, label }))}
        value={by}
        onChange={setBy}
        allowDeselect={false}
      />
      <Textarea
        label={t('steering.addPromise.text')}
        description={t('steering.addPromise.textHelp')}
        value={text}
        autosize
        minRows={2}
        required
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </ActBox>
  );
}
