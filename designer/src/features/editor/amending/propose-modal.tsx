import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useParams } from 'react-router';
import { lint } from '#engine/lint/lint';
import type { Place } from '#engine/lint/problem';
import { useWeighedAmendment } from '../../../api-client/amendments.ts';
import type { AmendmentRefusal } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { type Stop, Stops } from '../../../ui/changes/stops.tsx';
import { Loading, Trouble } from '../../../ui/states.tsx';
import { useEditor, useTemplate } from '../draft/editor-context.tsx';
import { useSaving } from '../draft/saving-context.tsx';
import { focusThing } from '../find/go-to-thing.ts';
import { useProblemWords } from '../problems/use-problem-words.ts';
import { keyOf, placeOf } from '../problems/walk-problems.ts';
import classes from '../versions/versions.module.css';
import { ProposeForm } from './propose-form.tsx';

type ProposeModalProps = { contract: string; onClose: () => void };

/** Before a change is proposed: what stands in its way, or what it changes, which dates move, who has to agree. */
export function ProposeModal({ contract, onClose }: ProposeModalProps) {
  const { t } = useWords();
  const { draft = '' } = useParams();
  const isNarrow = useMediaQuery('(max-width: 47.99em)') === true;
  const template = useTemplate();
  const errors = useMemo(() => lint(template).filter(({ severity }) => severity === 'error'), [template]);
  const saved = useSavedRevision(errors.length === 0);
  const weighed = useWeighedAmendment(contract, draft, saved.data ?? null);
  const sayOf = useProblemWords();
  const goTo = useGoTo(onClose);
  const refusals = useRefusalStops(weighed.data?.refusals ?? [], goTo);
  const stops = [
    ...errors.map((problem): Stop => ({ key: keyOf(problem), words: sayOf(problem), go: () => goTo(problem.at) })),
    ...refusals,
  ];
  const trouble = saved.error ?? weighed.error;
  const isReady = errors.length === 0 && weighed.data !== undefined && saved.data !== undefined;
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      fullScreen={isNarrow}
      title={stops.length > 0 ? t('amendment.drawing.blocked', { count: stops.length }) : t('amendment.drawing.title')}
      closeButtonProps={{ 'aria-label': t('amendment.drawing.close') }}
    >
      {trouble ? (
        <Trouble error={trouble} retry={() => saved.mutate()} kept={t('amendment.drawing.blockedWhy')} />
      ) : null}
      {stops.length > 0 ? (
        <WhatStops stops={stops} />
      ) : isReady && weighed.data && saved.data ? (
        <ProposeForm contract={contract} draft={draft} weighed={weighed.data} onClose={onClose} />
      ) : trouble ? null : (
        <>
          <p className="muted">{t('amendment.drawing.weighing')}</p>
          <Loading lines={5} />
        </>
      )}
    </Modal>
  );
}

/** Everything that stands in the way at once; pressing one leads to its place. */
export function WhatStops({ stops }: { stops: readonly Stop[] }) {
  const { t } = useWords();
  return (
    <div className={classes['body']}>
      <p>{t('amendment.drawing.blockedWhy')}</p>
      <Stops stops={stops} label={t('amendment.drawing.blocked', { count: stops.length })} />
    </div>
  );
}

/** What the server says no to, in its words, each with the way to its place where it has one. */
export function useRefusalStops(refusals: readonly AmendmentRefusal[], goTo: (at: Place) => void): Stop[] {
  const { say } = useWords();
  return refusals.map(({ code, title, at, details }) => ({
    key: `${code} ${at?.kind ?? ''} ${at?.id ?? ''} ${JSON.stringify(details)}`,
    words: say(title),
    go: at === undefined || at.kind === 'template' ? undefined : () => goTo(at),
  }));
}

/** Saves what is not saved yet, once the sheet opens: what is weighed is exactly what is drawn. */
function useSavedRevision(isWanted: boolean) {
  const saving = useSaving();
  const saved = useMutation({
    mutationFn: async () => {
      await saving.now();
      const revision = saving.revision();
      if (revision === null) throw new Error('not saved');
      return revision;
    },
  });
  const { mutate } = saved;
  useEffect(() => {
    if (isWanted) mutate();
  }, [isWanted, mutate]);
  return saved;
}

/** Leads from what stands in the way to its place: it is selected, and has the focus where the view shows it. */
function useGoTo(onClose: () => void): (at: Place) => void {
  const editor = useEditor();
  return (at) => {
    onClose();
    // What was taken away is no longer on the drawing: its settings cannot be shown, only the sheet closes.
    editor.select(placeOf({ at }));
    if ((at.kind === 'node' || at.kind === 'phase') && at.id !== undefined) focusThing(at.kind, at.id);
  };
}
