import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from 'react-router';
import { readVersion } from '../../../api-client/template-drafts.ts';
import type { ProgrammeVersion } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { announce } from '../../../ui/announce/announce.ts';
import { Pill } from '../../../ui/pill.tsx';
import { Trouble } from '../../../ui/states.tsx';
import { useEditor, useIsReadOnly } from '../draft/editor-context.tsx';
import { WHOLE_TEMPLATE } from '../draft/selection.ts';
import classes from './versions.module.css';

type VersionLineProps = { programme: string; version: ProgrammeVersion; onCompare: () => void };

/** One version: who published it when and why, how many contracts follow it; it can be compared and taken up again. */
export function VersionLine({ programme, version, onCompare }: VersionLineProps) {
  const { t, language } = useWords();
  const editor = useEditor();
  const isReadOnly = useIsReadOnly();
  const { number, note, by, publishedAt, running } = version;
  const restore = useMutation({
    mutationFn: () => readVersion(programme, number),
    onSuccess: ({ template }) => {
      const words = { key: 'restored', values: { number } };
      editor.do({ edits: [{ op: 'set', path: [], value: template }], words, select: WHOLE_TEMPLATE });
      announce(t('versions.restored', { number }));
    },
  });
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(publishedAt);
  return (
    <li className={classes['version']}>
      <div>
        <p>
          <b>{t('versions.number', { number })}</b>{' '}
          <span className="muted">{by.name === '' ? when : t('versions.by', { who: by.name, when })}</span>
        </p>
        {note === null ? null : <p>{note}</p>}
        {restore.isError ? <Trouble error={restore.error} /> : null}
      </div>
      {running > 0 ? <Pill kind="waiting">{t('versions.running', { count: running })}</Pill> : null}
      <Button
        size="xs"
        variant="default"
        component={Link}
        to={`/programmes/${programme}/versions/${number}`}
        aria-label={t('published.openNumber', { number })}
      >
        {t('published.open')}
      </Button>
      <Button size="xs" variant="default" onClick={onCompare}>
        {t('versions.compare')}
      </Button>
      {isReadOnly ? null : (
        <Button size="xs" variant="default" loading={restore.isPending} onClick={() => restore.mutate()}>
          {t('versions.restore')}
        </Button>
      )}
    </li>
  );
}
