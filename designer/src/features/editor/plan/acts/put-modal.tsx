import { Modal, Select } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { insideOf, type ScopeRef, scopeKey, scopeOf } from '#engine/authoring/scope-of';
import { useWords } from '../../../../locales/use-words.ts';
import { FormFoot } from '../../../../ui/form-foot.tsx';
import { useTemplate } from '../../draft/editor-context.tsx';
import type { PlanActs } from './use-plan-acts.ts';

type ModalProps = { steps: readonly string[]; acts: PlanActs; onClose: () => void };

/** Moves the chosen steps into a phase or a group that is picked from a list. */
export function PutModal({ steps, acts, onClose }: ModalProps) {
  const { t, say } = useWords();
  const template = useTemplate();
  const first = template.nodes.find(({ id }) => id === steps[0]);
  const scope = first ? scopeOf(first) : null;
  const [place, setPlace] = useState(scope === null ? null : scopeKey(scope));
  const inside = insideOf(template, steps);
  const groups = template.nodes.filter(({ id, kind }) => kind === 'group' && !steps.includes(id) && !inside.has(id));
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (place !== null) acts.put(steps, scopeIn(place));
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('plan.putTitle', { count: steps.length, title: say(first?.title) })}
      closeButtonProps={{ 'aria-label': t('overlay.close') }}
    >
      <form className="stack" onSubmit={send}>
        <Select
          label={t('plan.putWhere')}
          data={[
            {
              group: t('plan.phases'),
              items: template.phases.map(({ id, title }) => ({ value: scopeKey({ phase: id }), label: say(title) })),
            },
            ...(groups.length === 0
              ? []
              : [
                  {
                    group: t('plan.groups'),
                    items: groups.map(({ id, title }) => ({ value: scopeKey({ in: id }), label: say(title) })),
                  },
                ]),
          ]}
          value={place}
          onChange={setPlace}
          allowDeselect={false}
          data-autofocus
        />
        <p className="small muted">{t('plan.putArrows')}</p>
        <FormFoot send={t('plan.put')} onBack={onClose} />
      </form>
    </Modal>
  );
}

function scopeIn(key: string): ScopeRef {
  const id = key.slice(2);
  return key.startsWith('g:') ? { in: id } : { phase: id };
}
