import type { JSX } from 'preact';
import type { EditProps } from './edit.page.tsx';
import { editWords } from './edit.text.ts';

type Asked = Pick<EditProps, 'language' | 'unit' | 'units'>;

/** What is typed of a unit beside what stands: the old, then the new; of what has no old, the new alone. */
export function FromTo({
  name,
  says,
  ...asked
}: Asked & { readonly name: string; readonly says: string }): JSX.Element {
  const stands = standing(asked, name);
  if (!stands) return <span lang="vi">{says}</span>;
  if (stands === says)
    return (
      <>
        <span lang="vi">{says}</span> <span class="mc-muted">({editWords(asked.language).asItIs})</span>
      </>
    );
  return (
    <span lang="vi">
      {stands} → <b>{says}</b>
    </span>
  );
}

/** As it stands today. */
function standing({ unit, units }: Asked, name: string): string | undefined {
  if (!unit) return undefined;
  const { shortName, code, parentId } = unit;
  const known: Readonly<Record<string, string | null | undefined>> = {
    ...{ name: unit.name, shortName, code, parent: units.find(({ id }) => id === parentId)?.name },
  };
  return known[name] ?? undefined;
}
