/** Where the changes of a contract are. */
export function amendmentsPath(contract: string): string {
  return `/contrats/${contract}/changements`;
}
