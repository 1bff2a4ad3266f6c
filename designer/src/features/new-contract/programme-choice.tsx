import { Button, Radio } from '@mantine/core';
import { useState } from 'react';
import type { ProgrammeLine } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { Thread } from '../../ui/thread.tsx';
import classes from './programme-choice.module.css';

type ProgrammeChoiceProps = {
  programmes: readonly ProgrammeLine[];
  value: string | null;
  onChange: (programme: string) => void;
};

/** Which programme the contract follows; once chosen, only that one is shown. */
export function ProgrammeChoice({ programmes, value, onChange }: ProgrammeChoiceProps) {
  const { t, say } = useWords();
  const [isChanging, setChanging] = useState(false);
  const chosen = programmes.find(({ id }) => id === value);
  if (chosen && !isChanging) return <Chosen programme={chosen} onChange={() => setChanging(true)} />;
  return (
    <Radio.Group
      aria-label={t('newContract.programme')}
      value={value}
      onChange={(id) => {
        setChanging(false);
        onChange(id);
      }}
    >
      <div className={classes['choices']}>
        {programmes.map((programme) => (
          <Radio.Card key={programme.id} value={programme.id} className={classes['choice'] ?? ''}>
            <b>{say(programme.title)}</b>
            <Thread phases={programme.phases} />
            <span className={`small muted ${classes['summary']}`}>{say(programme.summary)}</span>
            <span className="small">{t('newContract.size', { roles: programme.roles, steps: programme.steps })}</span>
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  );
}

function Chosen({ programme, onChange }: { programme: ProgrammeLine; onChange: () => void }) {
  const { t, say } = useWords();
  return (
    <div className={classes['chosen']}>
      <b>{say(programme.title)}</b>
      <Button variant="default" size="xs" onClick={onChange}>
        {t('newContract.change')}
      </Button>
    </div>
  );
}
