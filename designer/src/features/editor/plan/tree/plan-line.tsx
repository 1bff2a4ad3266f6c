import { memo, type ReactNode } from 'react';
import type { Template } from '#schema/template';
import { useWords } from '../../../../locales/use-words.ts';
import { Icon } from '../../../../ui/icons.tsx';
import type { DateLine } from '../../../../ui/timeline/date-lines.ts';
import { ruleInWords, whenInWords } from '../../../../ui/year/rule-words.ts';
import { OthersAt } from '../../presence/others-at.tsx';
import { useProblemsAt } from '../../problems/problems-context.tsx';
import type { ArrowRow, PhaseRow, PlanRow, StepRow } from '../rows/plan-rows.ts';
import { arrowWords, ruleOfStep } from '../rows/step-words.ts';
import { whoDoes } from '../rows/who-does.ts';
import { DatesCell, StateCell, WhoCell } from './cells.tsx';
import { CELL, ROW } from './roles.ts';
import { TitleCell } from './title-cell.tsx';
import classes from './tree.module.css';

type LineProps = {
  row: PlanRow;
  template: Template;
  tone: string | undefined;
  dates: readonly DateLine[];
  isCurrent: boolean;
  isChosen: boolean;
  isRenamed: boolean;
  onRenamed: (key: string, title: string | null) => void;
};

/** One line of the plan. */
export const PlanLine = memo(function PlanLine(props: LineProps) {
  const { row } = props;
  if (row.kind === 'phase') return <PhaseLine {...props} row={row} />;
  return row.kind === 'step' ? <StepLine {...props} row={row} /> : <ArrowLine {...props} row={row} />;
});

type Cells = { title: string; mark: ReactNode; kind: string; others?: ReactNode; cells: readonly ReactNode[] };

/** The frame of a line: its place in the tree for whoever hears it, then its cells. */
function Line({
  row,
  isCurrent,
  isChosen,
  isRenamed,
  onRenamed,
  tone,
  title,
  mark,
  kind,
  others,
  cells,
}: LineProps & Cells) {
  return (
    <tr
      {...ROW}
      data-line={row.key}
      data-step={row.kind === 'step' ? row.node.id : undefined}
      data-kind={row.kind}
      data-tone={tone}
      className={classes['line']}
      aria-level={row.level}
      aria-posinset={row.place}
      aria-setsize={row.of}
      aria-expanded={row.isOpen ?? undefined}
      aria-selected={isChosen}
      tabIndex={isCurrent ? 0 : -1}
    >
      <td {...CELL}>
        <TitleCell
          row={row}
          title={title}
          mark={mark}
          kind={kind}
          others={others}
          isRenamed={isRenamed}
          onRenamed={(written) => onRenamed(row.key, written)}
        />
      </td>
      {cells.map((cell, at) => (
        <td {...CELL} key={COLUMNS[at]} data-column={COLUMNS[at]}>
          {cell}
        </td>
      ))}
    </tr>
  );
}

const COLUMNS = ['who', 'rule', 'dates', 'state'];

function PhaseLine(props: LineProps & { row: PhaseRow }) {
  const { t, say } = useWords();
  const { row, template, dates } = props;
  const { phase, number, steps } = row;
  const problems = useProblemsAt('phase', phase?.id);
  const title = phase ? say(phase.title) : t('plan.nowhere');
  const planned = [phase?.planned?.from, phase?.planned?.to].flatMap((when) =>
    when === undefined ? [] : [whenInWords(template, when, say, t)],
  );
  const count = t('plan.steps', { count: steps });
  return (
    <Line
      {...props}
      title={title}
      kind={phase?.beside ? t('plan.beside') : ''}
      mark={
        number === null ? null : (
          <span className={classes['number']}>
            <span className="hidden-words">{t('plan.phase')} </span>
            {number}
          </span>
        )
      }
      cells={[
        null,
        planned.join(' – '),
        <DatesCell key="dates" dates={dates} />,
        <span key="state" className={classes['phaseState']}>
          <StateCell problems={problems} />
          <span className="muted">{count}</span>
        </span>,
      ]}
    />
  );
}

function StepLine(props: LineProps & { row: StepRow }) {
  const speaker = useWords();
  const { t, say } = speaker;
  const { template, dates, row } = props;
  const { node } = row;
  const problems = useProblemsAt('node', node.id);
  const rule = ruleOfStep(template, node, speaker);
  return (
    <Line
      {...props}
      title={say(node.title)}
      kind={t(`canvas.kind.${node.kind}`)}
      others={<OthersAt step={node.id} title={say(node.title)} />}
      mark={
        <span className={classes['mark']} data-kind={node.kind}>
          <Icon name={node.kind} size={15} />
        </span>
      }
      cells={[
        <WhoCell key="who" who={whoDoes(template, node, speaker)} />,
        <span key="rule" title={ruleInWords(template, node, say, t) ?? rule}>
          {rule}
        </span>,
        <DatesCell key="dates" dates={dates} />,
        <StateCell key="state" problems={problems} />,
      ]}
    />
  );
}

function ArrowLine(props: LineProps & { row: ArrowRow }) {
  const speaker = useWords();
  const { t } = speaker;
  const { template, row } = props;
  const problems = useProblemsAt('edge', row.edge.id);
  const { title, rule } = arrowWords(template, row.edge, speaker);
  return (
    <Line
      {...props}
      title={title}
      kind={t('plan.arrow')}
      mark={
        <span className={classes['mark']} data-kind="arrow">
          <Icon name="arrow" size={14} />
        </span>
      }
      cells={[null, rule, null, <StateCell key="state" problems={problems} />]}
    />
  );
}
