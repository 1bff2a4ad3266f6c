import { createListeners } from '../../api-client/listeners.ts';

/** A preference of this browser, one of a few words: nothing about anybody. */
export function keptChoice<T extends string>(name: string, choices: readonly T[], first: T) {
  const { tell, subscribe } = createListeners();
  const read = (): T => {
    const kept = localStorage.getItem(name);
    return choices.find((choice) => choice === kept) ?? first;
  };
  let value = read();
  return {
    now: () => value,
    choose: (next: T): void => {
      value = next;
      localStorage.setItem(name, next);
      tell();
    },
    subscribe,
  };
}
