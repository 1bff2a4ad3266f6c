/** A number as a telephone takes it: "+33 1 99 00 16 00" is "+33199001600". */
export function dialled(number: string): string {
  return number.replaceAll(/[^+0-9]/g, '');
}
