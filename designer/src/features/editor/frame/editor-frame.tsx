import { useRef } from 'react';
import { Outlet } from 'react-router';
import { useWords } from '../../../locales/use-words.ts';
import { useLighting } from '../../../ui/timeline/use-lighting.ts';
import { useEditor } from '../draft/editor-context.tsx';
import { useFind } from '../find/use-find.ts';
import { PlayProvider } from '../play/play-context.tsx';
import { ProblemsProvider } from '../problems/problems-context.tsx';
import { ProblemsPanel } from '../problems/problems-panel.tsx';
import { YearProvider } from '../year/use-year.tsx';
import { EditorBar } from './editor-bar.tsx';
import classes from './frame.module.css';
import { InspectorAside } from './inspector-aside.tsx';
import { JoiningBanner } from './joining-banner.tsx';
import { useAreaKeys } from './use-area-keys.ts';
import { useEditorKeys } from './use-editor-keys.ts';
import { VIEWS } from './views.ts';

/** What surrounds canvas, plan and calendar: one bar above, one inspector beside, the problems below. */
export function EditorFrame({ draft }: { draft: string }) {
  const { t } = useWords();
  const editor = useEditor();
  const middle = useRef<HTMLDivElement>(null);
  useLighting(middle);
  useEditorKeys(editor);
  useAreaKeys();
  useFind(`/modeles/${draft}`, VIEWS);
  return (
    <YearProvider draft={draft}>
      <ProblemsProvider>
        <PlayProvider>
          <div className={classes['frame']}>
            <a href="#page" className={classes['skip']}>
              {t('nav.skip')}
            </a>
            <EditorBar draft={draft} />
            <JoiningBanner />
            <div className={classes['middle']} ref={middle}>
              <main id="page" className={classes['view']} tabIndex={-1}>
                <div className={classes['outlet']} data-area="view">
                  <Outlet />
                </div>
                <ProblemsPanel />
              </main>
              <InspectorAside />
            </div>
          </div>
        </PlayProvider>
      </ProblemsProvider>
    </YearProvider>
  );
}
