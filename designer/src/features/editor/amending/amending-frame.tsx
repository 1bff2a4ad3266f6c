import { useMemo } from 'react';
import { useContract, useContractYear } from '../../../api-client/contract.ts';
import { Loading } from '../../../ui/states.tsx';
import { EditorFrame } from '../frame/editor-frame.tsx';
import classes from '../frame/frame.module.css';
import type { Begun } from '../year/use-year.tsx';

/** The designer on a change of a contract that runs: its dates are those of that contract, not of one that begins today. */
export function AmendingFrame({ draft, contract }: { draft: string; contract: string }) {
  const running = useContract(contract);
  const year = useContractYear(contract);
  const begun = useMemo((): Begun | undefined => {
    const opened = running.data?.openedOn ?? null;
    return opened === null ? undefined : { opened, on: year.data?.calendar?.year.signed ?? {} };
  }, [running.data, year.data]);
  // What is drawn does not wait for what could not be read.
  if (running.isPending || year.isPending)
    return (
      <main className={classes['aside']}>
        <Loading lines={6} />
      </main>
    );
  return <EditorFrame draft={draft} begun={begun} />;
}
