import { useMemo } from 'react';
import type { Template } from '#schema/template';
import { useWords } from '../../../../locales/use-words.ts';
import { useTemplate } from '../../draft/editor-context.tsx';
import { useThing } from '../thing.tsx';
import { type AnchorChoice, type AnchorGroup, type AnchorUse, anchorGroups } from './anchors.ts';
import { rowListOf } from './row-list.ts';

/** Where a date stands, as far as what it may be counted from depends on it. */
export type WhenPlace = {
  use?: AnchorUse;
  /** What happens on a day off is said once for the whole series. */
  rollsElsewhere?: boolean;
};

export type Anchors = {
  /** What a date there may be counted from: thousands of things in a large template, worked out when asked. */
  groups: () => AnchorGroup[];
  /** One of them; null when it is nothing that is there. */
  find: (anchor: string) => AnchorChoice | null;
  /** What a new date is counted from at first. */
  first: string;
};

/** What a date may be counted from where it stands. */
export function useAnchors({ use = 'other' }: WhenPlace): Anchors {
  const { t, say } = useWords();
  const template = useTemplate();
  const thing = useThing();
  return useMemo(() => {
    const step = thing.kind === 'node' ? (template.nodes.find(({ id }) => id === thing.id) ?? null) : null;
    const groupsOf = (part: Template) =>
      anchorGroups(part, { use, step, list: step === null ? null : rowListOf(template, step) }, say, t);
    return {
      groups: () => groupsOf(template),
      find: (anchor) =>
        groupsOf(onlyOf(template, anchor))
          .flatMap(({ items }) => items)
          .find(({ value }) => value === anchor) ?? null,
      first: step === null ? 'contract:opened' : use === 'series' || use === 'due' ? 'opened' : 'reached',
    };
  }, [template, thing, use, say, t]);
}

/** The template with no other step than the one that an anchor names. */
function onlyOf(template: Template, anchor: string): Template {
  const [kind, id] = anchor.split(':');
  return { ...template, nodes: kind === 'node' ? template.nodes.filter((node) => node.id === id) : [] };
}
