import { useId } from 'react';
import type { Problem } from '#engine/lint/problem';
import type { Template } from '#schema/template';
import { useWords } from '../../../../locales/use-words.ts';
import { outcomeIn } from '../problem-words.ts';
import { type Card, type Drawn, type Line, layOutExample } from './lay-out-example.ts';
import classes from './rule.module.css';

type DrawingProps = { template: Template; problems: readonly Problem[]; label: string };

/** A small template as a picture; what a problem is about stands out. */
export function RuleDrawing({ template, problems, label }: DrawingProps) {
  const head = useId();
  const drawn = layOutExample(template);
  const isWrong = (kind: Problem['at']['kind'], id: string) =>
    problems.some(({ at }) => at.kind === kind && at.id === id) || undefined;
  return (
    <svg
      role="img"
      aria-label={label}
      className={classes['drawing']}
      viewBox={`0 0 ${drawn.width} ${drawn.height}`}
      width={drawn.width}
      height={drawn.height}
    >
      <defs>
        <marker
          id={head}
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerUnits="userSpaceOnUse"
          markerWidth="9"
          markerHeight="9"
          orient="auto-start-reverse"
        >
          <path d="M0 0 8 4 0 8z" className={classes['head'] ?? ''} />
        </marker>
      </defs>
      <Bands drawn={drawn} isWrong={isWrong} />
      {drawn.groups.map((group) => (
        <Group key={group.node.id} group={group} isWrong={isWrong('node', group.node.id)} />
      ))}
      {drawn.lines.map((line) => (
        <Arrow key={line.edge.id} line={line} head={head} template={template} isWrong={isWrong('edge', line.edge.id)} />
      ))}
      {drawn.cards.map((card) => (
        <Step key={card.node.id} card={card} template={template} isWrong={isWrong('node', card.node.id)} />
      ))}
    </svg>
  );
}

type Wrong = { isWrong: boolean | undefined };

function Bands({ drawn, isWrong }: { drawn: Drawn; isWrong: (kind: 'phase', id: string) => boolean | undefined }) {
  const { say } = useWords();
  return drawn.bands.map(({ phase, x, y, width, height }) => (
    <g key={phase.id} data-wrong={isWrong('phase', phase.id)} className={classes['band'] ?? ''} data-kind={phase.kind}>
      <rect x={x} y={y} width={width} height={height} rx="10" />
      <text x={x + 12} y={y + 16}>
        {say(phase.title)}
      </text>
    </g>
  ));
}

function Group({ group: { node, x, y, width, height }, isWrong }: { group: Card } & Wrong) {
  const { say } = useWords();
  return (
    <g data-wrong={isWrong} className={classes['group'] ?? ''}>
      <rect x={x} y={y} width={width} height={height} rx="10" />
      <text x={x + 10} y={y + 17}>
        {say(node.title)}
      </text>
    </g>
  );
}

function Step({ card: { node, x, y, width, height }, template, isWrong }: { card: Card; template: Template } & Wrong) {
  const { t, say } = useWords();
  const lines = [whoIn(template, node, say), node.due ? t('problems.picture.dated') : ''].filter(
    (words) => words !== '',
  );
  return (
    <g data-wrong={isWrong} className={classes['step'] ?? ''} data-kind={node.kind}>
      <rect x={x} y={y} width={width} height={height} rx={node.kind === 'notice' ? height / 2 : 9} />
      <text x={x + width / 2} y={y + (lines.length === 0 ? height / 2 + 4 : height / 2 - 3)} textAnchor="middle">
        {say(node.title)}
      </text>
      {lines.length === 0 ? null : (
        <text x={x + width / 2} y={y + height / 2 + 12} textAnchor="middle" className={classes['second'] ?? ''}>
          {lines.join(' · ')}
        </text>
      )}
    </g>
  );
}

function Arrow({ line, head, template, isWrong }: { line: Line; head: string; template: Template } & Wrong) {
  const { t, say } = useWords();
  const { edge, path, label } = line;
  const outcome = label ? (outcomeIn(edge.from, label.outcome, { template, say, t }) ?? label.outcome) : '';
  const words = [outcome, edge.maxTimes === undefined ? '' : `× ${edge.maxTimes}`]
    .filter((part) => part !== '')
    .join(' ');
  const half = words.length * 3.3 + 7;
  return (
    <g data-wrong={isWrong} className={classes['arrow'] ?? ''} data-back={edge.back}>
      <path d={path} markerEnd={`url(#${head})`} />
      {label && words !== '' ? (
        <>
          <rect x={label.x - half} y={label.y - 9} width={half * 2} height={18} rx="9" />
          <text x={label.x} y={label.y + 4} textAnchor="middle">
            {words}
          </text>
        </>
      ) : null}
    </g>
  );
}

function whoIn({ roles }: Template, { who }: Card['node'], say: ReturnType<typeof useWords>['say']): string {
  if (who === undefined) return '';
  if (who.length === 0) return '?';
  return who.flatMap((line) => ('role' in line ? say(roles.find(({ id }) => id === line.role)?.title) : [])).join(', ');
}
