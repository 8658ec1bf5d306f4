/** Who settled a dossier does not sign its result (PRACTICE B.10 L15): the two are kept apart. */
export const settledItHimself = (dossier: { readonly officer_id: string | null }, signerId: string): boolean =>
  dossier.officer_id === signerId;
