import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Contract, FormField } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { type CriteriaColumns, type Criterion, isSorted } from './criteria-columns.ts';
import { CriterionText } from './criterion-text.tsx';
import { TagButtons } from './tag-buttons.tsx';

type SortCardProps = {
  criterion: Criterion;
  columns: CriteriaColumns;
  contract: Contract;
  isOpen: boolean;
  onOpen: () => void;
  onGive: (tag: FormField, choice: string | null) => void;
};

/** One criterion with the families it may have; folded while another is being sorted. */
export function SortCard({ criterion, columns, contract, isOpen, onOpen, onGive }: SortCardProps) {
  const { t } = useWords();
  const card = useFocusWhenOpened(isOpen);
  const way = isSorted(criterion, columns) ? 'sortAgain' : 'sortThis';
  return (
    <li ref={card} data-picked={isOpen}>
      <CriterionText criterion={criterion} columns={columns} contract={contract} withoutFamilies={isOpen}>
        {isOpen ? (
          columns.tags.map((tag) => (
            <TagButtons
              key={tag.id}
              tag={tag}
              value={criterion.tags[tag.id]}
              onChange={(choice) => onGive(tag, choice)}
            />
          ))
        ) : (
          <div>
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={t(`criteria.${way}Named`, { words: criterion.words })}
              onClick={onOpen}
            >
              {t(`criteria.${way}`)}
            </Button>
          </div>
        )}
      </CriterionText>
    </li>
  );
}

/** The card that opens takes the focus, unless it stood open when one arrived. */
function useFocusWhenOpened(isOpen: boolean) {
  const card = useRef<HTMLLIElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (isOpen && !wasOpen.current) card.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return card;
}
