import type { FactBody } from '#schema/facts';
import type { IncidentCode, Resolution } from '#schema/vocabulary';
import { emit, type Turn } from '../turn.ts';

type Where = Pick<FactBody<'IncidentOpened'>, 'scope' | 'step' | 'node' | 'details'>;

/** Puts something before the coordinator, once. True if it was not already there. */
export function openIncident(turn: Turn, code: IncidentCode, where: Where, offers: Resolution[]): boolean {
  for (const open of Object.values(turn.state.incidents)) {
    if (open.code === code && open.scope === where.scope && open.node === where.node && open.step === where.step) {
      if (sameRun(open.details, where.details)) return false;
    }
  }
  const incident = `incident~${turn.state.incidentCount + 1}`;
  emit(turn, { type: 'IncidentOpened', incident, code, ...where, offers });
  return true;
}

function sameRun(a: Where['details'], b: Where['details']): boolean {
  return (a?.run ?? null) === (b?.run ?? null) && (a?.person ?? null) === (b?.person ?? null);
}
