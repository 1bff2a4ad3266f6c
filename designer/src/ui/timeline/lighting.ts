/**
 * Whether something lights up that carries this name, while that one is pointed at. A step is `bilan`, one time of it
 * `bilan~2`: a step lights with all of its times, and one time lights with its step, but not with its other times.
 */
export function lightsWith(pointed: string, name: string): boolean {
  return pointed !== '' && (pointed === name || stepOf(pointed) === name || pointed === stepOf(name));
}

/** Steps are named without this sign. */
const TIME = '~';

function stepOf(name: string): string {
  const at = name.lastIndexOf(TIME);
  return at === -1 ? name : name.slice(0, at);
}
