import type { Localised } from '#schema/primitives';
import type { NodeOf } from '#schema/template';
import { useWords } from '../../../../locales/use-words.ts';
import { ChoiceField } from '../../controls/choice-field.tsx';
import { ItemList } from '../../controls/item-list.tsx';
import { LocalisedField } from '../../controls/localised-field.tsx';
import { within } from '../../controls/slot.ts';
import { useTemplate } from '../../draft/editor-context.tsx';
import { listChoices } from '../lists.ts';
import { choicesOf } from '../names.ts';
import { useSlots } from '../thing.tsx';
import { useStepOf } from '../use-step.ts';
import type { KindPanel } from './kind-panel.ts';

type DocumentSection = NonNullable<NodeOf<'document'>['sections']>[number];
const SORTS = ['contract', 'minutes', 'report'] as const;
const MOST_SECTIONS = 100;

/** What a document is, and its parts: a text, or what a list or an evaluation holds. */
function What() {
  const { t, say } = useWords();
  const template = useTemplate();
  const slot = useSlots();
  const { of } = useStepOf('document');
  const sorts: readonly string[] = SORTS;
  const sources = [
    { group: t('inspector.kind.document.lists'), items: listChoices(template, say, t) },
    {
      group: t('inspector.kind.document.evaluations'),
      items: choicesOf(
        template.nodes.filter(({ kind }) => kind === 'evaluation' || kind === 'meeting'),
        say,
      ),
    },
  ].filter(({ items }) => items.length > 0);
  return (
    <>
      <ChoiceField
        slot={slot<string>('of', t('inspector.kind.document.of'))}
        choices={[
          ...SORTS.map((sort) => ({ value: sort as string, label: t(`inspector.kind.document.sort.${sort}`) })),
          ...(sorts.includes(of) ? [] : [{ value: of, label: of }]),
        ]}
      />
      <ItemList
        slot={slot<DocumentSection[]>('sections', t('inspector.kind.document.sections'))}
        max={MOST_SECTIONS}
        none={t('inspector.kind.document.noSections')}
        nameOf={({ title }, at) => say(title) || t('inspector.kind.document.nth', { n: at + 1 })}
        add={{ label: t('inspector.kind.document.add'), create: (): DocumentSection => ({}) }}
      >
        {(line) => (
          <>
            <LocalisedField slot={within<Localised>(line, 'title', t('inspector.kind.document.title'))} compact />
            <LocalisedField
              slot={within<Localised>(line, 'text', t('inspector.kind.document.text'))}
              multiline
              compact
            />
            <ChoiceField
              slot={within<string>(line, 'from', t('inspector.kind.document.from'))}
              none={t('inspector.kind.document.fromNothing')}
              choices={sources}
            />
          </>
        )}
      </ItemList>
    </>
  );
}

export const document: KindPanel = { kind: 'document', What };
