import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { Template } from '#schema/template';
import { type Draft, draftOf, drafts } from '../../../api-client/questions/templates.ts';
import { createDraft, draftsNamed } from '../../../api-client/template-drafts.ts';
import type { ProgrammeLine, TemplateDraftLine } from '../../../api-client/types.ts';
import { knowAhead } from '../../../early/ahead.ts';
import { COPY_TITLE, newTemplate } from '../new-things.ts';
import { forkOf, imported, nextVersionOf } from './begin-draft.ts';

export type Begin = ReturnType<typeof useBegin>;

/** Fetches the page on which it will be drawn. */
function getReady(): void {
  void import('../frame/editor-page.tsx');
}

/** The ways to begin a draft; each opens it. */
export function useBegin(programmes: readonly ProgrammeLine[]) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (make: () => Promise<TemplateDraftLine | Draft>) => {
      getReady();
      return make();
    },
    onSuccess: (draft) => {
      // It came whole with the answer: the page that opens does not ask for it again; nor is a list that one leaves.
      if ('template' in draft) knowAhead(draftOf(draft.id), draft);
      void queries.invalidateQueries({ queryKey: drafts.key, exact: true, refetchType: 'none' });
      void navigate(`/modeles/${draft.id}`);
    },
  });
  const numberOf = (programme: string) => programmes.find(({ id }) => id === programme)?.version.number ?? 1;
  return {
    isPending,
    error,
    getReady,
    empty: () => mutate(() => createDraft(newTemplate())),
    fork: (programme: string) =>
      mutate(() =>
        forkOf(programme, numberOf(programme), ({ fr, en }) => ({
          fr: COPY_TITLE.fr.replace('{title}', fr),
          ...(en === undefined ? {} : { en: COPY_TITLE.en.replace('{title}', en) }),
        })),
      ),
    /** The draft of its next version that is there already, or a new one that begins like one of its versions. */
    next: (programme: string, number = numberOf(programme)) =>
      mutate(async () => {
        const going = (await draftsNamed(programme)).find(({ published }) => published !== null);
        return going ?? nextVersionOf(programme, number);
      }),
    import: (template: Template) =>
      mutate(async () => {
        const isTaken = programmes.some(({ id }) => id === template.id) || (await draftsNamed(template.id)).length > 0;
        return imported(template, isTaken);
      }),
  };
}
