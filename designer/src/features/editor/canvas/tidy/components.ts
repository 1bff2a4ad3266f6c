/** Steps that arrows join, however far, in the order of the list: each of these is laid out by itself. */
export function components(ids: readonly string[], links: readonly { from: string; to: string }[]): string[][] {
  const parent = new Map(ids.map((id) => [id, id]));
  const rootOf = (id: string): string => {
    let at = id;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    parent.set(id, at);
    return at;
  };
  for (const { from, to } of links) if (parent.has(from) && parent.has(to)) parent.set(rootOf(to), rootOf(from));
  const found = new Map<string, string[]>();
  for (const id of ids) {
    const root = rootOf(id);
    const there = found.get(root);
    if (there) there.push(id);
    else found.set(root, [id]);
  }
  return [...found.values()];
}
