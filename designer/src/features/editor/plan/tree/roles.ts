/**
 * HTML has no element for a tree with columns (ARIA `treegrid`), nor for a table whose lines are walked (`grid`). On a
 * narrow screen lines are no longer laid out as a table, so that each part says what it is.
 */
export const TREEGRID = { role: 'treegrid', 'aria-multiselectable': true } as const;
export const GRID = { role: 'grid' } as const;
export const ROW = { role: 'row' } as const;
export const CELL = { role: 'gridcell' } as const;
