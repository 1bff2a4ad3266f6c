import { Button, Switch } from '@mantine/core';
import { memo } from 'react';
import { useSession } from '../../api-client/session.ts';
import { plusDays, todayHere } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { DateInput } from '../../ui/date-input.tsx';
import { Trouble } from '../../ui/states.tsx';
import classes from './contract-form.module.css';
import type { Form } from './form.ts';
import { Progress } from './progress.tsx';
import type { Stage } from './use-starting.ts';

type LaunchFootProps = {
  rehearsal: boolean;
  startsOn: string;
  /** How much is still missing, once somebody has tried to launch. */
  missing: number;
  mayKeep: boolean;
  stage: Stage;
  error: unknown;
  onChange: (part: Partial<Form>) => void;
  onKeep: () => void;
};

/** The end of a new contract: live it in rehearsal or for good, launch it, keep it for later. */
export const LaunchFoot = memo(function LaunchFoot(props: LaunchFootProps) {
  const { rehearsal, startsOn, missing, mayKeep, stage, error, onChange, onKeep } = props;
  const { t } = useWords();
  const rehearsals = useSession().data?.rehearsals ?? false;
  const isBusy = stage !== 'idle';
  return (
    <div className={`sheet ${classes['foot']}`}>
      {rehearsals ? (
        <div className={classes['rehearsal']}>
          <Switch
            label={t('newContract.rehearsal')}
            description={t('newContract.rehearsalHelp')}
            checked={rehearsal}
            onChange={(event) => onChange({ rehearsal: event.currentTarget.checked })}
          />
          {rehearsal ? (
            <DateInput
              label={t('newContract.startsOn')}
              value={startsOn}
              onChange={(day) => onChange({ startsOn: day })}
              min="1970-01-01"
              max={plusDays(todayHere(), 3650)}
            />
          ) : null}
        </div>
      ) : null}
      {missing > 0 ? (
        <p role="alert" className={classes['missing']}>
          {t('newContract.fault.sum', { count: missing })}
        </p>
      ) : null}
      {error ? <Trouble error={error} kept={t('newContract.nothingLaunched')} /> : null}
      <div className="row">
        <Button type="submit" size="md" disabled={isBusy}>
          {t(rehearsal ? 'newContract.launchRehearsal' : 'newContract.launch')}
        </Button>
        <Button variant="default" size="md" disabled={isBusy || !mayKeep} onClick={onKeep}>
          {t('newContract.keepDraft')}
        </Button>
        <span className="small muted">{t(rehearsal ? 'newContract.promiseRehearsal' : 'newContract.promise')}</span>
      </div>
      <Progress stage={stage} />
    </div>
  );
});
