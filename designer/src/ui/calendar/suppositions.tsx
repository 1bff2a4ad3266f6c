import { Button, Drawer, NativeSelect, NumberInput, Switch } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { memo, type ReactNode } from 'react';
import type { Field, Template, TemplateNode } from '#schema/template';
import { useWords } from '../../locales/use-words.ts';
import { AfterPaint } from '../after-paint.tsx';
import { Icon } from '../icons.tsx';
import { Loading } from '../states.tsx';
import { shortName } from '../timeline/short-name.ts';
import type { ComputedYear } from '../year/compute-year.ts';
import type { Question } from '../year/question.ts';
import classes from './suppositions.module.css';

/** What is supposed of those who are free: how many they are, what is known of them, what they answer. */
type Supposed = Pick<Question, 'answers' | 'fields' | 'people'>;
type SuppositionsProps = Supposed & {
  template: Template;
  assumed: ComputedYear['assumed'];
  onChange: (supposed: Partial<Supposed>) => void;
};

/** What a year supposes where people are free, as sentences one may change. */
export const Suppositions = memo(function Suppositions(props: SuppositionsProps) {
  const { t } = useWords();
  const [isOpen, { open, close }] = useDisclosure(false);
  const { answers, fields, people } = props;
  const changed = [answers, fields, people].reduce((sum, some) => sum + Object.keys(some).length, 0);
  return (
    <>
      <Button variant="default" size="sm" leftSection={<Icon name="sliders" />} onClick={open}>
        {t('calendar.suppositions', { count: changed })}
      </Button>
      <Drawer
        opened={isOpen}
        onClose={close}
        position="right"
        size={380}
        title={t('preview.assumed')}
        closeButtonProps={{ 'aria-label': t('form.back') }}
      >
        <div className={classes['sentences']}>
          <p className="small muted">{t('preview.trialOnly')}</p>
          <AfterPaint fallback={<Loading />}>
            <Sentences {...props} />
          </AfterPaint>
        </div>
      </Drawer>
    </>
  );
});

const Sentences = memo(function Sentences(props: SuppositionsProps) {
  return (
    <>
      <Group of="people">
        <PeopleSentences {...props} />
      </Group>
      <Group of="fields">
        <FieldSentences {...props} />
      </Group>
      <Group of="answers">
        <AnswerSentences {...props} />
      </Group>
    </>
  );
});

/** What a number beside the name of a party stands for is said above it. Nothing where nothing is supposed. */
function Group({ of, children }: { of: 'people' | 'fields' | 'answers'; children: ReactNode }) {
  const { t } = useWords();
  return (
    <section className={classes['group']}>
      <h3>{t(`calendar.supposed.${of}`)}</h3>
      {children}
    </section>
  );
}

function PeopleSentences({ template, people, assumed, onChange }: SuppositionsProps) {
  const { say } = useWords();
  return template.roles
    .filter(({ min, max }) => min !== max)
    .map(({ id, title, min, max }) => {
      const supposed = assumed.find(({ what, name }) => what === 'people' && name === id)?.value;
      return (
        <NumberInput
          key={id}
          label={shortName(say(title)).name}
          min={min}
          max={Math.min(max, 100)}
          clampBehavior="strict"
          allowDecimal={false}
          value={people[id] ?? (typeof supposed === 'number' ? supposed : min)}
          onChange={(value) => typeof value === 'number' && onChange({ people: { ...people, [id]: value } })}
        />
      );
    });
}

function FieldSentences({ template, fields, assumed, onChange }: SuppositionsProps) {
  const { t, say } = useWords();
  const set = (id: string, value: Question['fields'][string]) => onChange({ fields: { ...fields, [id]: value } });
  return (template.fields ?? []).filter(isAsked).map(({ id, type, title, choices = [] }) => {
    const value = fields[id] ?? assumed.find(({ what, name }) => what === 'field' && name === id)?.value;
    if (type === 'choice') {
      const data = [
        { value: '', label: t('calendar.unknown') },
        ...choices.map((choice) => ({ value: choice.id, label: say(choice.title) })),
      ];
      return (
        <NativeSelect
          key={id}
          label={say(title)}
          data={data}
          value={typeof value === 'string' ? value : ''}
          onChange={({ currentTarget }) => onChange({ fields: without(fields, id, currentTarget.value) })}
        />
      );
    }
    if (type === 'boolean') {
      return (
        <Switch
          key={id}
          label={say(title)}
          checked={value === true}
          onChange={({ currentTarget }) => set(id, currentTarget.checked)}
        />
      );
    }
    return (
      <NumberInput
        key={id}
        label={say(title)}
        allowDecimal={false}
        min={0}
        max={1_000}
        value={typeof value === 'number' ? value : ''}
        onChange={(next) => onChange({ fields: without(fields, id, next) })}
      />
    );
  });
}

/** What a date may depend on, and one person does not hold alone. */
function isAsked({ type, of }: Field): boolean {
  return of === undefined && (type === 'choice' || type === 'boolean' || type === 'integer');
}

function without(fields: Question['fields'], id: string, value: string | number): Question['fields'] {
  const { [id]: _before, ...others } = fields;
  return value === '' ? others : { ...others, [id]: value };
}

function AnswerSentences({ template, answers, assumed, onChange }: SuppositionsProps) {
  const { t, say } = useWords();
  return template.nodes.map((node) => {
    const choices = choicesOf(node);
    if (choices === null) return null;
    const supposed = assumed.find(({ what, name }) => what === 'answer' && name === node.id)?.value;
    const usual = template.assume?.answers?.[node.id] ?? supposed ?? (node.kind === 'option' ? 'none' : '');
    const none = node.kind === 'option' ? [{ value: 'none', label: t('calendar.notTaken') }] : [];
    return (
      <NativeSelect
        key={node.id}
        label={say(node.title)}
        data={[...none, ...choices.map(({ id, title }) => ({ value: id, label: say(title) }))]}
        value={answers[node.id] ?? (typeof usual === 'string' ? usual : '')}
        onChange={({ currentTarget: { value } }) => onChange({ answers: { ...answers, [node.id]: value } })}
      />
    );
  });
}

function choicesOf(node: TemplateNode) {
  if (node.kind === 'decision') return node.choices;
  if (node.kind === 'option') return node.options;
  return node.kind === 'wait' ? (node.answers ?? null) : null;
}
