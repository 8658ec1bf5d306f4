/** What the house tells a web process. */
export type ToWeb =
  | { readonly kind: 'serve'; readonly databaseUrl: string; readonly processes: number }
  | { readonly kind: 'forget'; readonly errand: number }
  | { readonly kind: 'forgotten'; readonly errand: number }
  | { readonly kind: 'metrics'; readonly errand: number; readonly text: string }
  | { readonly kind: 'close' };

/** What a web process tells the house; an errand is answered under its number. */
export type ToHouse =
  | { readonly kind: 'deed' }
  | { readonly kind: 'forget'; readonly errand: number }
  | { readonly kind: 'forgotten'; readonly errand: number }
  | { readonly kind: 'metrics'; readonly errand: number }
  | { readonly kind: 'cannot-serve'; readonly sentence: string };
