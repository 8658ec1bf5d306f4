import { type TObject, Type } from 'typebox';

export const key = Type.String({ minLength: 10, maxLength: 60 });
const text = (maxLength: number) => Type.Optional(Type.String({ maxLength }));
export const params = Type.Object({
  key: Type.String({ maxLength: 60 }),
  act: Type.Union([
    Type.Literal('doi-ten'),
    Type.Literal('doi-ma'),
    Type.Literal('doi-truc-thuoc'),
    Type.Literal('ket-thuc'),
    Type.Literal('tach'),
  ]),
});
/** What the address calls each change. */
export const actOf = {
  'doi-ten': 'rename',
  'doi-ma': 'recode',
  'doi-truc-thuoc': 'reparent',
  'ket-thuc': 'end',
  tach: 'separate',
} as const;
const common = {
  ...{ key, name: text(200), shortName: text(200), code: text(30), on: text(20), decision: text(200) },
  parent: text(60),
  do: Type.Union(['more', 'preview', 'write'].map((word) => Type.Literal(word))),
};
export const changing = Type.Object({ ...common, successor: text(60), successor2: text(60), succession: text(20) });
export const opening: TObject = Type.Object({
  ...{ ...common, kind: text(20), terrain: text(20), address: text(200), phone: text(40) },
});
