import { Radio } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon } from '../../ui/icons.tsx';
import classes from './option-cards.module.css';

export type OptionCard<V extends string> = {
  value: V;
  icon: string;
  title: string;
  /** What it leads to, in one sentence. */
  help: string;
  /** What it needs, shown once it is picked. */
  more?: ReactNode;
};

type OptionCardsProps<V extends string> = {
  options: readonly OptionCard<V>[];
  value: V | null;
  onChange: (value: V) => void;
  labelledBy: string;
};

/** A few ways on, each with what it leads to; the one that is picked opens. */
export function OptionCards<V extends string>({ options, value, onChange, labelledBy }: OptionCardsProps<V>) {
  return (
    <Radio.Group value={value} onChange={(picked) => onChange(picked as V)} aria-labelledby={labelledBy}>
      <div className={classes['cards']}>
        {options.map((option) => (
          <div key={option.value} className={classes['option']} data-picked={option.value === value}>
            <Radio.Card
              value={option.value}
              className={classes['card'] ?? ''}
              styles={{ card: { backgroundColor: 'transparent', borderColor: 'transparent' } }}
              aria-label={option.title}
            >
              <Radio.Indicator />
              <Icon name={option.icon} size={22} />
              <span>
                <b>{option.title}</b>
                <span className={classes['help']}>{option.help}</span>
              </span>
            </Radio.Card>
            {option.value === value && option.more ? <div className={classes['more']}>{option.more}</div> : null}
          </div>
        ))}
      </div>
    </Radio.Group>
  );
}
