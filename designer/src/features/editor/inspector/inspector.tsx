import { type ComponentType, useRef, useState } from 'react';
import type { Place } from '#engine/lint/problem';
import type { Template } from '#schema/template';
import { useWords } from '../../../locales/use-words.ts';
import { later } from '../../../ui/later.tsx';
import { Loading } from '../../../ui/states.tsx';
import { PastingProvider } from '../controls/pasting.tsx';
import { useSelection, useTemplate } from '../draft/editor-context.tsx';
import { isThere } from '../draft/is-there.ts';
import { type Selection, WHOLE_TEMPLATE } from '../draft/selection.ts';
import classes from './inspector.module.css';
import { nameOf } from './names.ts';
import { SeveralPanel } from './several-panel.tsx';
import { StepPanel } from './step-panel.tsx';
import { TemplateTabs } from './template-tabs.tsx';
import { ThingProvider } from './thing.tsx';
import { ThingHead } from './thing-head.tsx';
import { ArticlePanel } from './things/article-panel.tsx';
import { CommitmentPanel } from './things/commitment-panel.tsx';
import { EdgePanel } from './things/edge-panel.tsx';
import { FieldPanel } from './things/field-panel.tsx';
import { PhasePanel } from './things/phase-panel.tsx';
import { ReminderPanel } from './things/reminder-panel.tsx';
import { RemovalProvider } from './things/removal.tsx';
import { RolePanel } from './things/role-panel.tsx';
import { usePastedTexts } from './things/use-pasted-texts.ts';
import { useInspectorKeys } from './use-inspector-keys.ts';
import { useWantedFocus } from './use-wanted-focus.ts';

/** What checks a text brings the schema with it: it is fetched when somebody asks for it. */
const JsonView = later(async () => (await import('./json/json-view.tsx')).JsonView, <Loading />);

type SimpleKind = Exclude<Place['kind'], 'template' | 'node'>;

const PANELS: Record<SimpleKind, ComponentType> = {
  role: RolePanel,
  field: FieldPanel,
  phase: PhasePanel,
  edge: EdgePanel,
  commitment: CommitmentPanel,
  article: ArticlePanel,
  reminder: ReminderPanel,
};
const ICONS: Record<SimpleKind | 'template', string> = {
  template: 'programmes',
  role: 'people',
  field: 'table',
  phase: 'phase',
  edge: 'arrow',
  commitment: 'partly',
  article: 'document',
  reminder: 'bell',
};

/** What is selected, to be set: the template itself when nothing is. */
export function Inspector() {
  const place = useRef<HTMLDivElement>(null);
  const template = useTemplate();
  const selection = useSelection();
  useWantedFocus(place, selection);
  useInspectorKeys(place);
  const steps = template.nodes.filter(({ id }) => selection.kind === 'node' && selection.ids.includes(id));
  const shown = isThere(template, selection.kind, selection.ids[0]) ? selection : WHOLE_TEMPLATE;
  return (
    <div className={classes['inspector']} ref={place}>
      <RemovalProvider>
        {steps.length > 1 ? (
          <Several steps={steps} />
        ) : (
          <One key={`${shown.kind}:${shown.ids.join()}`} selection={shown} />
        )}
      </RemovalProvider>
    </div>
  );
}

function Several({ steps }: { steps: Template['nodes'] }) {
  const { t } = useWords();
  return (
    <>
      <h2 className={classes['several']}>{t('inspector.several.title', { count: steps.length })}</h2>
      <SeveralPanel key={steps.map(({ id }) => id).join()} steps={steps} />
    </>
  );
}

/** One thing. Another one is another panel: nothing that was typed into the first is left over. */
function One({ selection: { kind, ids, key } }: { selection: Selection }) {
  const { t, say } = useWords();
  const template = useTemplate();
  const [isJson, setJson] = useState(false);
  const id = ids[0] ?? '';
  const name = nameOf(template, { kind, id }, say);
  const step = kind === 'node' ? template.nodes.find((node) => node.id === id) : undefined;
  const paste = usePastedTexts({ kind, id, name });
  return (
    <ThingProvider kind={kind} id={id} name={name}>
      <ThingHead
        kind={kind}
        id={id}
        name={name}
        icon={step ? step.kind : ICONS[kind as SimpleKind]}
        sort={step ? t(`canvas.kind.${step.kind}`) : t(`inspector.parts.one.${kind}`)}
        isJson={isJson}
        onJson={setJson}
      />
      {isJson ? (
        <JsonView />
      ) : (
        <PastingProvider value={paste}>
          <Panel kind={kind} step={step} wanted={key} />
        </PastingProvider>
      )}
    </ThingProvider>
  );
}

type PanelProps = { kind: Place['kind']; step: Template['nodes'][number] | undefined; wanted: string | undefined };

function Panel({ kind, step, wanted }: PanelProps) {
  if (step) return <StepPanel step={step} wanted={wanted} />;
  if (kind === 'template' || kind === 'node') return <TemplateTabs wanted={wanted} />;
  const Simple = PANELS[kind];
  return (
    <div className={classes['panel']}>
      <Simple />
    </div>
  );
}
