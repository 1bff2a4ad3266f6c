import { Button } from '@mantine/core';
import { useState } from 'react';
import { mergeTemplates } from '#engine/authoring/merge-templates';
import type { Template } from '#schema/template';
import { useVersion, useVersions } from '../../../api-client/template-drafts.ts';
import { useWords } from '../../../locales/use-words.ts';
import { announce } from '../../../ui/announce/announce.ts';
import { Banner } from '../../../ui/banner.tsx';
import { DifferenceList } from '../../../ui/changes/difference-list.tsx';
import { useEditor } from '../draft/editor-context.tsx';
import { DatesChanged } from './dates-changed.tsx';
import { useDraftFacts } from './use-draft-facts.ts';
import classes from './versions.module.css';

/** The programme that this one was begun from has a newer version: what changed there, to be taken or left. */
export function Upstream() {
  const { t, say } = useWords();
  const editor = useEditor();
  const { begunFrom, programme } = useDraftFacts();
  const source = begunFrom !== null && begunFrom.template !== programme ? begunFrom : null;
  const latest = useVersions(source?.template ?? null).data?.[0]?.number ?? null;
  const isNewer = source !== null && latest !== null && latest > source.number;
  const before = useVersion(source?.template ?? '', isNewer ? source.number : null).data?.template;
  const after = useVersion(source?.template ?? '', isNewer ? latest : null).data?.template;
  const [isOpen, setOpen] = useState(false);
  if (!isNewer || !before || !after) return null;
  const take = () => {
    const { template, conflicts } = mergeTemplates(
      asOwn(before, editor.template()),
      editor.template(),
      asOwn(after, editor.template()),
    );
    const words = { key: 'upstream', values: { number: latest } };
    editor.do({ edits: [{ op: 'set', path: [], value: template }], words });
    announce(t('versions.upstreamTaken', { count: conflicts.length }));
  };
  return (
    <section className="stack">
      <Banner
        kind="soon"
        title={t('versions.upstream', { title: say(after.title), number: latest })}
        action={
          <Button size="xs" variant="default" onClick={() => setOpen(!isOpen)} aria-expanded={isOpen}>
            {t('versions.seeChanges')}
          </Button>
        }
      >
        {t('versions.upstreamSince', { number: source.number })}
      </Banner>
      {isOpen ? (
        <div className={`sheet sheet-body ${classes['body']}`}>
          <DifferenceList before={before} after={after} />
          <DatesChanged before={before} after={after} />
          <div className="row">
            <Button size="sm" onClick={take}>
              {t('versions.take')}
            </Button>
            <span className="small muted">{t('versions.takeHow')}</span>
          </div>
        </div>
      ) : null}
    </section>
  );
}

/** The source under the name of what was made of it: name and title are no change to take. */
function asOwn(source: Template, { id, title }: Template): Template {
  return { ...source, id, title };
}
