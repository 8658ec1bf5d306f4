/** Seeds the demonstration district into a migrated database. */
export async function seedWorld(_ownerUrl: string): Promise<void> {}
