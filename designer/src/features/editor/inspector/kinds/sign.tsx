import { TEMPLATE_LIMITS } from '#schema/vocabulary';
import { useWords } from '../../../../locales/use-words.ts';
import { ChoiceField } from '../../controls/choice-field.tsx';
import { ItemList } from '../../controls/item-list.tsx';
import { ManyField } from '../../controls/many-field.tsx';
import { QuorumField } from '../../controls/quorum-field.tsx';
import { useTemplate } from '../../draft/editor-context.tsx';
import { choicesOf } from '../names.ts';
import { useSlots } from '../thing.tsx';
import type { KindPanel } from './kind-panel.ts';

/** What is signed, in which order, how many must sign, whose refusal ends it. */
function What() {
  const { t, say } = useWords();
  const { roles, nodes } = useTemplate();
  const slot = useSlots();
  const people = choicesOf(roles, say);
  const documents = nodes.filter(({ kind }) => kind === 'document');
  return (
    <>
      <ChoiceField
        slot={slot<string>('text', t('inspector.kind.sign.text'))}
        none={t('inspector.kind.sign.noText')}
        choices={[{ value: 'contract', label: t('inspector.kind.sign.contract') }, ...choicesOf(documents, say)]}
      />
      <QuorumField
        slot={slot('quorum', t('inspector.kind.sign.quorum'))}
        min={1}
        none={t('inspector.kind.sign.allSign')}
      />
      <ItemList
        slot={slot<string[]>('order', t('inspector.kind.sign.order'))}
        max={TEMPLATE_LIMITS.roles}
        none={t('inspector.kind.sign.anyOrder')}
        nameOf={(id) => people.find(({ value }) => value === id)?.label ?? id}
        add={{ label: t('inspector.kind.sign.addToOrder'), create: () => roles[0]?.id ?? '' }}
      >
        {(line) => (
          <ChoiceField slot={{ ...line, label: t('inspector.kind.sign.signer') }} hideLabel choices={people} />
        )}
      </ItemList>
      <ManyField
        slot={slot<string[]>('veto', t('inspector.kind.sign.veto'))}
        description={t('inspector.kind.sign.vetoAbout')}
        choices={people}
      />
    </>
  );
}

export const sign: KindPanel = { kind: 'sign', What };
