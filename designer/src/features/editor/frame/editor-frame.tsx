import { useRef } from 'react';
import { Outlet } from 'react-router';
import { useWords } from '../../../locales/use-words.ts';
import { useLighting } from '../../../ui/timeline/use-lighting.ts';
import { useAmendedContract } from '../amending/amended-contract.ts';
import { AmendingNotice } from '../amending/amending-notice.tsx';
import { useEditor } from '../draft/editor-context.tsx';
import { useFind } from '../find/use-find.ts';
import { PlayProvider } from '../play/play-context.tsx';
import { ProblemsProvider } from '../problems/problems-context.tsx';
import { ProblemsPanel } from '../problems/problems-panel.tsx';
import { type Begun, YearProvider } from '../year/use-year.tsx';
import { EditorBar } from './editor-bar.tsx';
import classes from './frame.module.css';
import { InspectorAside } from './inspector-aside.tsx';
import { JoiningBanner } from './joining-banner.tsx';
import { useAreaKeys } from './use-area-keys.ts';
import { useEditorKeys } from './use-editor-keys.ts';
import { AMENDING_VIEWS, VIEWS } from './views.ts';

type EditorFrameProps = {
  draft: string;
  /** Where what is drawn changes a contract that runs: when that began. */
  begun?: Begun | undefined;
};

/** What surrounds canvas, plan and calendar: one bar above, one inspector beside, the problems below. */
export function EditorFrame({ draft, begun }: EditorFrameProps) {
  const { t } = useWords();
  const editor = useEditor();
  const middle = useRef<HTMLDivElement>(null);
  useLighting(middle);
  useEditorKeys(editor);
  useAreaKeys();
  const contract = useAmendedContract();
  useFind(`/modeles/${draft}`, contract === null ? VIEWS : AMENDING_VIEWS);
  return (
    <YearProvider draft={draft} begun={begun}>
      <ProblemsProvider>
        <PlayProvider>
          <div className={classes['frame']}>
            <a href="#page" className={classes['skip']}>
              {t('nav.skip')}
            </a>
            <EditorBar draft={draft} />
            {contract === null ? null : <AmendingNotice contract={contract} />}
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
