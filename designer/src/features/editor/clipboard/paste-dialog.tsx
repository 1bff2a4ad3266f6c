import { Modal, Select } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Need } from '#engine/authoring/clip/clip-needs';
import type { Stand } from '#engine/authoring/clip/names-for-clip';
import type { Clip } from '#schema/clip';
import type { Localised } from '#schema/primitives';
import type { Template } from '#schema/template';
import { useWords } from '../../../locales/use-words.ts';
import { FormFoot } from '../../../ui/form-foot.tsx';
import { useTemplate } from '../draft/editor-context.tsx';

/** Nothing here stands for it: a role comes along, a step or a phase is left to be said later. */
const NONE = '~';

type DialogProps = {
  clip: Clip;
  needs: readonly Need[];
  onPaste: (stand: Stand) => void;
  onClose: () => void;
};

/** What pasted steps name and the template does not have: who is meant here. */
export function PasteDialog({ clip, needs, onPaste, onClose }: DialogProps) {
  const { t, say } = useWords();
  const template = useTemplate();
  const [chosen, setChosen] = useState<Record<string, string>>(() =>
    Object.fromEntries(needs.map((need) => [keyOf(need), need.likely ?? NONE])),
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    onPaste(standOf(needs, chosen));
  };
  return (
    <Modal
      opened
      onClose={onClose}
      returnFocus={false}
      title={t('clipboard.askTitle', { count: clip.template.nodes.length })}
      size="lg"
      closeButtonProps={{ 'aria-label': t('overlay.close') }}
    >
      <form className="stack" onSubmit={send}>
        <p>{t('clipboard.askText', { from: say(clip.template.title) })}</p>
        {needs.map((need, at) => (
          <Select
            key={keyOf(need)}
            label={t(`clipboard.need.${need.kind}`, { title: say(need.title) })}
            data={[
              { value: NONE, label: t(`clipboard.none.${need.kind}`, { title: say(need.title) }) },
              ...need.candidates.map((id) => ({ value: id, label: say(titleOf(template, need, id)) })),
            ]}
            value={chosen[keyOf(need)] ?? NONE}
            onChange={(value) => setChosen({ ...chosen, [keyOf(need)]: value ?? NONE })}
            allowDeselect={false}
            searchable={need.candidates.length > 8}
            {...(at === 0 ? { 'data-autofocus': true } : {})}
          />
        ))}
        <FormFoot send={t('clipboard.paste')} onBack={onClose} />
      </form>
    </Modal>
  );
}

function keyOf({ kind, id }: Need): string {
  return `${kind} ${id}`;
}

function titleOf(template: Template, { kind }: Need, id: string): Localised | undefined {
  const things = { role: template.roles, node: template.nodes, phase: template.phases }[kind];
  return (things as readonly { id: string; title: Localised }[]).find((thing) => thing.id === id)?.title;
}

function standOf(needs: readonly Need[], chosen: Readonly<Record<string, string>>): Stand {
  const stand: Required<Stand> = { role: {}, node: {}, phase: {} };
  for (const need of needs) {
    const id = chosen[keyOf(need)];
    if (id !== undefined && id !== NONE) stand[need.kind][need.id] = id;
  }
  return stand;
}
