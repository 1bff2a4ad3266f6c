import { type RefObject, useState } from 'react';
import { plainText } from '../../../../ui/find.ts';
import { useListener } from '../../../../ui/use-listener.ts';
import type { PlanRow } from '../rows/plan-rows.ts';
import { createTitleSearch } from './title-search.ts';

type Tree = {
  rows: readonly PlanRow[];
  current: string | null;
  titleOf: (row: PlanRow) => string;
  /** Goes to a line; `isAlso` adds it to what is chosen. */
  go: (row: PlanRow, isAlso: boolean) => void;
  open: (keys: readonly string[]) => void;
  close: (key: string) => void;
  choose: (row: PlanRow) => void;
  chooseAll: () => void;
  act: (row: PlanRow, act: RowAct) => boolean;
  /** A letter that somebody types at once after N, before the menu has the focus: it chooses the kind. */
  takesLetter: (letter: string) => boolean;
};
export type RowAct = 'set' | 'rename' | 'up' | 'down' | 'enter' | 'leave' | 'remove' | 'add' | 'addAlone' | 'link';

/** Letters that do something by themselves; once a title is being searched for, they are letters of it. */
const LETTERS: Record<string, RowAct> = { n: 'add', l: 'link' };
/** Begins the search for a title, also for one that begins with such a letter. */
const SEARCH = '/';

/** The keys of the plan: arrows walk and open, letters find, the others act on the line. Only while it has the focus. */
export function useTreeKeys(place: RefObject<HTMLElement | null>, tree: Tree, lettersAct: boolean): void {
  const [search] = useState(() => createTitleSearch());

  useListener(place, 'keydown', (event) => {
    const { rows, current } = tree;
    const at = rows.findIndex(({ key }) => key === current);
    const row = rows[at];
    // Only lines: buttons and fields inside of them have keys of their own.
    if (!row || !(event.target as HTMLElement).matches('[role="row"]')) return;
    if (event.isComposing) return;
    const isLetter = !event.ctrlKey && !event.metaKey && !event.altKey && event.key.length === 1;
    const isDone =
      (isLetter && tree.takesLetter(event.key)) || walks(event, row, at) || acts(event, row) || finds(event, at);
    if (isDone) event.preventDefault();
  });

  function walks(event: KeyboardEvent, row: PlanRow, at: number): boolean {
    if (event.altKey || event.ctrlKey || event.metaKey) {
      if (event.key !== ' ' && event.key.toLowerCase() !== 'a') return false;
      if (event.altKey) return false;
      if (event.key === ' ') tree.choose(row);
      else tree.chooseAll();
      return true;
    }
    const { rows } = tree;
    const goTo = (place: number) => {
      const next = rows[Math.max(0, Math.min(rows.length - 1, place))];
      if (next) tree.go(next, event.shiftKey);
      return true;
    };
    switch (event.key) {
      case 'ArrowDown':
        return goTo(at + 1);
      case 'ArrowUp':
        return goTo(at - 1);
      case 'Home':
        return goTo(0);
      case 'End':
        return goTo(rows.length - 1);
      case 'ArrowRight':
        if (row.isOpen === false) tree.open([row.key]);
        else if (row.isOpen === true) goTo(at + 1);
        return true;
      case 'ArrowLeft':
        if (row.isOpen === true) tree.close(row.key);
        else if (row.parent !== null) goTo(rows.findIndex(({ key }) => key === row.parent));
        return true;
      case '*':
        tree.open(rows.filter(({ parent }) => parent === row.parent).map(({ key }) => key));
        return true;
      default:
        return false;
    }
  }

  function acts(event: KeyboardEvent, row: PlanRow): boolean {
    if (event.ctrlKey || event.metaKey) return false;
    if (event.altKey) {
      const moves: Record<string, RowAct> = {
        ArrowUp: 'up',
        ArrowDown: 'down',
        ArrowRight: 'enter',
        ArrowLeft: 'leave',
      };
      const move = moves[event.key];
      return move !== undefined && tree.act(row, move);
    }
    if (event.key === 'Enter') return tree.act(row, 'set');
    if (event.key === 'F2') return tree.act(row, 'rename');
    if (event.key === 'Delete' || event.key === 'Backspace') return tree.act(row, 'remove');
    const letter = LETTERS[event.key.toLowerCase()];
    if (letter === undefined || !lettersAct || search.isGoingOn()) return false;
    return tree.act(row, letter === 'add' && event.shiftKey ? 'addAlone' : letter);
  }

  /** Goes to the next line whose title begins with what is typed. */
  function finds(event: KeyboardEvent, at: number): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key === SEARCH) {
      search.begin();
      return true;
    }
    if (!/^[\p{L}\p{N}]$/u.test(event.key)) return false;
    const text = search.type(event.key);
    const from = text.length === 1 ? at + 1 : at;
    const inTurn = [...tree.rows.slice(from), ...tree.rows.slice(0, from)];
    const found = inTurn.find((row) => plainText(tree.titleOf(row)).startsWith(text));
    if (found) tree.go(found, false);
    return true;
  }
}
