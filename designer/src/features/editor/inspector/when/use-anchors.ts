import { useMemo } from 'react';
import { useWords } from '../../../../locales/use-words.ts';
import { useTemplate } from '../../draft/editor-context.tsx';
import { useThing } from '../thing.tsx';
import { type AnchorGroup, type AnchorUse, anchorGroups } from './anchors.ts';
import { rowListOf } from './row-list.ts';

/** Where a date stands, as far as what it may be counted from depends on it. */
export type WhenPlace = {
  use?: AnchorUse;
  /** What happens on a day off is said once for the whole series. */
  rollsElsewhere?: boolean;
};

/** What a date there may be counted from, and what a new one is counted from at first. */
export function useAnchors({ use = 'other' }: WhenPlace): { groups: AnchorGroup[]; first: string } {
  const { t, say } = useWords();
  const template = useTemplate();
  const thing = useThing();
  return useMemo(() => {
    const step = thing.kind === 'node' ? (template.nodes.find(({ id }) => id === thing.id) ?? null) : null;
    const list = step === null ? null : rowListOf(template, step);
    const groups = anchorGroups(template, { use, step, list }, say, t);
    return {
      groups,
      first: step === null ? 'contract:opened' : use === 'series' || use === 'due' ? 'opened' : 'reached',
    };
  }, [template, thing, use, say, t]);
}
