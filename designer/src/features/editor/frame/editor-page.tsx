import { Link, Navigate, useLocation, useParams } from 'react-router';
import { useSession } from '../../../api-client/session.ts';
import { useDraft } from '../../../api-client/template-drafts.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Absent } from '../../../ui/absent.tsx';
import { Loading, Trouble } from '../../../ui/states.tsx';
import classes from './frame.module.css';
import { OpenDraft } from './open-draft.tsx';

/** The designer: one template, drawn, read as a plan, seen as a year. */
export function EditorPage() {
  const { draft: id = '' } = useParams();
  const { t } = useWords();
  const { pathname } = useLocation();
  const session = useSession();
  const draft = useDraft(id);
  if (session.data?.person === null) return <Navigate to="/entrer" state={{ next: pathname }} replace />;
  if (session.isError) return <Trouble error={session.error} retry={() => void session.refetch()} />;
  if (draft.isError)
    return (
      <main className={classes['aside']}>
        <Absent
          error={draft.error}
          retry={() => void draft.refetch()}
          way={<Link to="/modeles">{t('nav.templates')}</Link>}
        />
      </main>
    );
  if (draft.isPending || session.isPending)
    return (
      <main className={classes['aside']}>
        <Loading lines={6} />
      </main>
    );
  return <OpenDraft key={id} draft={draft.data} />;
}
