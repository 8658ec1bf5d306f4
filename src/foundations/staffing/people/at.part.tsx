import { Link } from '#design/index.ts';
import { paths as organisations, type Unit } from '#foundations/organisations/index.ts';

/** A unit by its name. */
export const At = ({ unit }: { unit: Unit | undefined }) =>
  unit ? (
    <Link href={organisations.unit(unit.key)} lang="vi">
      {unit.name}
    </Link>
  ) : null;
