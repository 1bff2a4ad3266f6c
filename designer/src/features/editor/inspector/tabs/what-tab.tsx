import type { ComponentType } from 'react';
import { useWords } from '../../../../locales/use-words.ts';
import { ManyField } from '../../controls/many-field.tsx';
import { Section } from '../../controls/section.tsx';
import { useTemplate } from '../../draft/editor-context.tsx';
import { LimitsEditor } from '../flow/limits-editor.tsx';
import { ScopeField } from '../flow/scope-field.tsx';
import { WaysOut } from '../flow/ways-out.tsx';
import { listChoices } from '../lists.ts';
import { choicesOf } from '../names.ts';
import { useSlots } from '../thing.tsx';
import { useStep } from '../use-step.ts';

/** What is done in a step: the settings of its kind, the form, the lists it fills, its limits, where it leads. */
export function WhatTab({ What }: { What: ComponentType | undefined }) {
  const { t, say } = useWords();
  const template = useTemplate();
  const slot = useSlots();
  const { form, edits, limit, kind } = useStep();
  const fields = (template.fields ?? []).filter(({ type }) => type !== 'list');
  const isByPeople = !['gate', 'end', 'notice', 'document', 'group'].includes(kind);
  return (
    <>
      {What === undefined ? null : <What />}
      <ScopeField />
      <WaysOut />
      {isByPeople || form !== undefined || edits !== undefined ? (
        <Section title={t('inspector.data')} isOpen={form !== undefined || edits !== undefined}>
          <ManyField
            slot={slot<string[]>('form', t('inspector.form'))}
            none={t('inspector.formNone')}
            choices={choicesOf(fields, say)}
          />
          <ManyField
            slot={slot<string[]>('edits', t('inspector.edits'))}
            none={t('inspector.editsNone')}
            choices={listChoices(template, say, t)}
          />
        </Section>
      ) : null}
      {isByPeople || limit !== undefined ? (
        <Section title={t('inspector.limit.title')} isOpen={limit !== undefined}>
          <LimitsEditor />
        </Section>
      ) : null}
    </>
  );
}
