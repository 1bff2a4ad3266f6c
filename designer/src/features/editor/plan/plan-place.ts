/** The name of the plan in the page. */
export const PLAN = 'plan';

/** Whether the keys are meant for the plan: the focus is in it, or nowhere. */
export function isInPlan(): boolean {
  const here = document.activeElement;
  return here === null || here === document.body || here.closest(`#${PLAN}`) !== null;
}
