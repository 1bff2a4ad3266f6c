import { Link } from 'react-router';
import { useWords } from '../../../locales/use-words.ts';
import { amendmentsPath } from '../../amendments/amendments-path.ts';
import { useAmendedContract } from '../amending/amended-contract.ts';
import { ProposeChangeButton } from '../amending/propose-change-button.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { useEditor, useHistory } from '../draft/editor-context.tsx';
import { WhoDraws } from '../presence/who-draws.tsx';
import { TransferMenu } from '../transfer/transfer-menu.tsx';
import { PublishButton } from '../versions/publish-button.tsx';
import classes from './frame.module.css';
import { OpenInspector } from './open-inspector.tsx';
import { SavedMark } from './saved-mark.tsx';
import { useActionWords } from './use-action-words.ts';
import { ViewTabs } from './view-tabs.tsx';
import { AMENDING_VIEWS, VIEWS } from './views.ts';

/** The bar of the designer: whose template this is, how it is saved, its views, undo and redo, publishing. */
export function EditorBar({ draft }: { draft: string }) {
  const { t, say } = useWords();
  const editor = useEditor();
  const { template, past, future } = useHistory();
  const sayAction = useActionWords();
  const contract = useAmendedContract();
  const [last, next] = [past.at(-1), future[0]];
  return (
    <header className={classes['bar']} data-area="bar">
      <Link
        to={contract === null ? '/modeles' : amendmentsPath(contract.id)}
        className={classes['home']}
        aria-label={t(contract === null ? 'editor.back' : 'amendment.drawing.back')}
      >
        <img src="/icon.svg" width="28" height="28" alt="" />
      </Link>
      <div className={classes['names']}>
        <p className={`muted ${classes['trail']}`}>
          {contract === null ? (
            <Link to="/modeles">{t('nav.templates')}</Link>
          ) : (
            <>
              <Link to="/contrats">{t('amendment.drawing.contracts')}</Link> <span aria-hidden="true">›</span>{' '}
              <Link to={`/contrats/${contract.id}`}>{contract.title}</Link>
            </>
          )}
        </p>
        <h1 className={classes['title']}>{say(template.title)}</h1>
      </div>
      <SavedMark />
      <ViewTabs template={`/modeles/${draft}`} views={contract === null ? VIEWS : AMENDING_VIEWS} />
      <IconButton
        icon="undo"
        size={32}
        disabled={last === undefined}
        words={last ? t('editor.undoWhat', { what: sayAction(last.words) }) : t('editor.undo')}
        onClick={editor.undo}
      />
      <IconButton
        icon="redo"
        size={32}
        disabled={next === undefined}
        words={next ? t('editor.redoWhat', { what: sayAction(next.words) }) : t('editor.redo')}
        onClick={editor.redo}
      />
      <WhoDraws />
      <TransferMenu />
      {contract === null ? <PublishButton /> : <ProposeChangeButton contract={contract} />}
      <OpenInspector />
    </header>
  );
}
