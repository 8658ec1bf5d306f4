/** Why several dossiers at one press are refused: none was chosen, or what is wrong with which of them. */
export type ManyReason<Because> =
  | { readonly reason: 'nothing-chosen' }
  | { readonly reason: 'line'; readonly code: string; readonly because: Because };
