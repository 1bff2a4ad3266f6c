import { useParams } from 'react-router';
import { useDraft } from '../../../api-client/template-drafts.ts';

/** The running contract whose change is drawn here; null where a programme is drawn. */
export function useAmendedContract(): { id: string; title: string } | null {
  const { draft = '' } = useParams();
  return useDraft(draft).data?.contract ?? null;
}
