import { Button, Modal, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { differencesBetween } from '#engine/authoring/differences';
import { lint } from '#engine/lint/lint';
import type { Problem } from '#engine/lint/problem';
import { isGreen, tellScenario } from '#engine/play/scenarios';
import type { Draft } from '../../../api-client/questions/templates.ts';
import { publishDraft, useVersion } from '../../../api-client/template-drafts.ts';
import { useWords } from '../../../locales/use-words.ts';
import { DifferenceList } from '../../../ui/changes/difference-list.tsx';
import { type Stop, Stops } from '../../../ui/changes/stops.tsx';
import { Loading, Trouble } from '../../../ui/states.tsx';
import { showToast } from '../../../ui/toast/toasts.ts';
import { useEditor, useTemplate } from '../draft/editor-context.tsx';
import { useSaving } from '../draft/saving-context.tsx';
import { useProblemWords } from '../problems/use-problem-words.ts';
import { keyOf, placeOf } from '../problems/walk-problems.ts';
import { DatesChanged } from './dates-changed.tsx';
import { useDraftFacts } from './use-draft-facts.ts';
import classes from './versions.module.css';

/** Before a template becomes a version: what stops it, or what will change, in words and in dates. */
export function PublishModal({ onClose }: { onClose: () => void }) {
  const { t, say } = useWords();
  const template = useTemplate();
  const errors = useMemo(() => lint(template).filter(({ severity }) => severity === 'error'), [template]);
  const red = useMemo(
    () => (template.scenarios ?? []).filter((scenario) => !isGreen(tellScenario(template, scenario))),
    [template],
  );
  const sayOf = useProblemWords();
  const editor = useEditor();
  const goTo = (problem: Problem) => {
    onClose();
    editor.select(placeOf(problem));
  };
  const { published } = useDraftFacts();
  const next = (published?.number ?? 0) + 1;
  const blocks: Stop[] = [
    ...errors.map((problem) => ({ key: keyOf(problem), words: sayOf(problem), go: () => goTo(problem) })),
    ...red.map((scenario, place) => ({
      key: `scenario ${place}`,
      words: t('publish.redScenario', { title: say(scenario.title) }),
    })),
  ];
  const title = blocks.length > 0 ? t('publish.blocked', { count: blocks.length }) : t('publish.title', { next });
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeButtonProps={{ 'aria-label': t('publish.close') }}>
      {blocks.length > 0 ? <Blocked blocks={blocks} /> : <Ready next={next} onClose={onClose} />}
    </Modal>
  );
}

function Blocked({ blocks }: { blocks: readonly Stop[] }) {
  const { t } = useWords();
  return (
    <div className={classes['body']}>
      <p>{t('publish.blockedWhy')}</p>
      <div className={classes['scroll']}>
        <Stops stops={blocks} label={t('publish.blocked', { count: blocks.length })} />
      </div>
    </div>
  );
}

function Ready({ next, onClose }: { next: number; onClose: () => void }) {
  const { t } = useWords();
  const template = useTemplate();
  const { programme, published } = useDraftFacts();
  const [note, setNote] = useState('');
  const before = useVersion(programme, published?.number ?? null);
  const publish = usePublish(onClose);
  const isSame = before.data !== undefined && differencesBetween(before.data.template, template).length === 0;
  return (
    <div className={classes['body']}>
      <p>{published === null ? t('publish.first') : t('publish.running', { number: published.number })}</p>
      {published !== null && before.isPending ? <Loading lines={3} /> : null}
      {before.data ? (
        <div className={classes['scroll']}>
          <DifferenceList before={before.data.template} after={template} />
          <DatesChanged before={before.data.template} after={template} />
        </div>
      ) : null}
      <Textarea
        label={t('publish.note')}
        description={t('publish.noteHelp')}
        autosize
        minRows={2}
        maxLength={1_000}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      {publish.isError ? <Trouble error={publish.error} /> : null}
      <div className="row">
        <Button loading={publish.isPending} disabled={isSame} onClick={() => publish.mutate(note)}>
          {t('publish.confirm', { next })}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('publish.later')}
        </Button>
        {isSame ? <span className="small muted">{t('publish.same')}</span> : null}
      </div>
    </div>
  );
}

/** Saves what is not saved yet, then publishes exactly that. */
function usePublish(onDone: () => void) {
  const { t } = useWords();
  const saving = useSaving();
  const queries = useQueryClient();
  const { id } = useDraftFacts();
  return useMutation({
    mutationFn: async (note: string) => {
      await saving.now();
      const revision = saving.revision();
      if (revision === null) throw new Error('not saved');
      return publishDraft(id, revision, note);
    },
    onSuccess: ({ version: { number, hash, publishedAt } }) => {
      queries.setQueryData<Draft>(['templates', id], (draft) =>
        draft ? { ...draft, published: { number, hash, at: publishedAt } } : draft,
      );
      void queries.invalidateQueries({ queryKey: ['programmes'] });
      showToast({ kind: 'done', words: t('publish.done', { number }) });
      onDone();
    },
  });
}
