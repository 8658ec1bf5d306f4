import type { Absence } from '#foundations/staffing/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import type { Somebody } from '../flow/absence.rules.ts';

/** Which work a rule is about: a field or a procedure, the commune of the owner, or one of the two with it. */
export interface RuleKey {
  readonly unitId: string;
  readonly fieldKey: string | null;
  readonly procedureKey: string | null;
  readonly communeId: string | null;
}

export interface Rule extends RuleKey {
  readonly id: string;
  readonly officerId: string;
  readonly madeAt: Temporal.Instant;
  readonly madeBy: string;
  readonly endedAt: Temporal.Instant | null;
  readonly endedBy: string | null;
  /** It went over with its work to this unit. */
  readonly followedBy?: string | null;
}

/** As typed or brought: keys, names or logins as the lists know them; empty is any, an empty officer ends the rule. */
export interface TypedRule {
  readonly unit: string;
  readonly field: string;
  readonly procedure: string;
  readonly commune: string;
  readonly officer: string;
}

/** What the typed words are held against. */
export interface Known {
  readonly unit: (said: string) => string | undefined;
  readonly field: (said: string) => string | undefined;
  readonly procedure: (said: string) => string | undefined;
  readonly commune: (said: string) => string | undefined;
  /** The account of a login that settles dossiers at the unit. */
  readonly officer: (unitId: string, login: string) => string | undefined;
}

export type RuleReason =
  | { readonly field: 'unit'; readonly reason: 'rule-of-no-office' }
  | { readonly field: 'work'; readonly reason: 'rule-of-no-work' | 'rule-of-two-works' | 'rule-of-everything' }
  | { readonly field: 'commune'; readonly reason: 'rule-of-no-commune' }
  | { readonly field: 'officer'; readonly reason: 'rule-officer-elsewhere' | 'rule-stands-so' }
  | { readonly reason: 'rule-changed' | 'rule-gone' };

export interface ReadRule extends RuleKey {
  /** Null: nobody by rule any more. */
  readonly officerId: string | null;
}

/** What was typed as it is to be kept, or everything that is wrong with it. */
export function readRule(typed: TypedRule, known: Known): Result<ReadRule, RuleReason> {
  const unitId = known.unit(typed.unit);
  const fieldKey = found(typed.field, known.field);
  const procedureKey = found(typed.procedure, known.procedure);
  const communeId = found(typed.commune, known.commune);
  const officerId = unitId && typed.officer !== '' ? known.officer(unitId, typed.officer) : null;
  const works = [typed.field, typed.procedure].filter(Boolean).length;
  const reasons: RuleReason[] = [
    ...(unitId ? [] : [{ field: 'unit', reason: 'rule-of-no-office' } as const]),
    ...(works === 2 ? [{ field: 'work', reason: 'rule-of-two-works' } as const] : []),
    ...(fieldKey === undefined || procedureKey === undefined
      ? [{ field: 'work', reason: 'rule-of-no-work' } as const]
      : []),
    ...(works === 0 && typed.commune === '' ? [{ field: 'work', reason: 'rule-of-everything' } as const] : []),
    ...(communeId === undefined ? [{ field: 'commune', reason: 'rule-of-no-commune' } as const] : []),
    ...(officerId === undefined ? [{ field: 'officer', reason: 'rule-officer-elsewhere' } as const] : []),
  ];
  if (reasons.length > 0 || !unitId) return refuse(...reasons);
  const [field, procedure, commune] = [fieldKey ?? null, procedureKey ?? null, communeId ?? null];
  return accept({ unitId, fieldKey: field, procedureKey: procedure, communeId: commune, officerId: officerId ?? null });
}

/** Null where nothing was said, undefined where what was said is not known. */
const found = (said: string, known: (said: string) => string | undefined): string | null | undefined =>
  said === '' ? null : known(said);

/** Why a rule gives a dossier to nobody: its officer is away without a substitute here, stepped aside, or settles here no more. */
export type WhyNobody = 'away' | 'aside' | 'elsewhere';

/** Whom a rule names for a dossier. */
export type ByRule =
  | { readonly ruleId: string; readonly officerId: string; readonly standsInFor: string | undefined }
  | { readonly ruleId: string; readonly nobody: WhyNobody; readonly named: string };

export interface Hands {
  readonly officers: readonly Pick<Somebody, 'accountId'>[];
  readonly absent: ReadonlyMap<string, Absence>;
  readonly aside: readonly string[];
}

/** The officer of a rule; while they are away, whoever stands in for them and may settle here; or why nobody. */
export function whoByRule(
  { id, officerId }: Pick<Rule, 'id' | 'officerId'>,
  { officers, absent, aside }: Hands,
): ByRule {
  const here = (account: string): boolean => officers.some(({ accountId }) => accountId === account);
  const nobody = (why: WhyNobody): ByRule => ({ ruleId: id, nobody: why, named: officerId });
  if (!here(officerId)) return nobody('elsewhere');
  if (aside.includes(officerId)) return nobody('aside');
  const away = absent.get(officerId);
  if (!away) return { ruleId: id, officerId, standsInFor: undefined };
  const substitute = away.substitute_account_id;
  const there = substitute && here(substitute) && !absent.has(substitute) && !aside.includes(substitute);
  return there ? { ruleId: id, officerId: substitute, standsInFor: officerId } : nobody('away');
}
