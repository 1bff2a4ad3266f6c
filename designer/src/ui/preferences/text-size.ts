import { keptChoice } from './kept.ts';

/** How large the text is, beside what the browser says. */
export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

export const textSize = keptChoice<TextSize>('trame-text-size', TEXT_SIZES, 'normal');

/** Gives the page the chosen size of text, now and at each change. */
export function followTextSize(): void {
  const apply = () => {
    document.documentElement.dataset['textSize'] = textSize.now();
  };
  apply();
  textSize.subscribe(apply);
}
