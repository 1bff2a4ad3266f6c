import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../../../../locales/use-words.ts';
import { Icon } from '../../../../ui/icons.tsx';
import type { PlanRow } from '../rows/plan-rows.ts';
import classes from './tree.module.css';

type TitleProps = {
  row: PlanRow;
  title: string;
  mark: ReactNode;
  /** The kind of step, beside its title. */
  kind: string;
  /** Who else is there. */
  others?: ReactNode;
  isRenamed: boolean;
  onRenamed: (title: string | null) => void;
};

/** The first cell of a line: how deep it stands, whether it is open, its mark, its title or the field that changes it. */
export function TitleCell({
  row: { level, isOpen },
  title,
  mark,
  kind,
  others = null,
  isRenamed,
  onRenamed,
}: TitleProps) {
  const { t } = useWords();
  return (
    <span className={classes['title']} data-level={level}>
      <span className={classes['fold']}>
        {isOpen === null ? null : (
          <button
            type="button"
            tabIndex={-1}
            data-fold
            className={classes['chevron']}
            aria-label={t(isOpen ? 'plan.close' : 'plan.open', { title })}
          >
            <Icon name={isOpen ? 'down' : 'chevron'} size={16} />
          </button>
        )}
      </span>
      {mark}
      {isRenamed ? (
        <RenameField title={title} onRenamed={onRenamed} />
      ) : (
        <span className={classes['text']}>
          <span className={classes['name']}>{title}</span> <span className={classes['kind']}>{kind}</span>
          {others}
        </span>
      )}
    </span>
  );
}

function RenameField({ title, onRenamed }: { title: string; onRenamed: TitleProps['onRenamed'] }) {
  const { t } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  useEffect(() => field.current?.select(), []);
  const end = (written: string | null) => {
    if (isOver.current) return;
    isOver.current = true;
    onRenamed(written);
  };
  return (
    <input
      ref={field}
      className={classes['rename']}
      aria-label={t('plan.rename', { title })}
      defaultValue={title}
      maxLength={300}
      onBlur={(event) => end(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') end(event.currentTarget.value);
        else if (event.key === 'Escape') end(null);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
