import { useWords } from '../../locales/use-words.ts';
import type { Families } from './families.ts';

/** The families of one criterion, below its words. */
export function FamiliesOf({ criterion, families }: { criterion: string; families: Families }) {
  const { say } = useWords();
  const given = families[criterion] ?? [];
  return given.length === 0 ? null : <p className="small muted">{given.map(say).join(' · ')}</p>;
}
