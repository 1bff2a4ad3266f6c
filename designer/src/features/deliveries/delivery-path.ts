/** Where a call is made, or a letter written. */
export function deliveryPath(contract: string, delivery: string): string {
  return `/contrats/${contract}/a-la-main/${delivery}`;
}
