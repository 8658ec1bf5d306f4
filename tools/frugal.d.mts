export const frugal: readonly string[];
export const frugalEnvironment: Readonly<Record<string, string>>;
