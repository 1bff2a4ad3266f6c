import { useMemo } from 'react';
import { useProblems } from '../../problems/problems-context.tsx';
import type { Faults } from './faults.ts';

/** What is to be mended on each step, counted, and the arrows that something is wrong with. */
export function useFaults(): { faults: ReadonlyMap<string, Faults>; faulty: ReadonlySet<string> } {
  const { all } = useProblems();
  return useMemo(() => {
    const faults = new Map<string, Faults>();
    const faulty = new Set<string>();
    for (const { severity, at } of all) {
      if (at.id === undefined || severity === 'hint') continue;
      if (at.kind === 'edge') faulty.add(at.id);
      if (at.kind !== 'node') continue;
      const { errors, warnings } = faults.get(at.id) ?? { errors: 0, warnings: 0 };
      const isError = severity === 'error';
      faults.set(at.id, { errors: errors + (isError ? 1 : 0), warnings: warnings + (isError ? 0 : 1) });
    }
    return { faults, faulty };
  }, [all]);
}
