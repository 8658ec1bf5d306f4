import type { JSX } from 'preact';
import { Button, Code, type Content, Empty, Form, Link, PageHead, Table, Tick } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { paths } from '../paths.ts';
import { tickOf } from '../worklist/worklist.read.rules.ts';
import type { Ready } from './ready.store.ts';
import { manyWords } from './return-many.text.ts';

export interface ChooseProps {
  readonly language: Language;
  readonly ready: readonly Ready[];
}

/** Everything that lies at the counter, to be ticked. */
export function ChoosePage({ language, ready }: ChooseProps): JSX.Element {
  const said = manyWords(language);
  return (
    <>
      <PageHead title={said.title} under={said.under} />
      <Form method="get" action={paths.returnMany()}>
        <Table
          caption={said.title}
          dense
          stack
          class="mc-ticked"
          scroll={said.title}
          empty={<Empty icon="check" title={said.none} next={said.noneNext} />}
          columns={[{ head: said.choose, hidden: true }, ...heads(language), { head: said.shelf, nowrap: true }]}
          rows={ready.map((one) => [
            <Tick key="tick" name="chon" value={tickOf(one.code, one.seq)} label={said.chooseOne(one.code)} />,
            ...cells(one),
            one.shelf ?? '–',
          ])}
        />
        {ready.length > 0 && <Button keys="F9">{said.next}</Button>}
      </Form>
    </>
  );
}

export const heads = (language: Language) => {
  const said = manyWords(language);
  return [
    { head: said.code, nowrap: true, header: true },
    { head: said.owner },
    { head: said.subject },
    { head: said.number, nowrap: true },
  ];
};

export const cells = (one: Ready): Content[] => [
  <Link key="code" href={paths.dossier(one.code)}>
    <Code value={one.code} short />
  </Link>,
  one.owner_name,
  one.subject,
  one.number,
];
