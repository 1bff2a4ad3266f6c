import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Contract, OwnThing } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { useStepTitle } from '../../../ui/use-step-title.ts';
import { Cells } from '../../acts/sharing/cells.tsx';
import { ShareForm } from '../../acts/sharing/share-form.tsx';
import { ActDialog } from '../../acts/steering/act-dialog.tsx';
import classes from './sight.module.css';

/** What is private and one's own: each may be shared by itself, and nothing else with it (P2). */
export function OwnThings({ things, contract }: { things: readonly OwnThing[]; contract: Contract }) {
  const { t, say } = useWords();
  const titleOf = useStepTitle();
  const [sharing, setSharing] = useState<OwnThing | null>(null);
  const isRunning = contract.status === 'open' || contract.status === 'suspended';
  const rolesOf = (ids: readonly string[]) => {
    const known = new Map(contract.parties.map(({ role }) => [role.id, say(role.title)]));
    return ids.flatMap((id) => known.get(id) ?? []).join(', ');
  };
  const nameOf = ({ title, step }: OwnThing) =>
    title ? say(title) : step ? t('share.wordIn', { step: titleOf(step) }) : t('share.words');
  if (things.length === 0) return null;
  return (
    <section className="sheet" aria-labelledby="own">
      <header>
        <h2 id="own">{t('share.ownTitle')}</h2>
        <p className="muted small">{t('share.ownSays')}</p>
      </header>
      <ul className={classes['things']}>
        {things.map((thing) => {
          const roles = rolesOf(thing.seenBy);
          return (
            <li key={thing.what} className={classes['thing']} data-private="true">
              <h3 className={classes['name']}>
                <Icon name="private" />
                {nameOf(thing)}
              </h3>
              <Cells cells={thing.cells} contract={contract.id} />
              <p className="muted">{roles === '' ? t('share.onlyYou') : t('share.seenAnyway', { roles })}</p>
              {isRunning ? (
                <div>
                  <Button
                    variant="default"
                    onClick={() => setSharing(thing)}
                    aria-label={t('share.openNamed', { name: nameOf(thing) })}
                  >
                    {t('share.open')}
                  </Button>
                </div>
              ) : null}
            </li>
          );
        })}
      </ul>
      {sharing === null ? null : (
        <ActDialog title={nameOf(sharing)} onClose={() => setSharing(null)}>
          <ShareForm
            contract={contract}
            thing={sharing}
            onCancel={() => setSharing(null)}
            onDone={() => setSharing(null)}
          />
        </ActDialog>
      )}
    </section>
  );
}
