import { pathOf } from '#engine/authoring/things';
import type { Who } from '#schema/template';
import type { When } from '#schema/when';
import { useWords } from '../../../../locales/use-words.ts';
import { SegmentsField } from '../../controls/choice-field.tsx';
import { SwitchField } from '../../controls/switch-field.tsx';
import { useEditor, useTemplate } from '../../draft/editor-context.tsx';
import { BLANK_WORDS } from '../../new-things.ts';
import { WhoLines } from '../people/who-lines.tsx';
import { useSlots } from '../thing.tsx';
import type { Titled } from '../titled.ts';
import { TitledList } from '../titled-list.tsx';
import { useStepOf } from '../use-step.ts';
import { WhenEditor } from '../when/when-editor.tsx';
import type { KindPanel } from './kind-panel.ts';

/** What is waited for: a date, or an answer from outside. */
function What() {
  const { t, say } = useWords();
  const editor = useEditor();
  const template = useTemplate();
  const slot = useSlots();
  const step = useStepOf('wait');
  const isAnswer = step.answers !== undefined;
  const swap = (to: string | undefined) => {
    const path = pathOf(template, { kind: 'node', id: step.id });
    if (path === null || (to === 'answers') === isAnswer) return;
    const words = { key: 'setting', values: { what: t('inspector.kind.wait.for'), of: say(step.title) } };
    const { yes, no } = BLANK_WORDS;
    const answers = [
      { id: 'oui', title: yes },
      { id: 'non', title: no },
    ];
    const until = { after: 'reached', plus: { days: 7 } };
    const gone = isAnswer ? ['answers', 'expected', 'recordedBy', 'remembers'] : ['until'];
    editor.do({
      edits: [
        ...gone.map((key) => ({ op: 'unset' as const, path: [...path, key] })),
        isAnswer
          ? { op: 'set', path: [...path, 'until'], value: until }
          : { op: 'set', path: [...path, 'answers'], value: answers },
      ],
      words,
    });
  };
  return (
    <>
      <SegmentsField
        slot={{
          label: t('inspector.kind.wait.for'),
          at: ['for'],
          value: isAnswer ? 'answers' : 'until',
          onChange: swap,
        }}
        otherwise=""
        choices={[
          { value: 'until', label: t('inspector.kind.wait.aDate') },
          { value: 'answers', label: t('inspector.kind.wait.anAnswer') },
        ]}
      />
      {isAnswer ? (
        <>
          <TitledList slot={slot<Titled[]>('answers', t('inspector.kind.wait.answers'))} part="answer" required />
          <SwitchField
            slot={slot<boolean>('remembers', t('inspector.kind.wait.remembers'))}
            otherwise
            description={t('inspector.kind.wait.remembersAbout')}
          />
        </>
      ) : null}
    </>
  );
}

function Times() {
  const { t } = useWords();
  const slot = useSlots();
  const { answers, expected, until } = useStepOf('wait');
  return (
    <>
      {answers === undefined || until !== undefined ? (
        <WhenEditor
          slot={slot<When>('until', t('inspector.kind.wait.until'))}
          begin={{ after: 'reached', plus: { days: 7 } }}
        />
      ) : null}
      {answers !== undefined || expected !== undefined ? (
        <WhenEditor
          slot={slot<When>('expected', t('inspector.kind.wait.expected'))}
          begin={{ after: 'reached', plus: { days: 30 } }}
        />
      ) : null}
    </>
  );
}

function People() {
  const { t } = useWords();
  const slot = useSlots();
  return (
    <WhoLines
      slot={slot<Who[]>('recordedBy', t('inspector.kind.wait.recordedBy'))}
      none={t('inspector.kind.meeting.recordedByCoordinator')}
    />
  );
}

export const wait: KindPanel = {
  kind: 'wait',
  What,
  Times,
  People,
  tabs: { until: 'when', expected: 'when' },
  nobodyDoes: true,
};
