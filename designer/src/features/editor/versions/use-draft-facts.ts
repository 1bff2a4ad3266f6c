import { useParams } from 'react-router';
import type { Draft } from '../../../api-client/questions/templates.ts';
import { useDraft } from '../../../api-client/template-drafts.ts';

/** What is known of the draft beside its template: its programme, what was published of it, where it was begun from. */
export function useDraftFacts(): Omit<Draft, 'template'> {
  const { draft = '' } = useParams();
  const { data } = useDraft(draft);
  if (data === undefined) throw new Error('outside of a draft that was read');
  return data;
}
