import { type Db, sql, type Tx } from '#platform/db/index.ts';
import { type Comparison, type InPerson, isNobody, isUnusual } from './in-person.rules.ts';

export interface StoodThere {
  readonly fingerprint: boolean;
  readonly compared: Comparison | null;
  readonly compared_detail: string | null;
}

export interface AttendantRow {
  readonly role: 'witness' | 'interpreter';
  readonly name: string;
  readonly known_by: string;
  readonly language: string | null;
}

/** How the applicant stood at the counter, and who helped; undefined for an ordinary reception. */
export async function inPersonOf(
  db: Db,
  dossierId: string,
): Promise<(StoodThere & { readonly attendants: readonly AttendantRow[] }) | undefined> {
  const [stood, attendants] = await Promise.all([
    db.maybe<StoodThere>(
      sql`select fingerprint, compared, compared_detail from dossiers.in_person where dossier_id = ${dossierId}`,
    ),
    db.rows<AttendantRow>(
      sql`select role, name, known_by, language from dossiers.attendants where dossier_id = ${dossierId} order by position`,
    ),
  ]);
  return stood && { ...stood, attendants };
}

/** Keeps what was unusual of a reception; of an ordinary one nothing. */
export async function keepInPerson(tx: Tx, dossierId: string, given: InPerson | undefined): Promise<void> {
  if (!given || !isUnusual(given)) return;
  const { fingerprint, compared, interpreter } = given;
  const people: AttendantRow[] = [
    ...given.witnesses
      .filter((one) => !isNobody(one))
      .map(({ name, knownBy }) => ({ role: 'witness' as const, name, known_by: knownBy, language: null })),
    ...(interpreter
      ? [
          {
            role: 'interpreter' as const,
            name: interpreter.name,
            known_by: interpreter.knownBy,
            language: interpreter.language,
          },
        ]
      : []),
  ];
  await Promise.all([
    tx.run(sql`insert into dossiers.in_person (dossier_id, fingerprint, compared, compared_detail)
      values (${dossierId}, ${fingerprint}, ${compared?.by ?? null}, ${compared?.detail ?? null})`),
    tx.run(sql`insert into dossiers.attendants (dossier_id, position, role, name, known_by, language)
      select ${dossierId}, position, role, name, known_by, language
      from unnest(${people.map((_, n) => n + 1)}::smallint[], ${people.map((one) => one.role)}::text[],
        ${people.map((one) => one.name)}::text[], ${people.map((one) => one.known_by)}::text[],
        ${people.map((one) => one.language)}::text[]) as given (position, role, name, known_by, language)`),
  ]);
}
