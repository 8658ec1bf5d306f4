import type { JSX } from 'preact';
import { Button, Form, Note } from '#design/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { addressOf, type Wanted } from '../worklist/worklist.read.rules.ts';
import { undoManyWords } from './undo-many.text.ts';
import type { Press, Pressed } from './undo-many.view.ts';

/** What one did to many at one press, with the press that takes it back; and what came of taking it back. */
export const JustPressed = ({
  pressed,
  language,
  wanted = {},
}: {
  pressed: Pressed;
  language: Language;
  /** How the list it is shown above is narrowed: one comes back to the same. */
  wanted?: Wanted;
}): JSX.Element => (
  <>
    {pressed.back && <Back back={pressed.back} language={language} />}
    {pressed.presses.map((press) => (
      <TakeBack key={press.id} {...{ press, language, wanted }} />
    ))}
  </>
);

function Back({ back, language }: { back: NonNullable<Pressed['back']>; language: Language }): JSX.Element {
  const said = undoManyWords(language);
  return (
    <>
      <Note kind="ok" role="status" title={said.back(back.count)} />
      {back.stays.length > 0 && (
        <Note kind="warn" title={said.stays(back.stays.length)}>
          <ul class="govuk-list govuk-list--bullet">
            {back.stays.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Note>
      )}
    </>
  );
}

function TakeBack({ press, language, wanted }: { press: Press; language: Language; wanted: Wanted }): JSX.Element {
  const said = undoManyWords(language);
  const { id, kind, at, standing, gone } = press;
  return (
    <Note icon="undo" title={said.pressed(standing + gone, kind, formatMoment(at))}>
      {gone > 0 && <p>{said.gone(gone)}</p>}
      <p class="mc-small">{said.hint}</p>
      <Form action={addressOf(paths.undoMany(id), { ...wanted, after: undefined })} k={newId()}>
        <Button kind="secondary" small icon="undo">
          {said.press(standing, kind)}
        </Button>
      </Form>
    </Note>
  );
}
