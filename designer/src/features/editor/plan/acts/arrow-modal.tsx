import { Button, Modal, NumberInput, Select, Switch } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { stepOf } from '#engine/authoring/arrows';
import { FIRST_MAX_TIMES } from '#engine/authoring/changes/connect-steps';
import { scopeKey, scopeOf } from '#engine/authoring/scope-of';
import { mainOutcome, outcomesOf, ownOutcomes } from '#engine/lint/survey/outcomes';
import { TEMPLATE_LIMITS } from '#schema/vocabulary';
import { useWords } from '../../../../locales/use-words.ts';
import { useTemplate } from '../../draft/editor-context.tsx';
import { sayOutcome } from '../rows/step-words.ts';
import type { PlanActs } from './use-plan-acts.ts';

/** A new arrow out of a step, or one that is there. */
export type ArrowAsked = { from: string } | { edge: string };

type ModalProps = { asked: ArrowAsked; acts: PlanActs; onClose: () => void };

/** By which outcome an arrow leaves, where it leads, and whether it goes back: everything that is drawn on the canvas. */
export function ArrowModal({ asked, acts, onClose }: ModalProps) {
  const { t, say } = useWords();
  const template = useTemplate();
  const edge = 'edge' in asked ? template.edges.find(({ id }) => id === asked.edge) : undefined;
  const from = stepOf(template, 'from' in asked ? asked.from : (edge?.from ?? ''));
  const taken = new Set(template.edges.flatMap((known) => (known.from === from?.id ? (known.outcome ?? '') : [])));
  const outcomes = from ? outcomesOf(from) : [];
  const main = from ? mainOutcome(from) : null;
  const first = from ? (ownOutcomes(from).find((known) => !taken.has(known === main ? '' : known)) ?? main) : null;
  const [outcome, setOutcome] = useState(edge ? (edge.outcome ?? main) : (first ?? outcomes[0] ?? null));
  const [to, setTo] = useState<string | null>(edge?.to ?? null);
  const [isBack, setBack] = useState(edge?.back === true);
  const [times, setTimes] = useState<number>(edge?.maxTimes ?? FIRST_MAX_TIMES);
  const [isChecked, setChecked] = useState(false);
  if (!from) return null;
  const targets = template.nodes.filter((node) => scopeKey(scopeOf(node)) === scopeKey(scopeOf(from)));
  const send = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (to === null) return;
    const isDone = edge
      ? acts.changeArrow(edge.id, { outcome, to, back: isBack, maxTimes: times })
      : acts.connect({ from: from.id, to, outcome });
    if (isDone || edge) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(edge ? 'plan.arrowTitle' : 'plan.linkTitle', { title: say(from.title) })}
      closeButtonProps={{ 'aria-label': t('overlay.close') }}
    >
      <form className="stack" onSubmit={send} noValidate>
        <Select
          label={t('plan.outcome')}
          data={outcomes.map((value) => ({
            value,
            label: sayOutcome(from, value, { say, t }),
          }))}
          value={outcome}
          onChange={setOutcome}
          allowDeselect={false}
        />
        <Select
          label={t('plan.target')}
          data={targets.map(({ id, title, kind }) => ({
            value: id,
            label: `${say(title)} (${t(`canvas.kind.${kind}`)})`,
          }))}
          value={to}
          onChange={setTo}
          searchable
          data-autofocus
          nothingFoundMessage={t('plan.noTarget')}
          error={isChecked && to === null ? t('plan.targetMissing') : null}
        />
        {edge ? (
          <>
            <Switch
              label={t('plan.goesBack')}
              checked={isBack}
              onChange={({ currentTarget }) => setBack(currentTarget.checked)}
            />
            {isBack ? (
              <NumberInput
                label={t('plan.maxTimes')}
                min={1}
                max={TEMPLATE_LIMITS.repeat}
                allowDecimal={false}
                value={times}
                onChange={(value) => setTimes(Math.max(1, Math.round(Number(value)) || 1))}
              />
            ) : null}
          </>
        ) : (
          <p className="small muted">{t('plan.backByItself')}</p>
        )}
        <div className="row">
          <Button type="submit">{t(edge ? 'plan.saveArrow' : 'plan.link')}</Button>
          <Button variant="default" onClick={onClose}>
            {t('form.back')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
