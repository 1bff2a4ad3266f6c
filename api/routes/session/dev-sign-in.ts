import type { Settings } from '../../ports.ts';
import { Problem } from '../../problem.ts';

/** The trial sign-in exists only where the configuration says so, and in production never, whatever it says. */
export function refuseUnlessDevSignIn({ mode, devSignIn }: Settings): void {
  if (mode === 'production' || !devSignIn) throw new Problem('DEV_SIGN_IN_OFF');
}
