import { Button, FileButton } from '@mantine/core';
import { useState } from 'react';
import type { ProgrammeLine } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { Thread } from '../../../ui/thread.tsx';
import { type ForeignReading, getReadyToRead, readForeign } from '../transfer/read-foreign.ts';
import { RefusedImport } from '../transfer/refused-import.tsx';
import classes from './drafts.module.css';
import type { Begin } from './use-begin.ts';

/** The ways to begin: an empty canvas, a file or the clipboard, a programme that has served already. */
export function BeginCards({ programmes, begin }: { programmes: readonly ProgrammeLine[]; begin: Begin }) {
  const { t, say } = useWords();
  return (
    <section className="stack" aria-labelledby="begin">
      <h2 id="begin" tabIndex={-1}>
        {t('drafts.begin')}
      </h2>
      <div className={classes['cards']}>
        <div className={`sheet ${classes['card']}`}>
          <span className={classes['emptyThread']} aria-hidden="true" />
          <h3>{t('drafts.empty')}</h3>
          <p className="small muted">{t('drafts.emptyWhat')}</p>
          <div className="row">
            <Button size="sm" leftSection={<Icon name="add" />} loading={begin.isPending} onClick={begin.empty}>
              {t('drafts.beginEmpty')}
            </Button>
          </div>
        </div>
        <Import begin={begin} />
        {programmes.map(({ id, title, phases, steps }) => (
          <div key={id} className={`sheet ${classes['card']}`}>
            <Thread phases={phases} />
            <h3>{say(title)}</h3>
            <p className="small muted">{t('drafts.steps', { count: steps })}</p>
            <div className={classes['ways']}>
              <Button size="xs" variant="default" disabled={begin.isPending} onClick={() => begin.fork(id)}>
                {t('programmes.fork')}
              </Button>
              <Button size="xs" variant="transparent" px={0} disabled={begin.isPending} onClick={() => begin.next(id)}>
                {t('programmes.next')}
              </Button>
            </div>
          </div>
        ))}
      </div>
    </section>
  );
}

function Import({ begin }: { begin: Begin }) {
  const { t } = useWords();
  const [refused, setRefused] = useState<(ForeignReading & { ok: false }) | null>(null);
  const take = async (given: string | Blob | null) => {
    if (given === null) return;
    const reading = await readForeign(given);
    setRefused(reading.ok ? null : reading);
    if (reading.ok) begin.import(reading.template);
  };
  const getReady = () => {
    getReadyToRead();
    begin.getReady();
  };
  const paste = async () => {
    getReady();
    await take(await navigator.clipboard.readText().catch(() => null));
  };
  return (
    <div className={`sheet ${classes['card']}`}>
      <h3>{t('transfer.import')}</h3>
      <p className="small muted">{t('transfer.importWhat')}</p>
      <div className="row">
        <FileButton accept="application/json,.json" onChange={(file) => void take(file)}>
          {({ onClick, ...props }) => (
            <Button
              {...props}
              size="xs"
              variant="default"
              leftSection={<Icon name="document" />}
              onClick={() => {
                getReady();
                onClick();
              }}
            >
              {t('transfer.chooseFile')}
            </Button>
          )}
        </FileButton>
        <Button size="xs" variant="subtle" onClick={() => void paste()}>
          {t('transfer.paste')}
        </Button>
      </div>
      {refused ? <RefusedImport problems={refused.problems} /> : null}
    </div>
  );
}
