/** Keys and positions from the top of a template. */
export type Path = readonly (string | number)[];

/**
 * One change of a template, as data: it can be shown, applied, undone and sent. `set` and `unset` are about a key of an
 * object or a place of a list; `add` and `remove` are about the items of a list, at a position.
 */
export type Edit =
  | { op: 'set'; path: Path; value: unknown }
  | { op: 'unset'; path: Path }
  | { op: 'add'; path: Path; value: unknown }
  | { op: 'remove'; path: Path };
