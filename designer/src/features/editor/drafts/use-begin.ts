import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { Template } from '#schema/template';
import type { Draft } from '../../../api-client/questions/templates.ts';
import { createDraft, useDrafts } from '../../../api-client/template-drafts.ts';
import type { ProgrammeLine } from '../../../api-client/types.ts';
import { COPY_TITLE, newTemplate } from '../new-things.ts';
import { forkOf, imported, nextVersionOf } from './begin-draft.ts';

export type Begin = ReturnType<typeof useBegin>;

/** The ways to begin a draft; each opens it. */
export function useBegin(programmes: readonly ProgrammeLine[]) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const drafts = useDrafts().data ?? [];
  const { mutate, isPending, error } = useMutation({
    mutationFn: (make: () => Promise<Pick<Draft, 'id'>>) => make(),
    onSuccess: ({ id }) => {
      void queries.invalidateQueries({ queryKey: ['templates'], exact: true });
      void navigate(`/modeles/${id}`);
    },
  });
  const numberOf = (programme: string) => programmes.find(({ id }) => id === programme)?.version.number ?? 1;
  return {
    isPending,
    error,
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
        const going = drafts.find((draft) => draft.programme === programme && draft.published !== null);
        return going ?? nextVersionOf(programme, number);
      }),
    import: (template: Template) =>
      mutate(() => imported(template, [...programmes.map(({ id }) => id), ...drafts.map((draft) => draft.programme)])),
  };
}
