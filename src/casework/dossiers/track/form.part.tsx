import type { JSX } from 'preact';
import { Button, Field, Form, Hidden } from '#design/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { paths } from '../paths.ts';
import { trackWords } from './track.text.ts';

interface Props {
  readonly language: Language;
  /** Of the field, where two forms stand on one page. */
  readonly id?: string;
  readonly code?: string;
  readonly example?: string;
  readonly errors?: { readonly ma?: string; readonly tu?: string };
  /** The code alone, for the side of a page. */
  readonly short?: boolean;
}

/** Code and word are posted, so that the word stands in no address, history or log. */
export const TrackForm = ({ language, id = 'ma', code, example, errors = {}, short }: Props): JSX.Element => {
  const said = trackWords(language);
  return (
    <Form action={paths.track()} k={newId()}>
      <Field
        name="ma"
        id={id}
        label={said.code}
        value={code}
        hint={example && said.codeHint(example)}
        error={errors.ma}
        width={30}
        autocomplete="off"
        spellcheck={false}
        language={language}
      />
      {!short && <WordField label={said.optional} error={errors.tu} language={language} />}
      <Button kind={short ? 'secondary' : 'primary'} icon={short ? undefined : 'search'}>
        {said.look}
      </Button>
    </Form>
  );
};

/** For a dossier already on the page: only its word is asked. */
export const WordForm = ({ code, language }: { code: string; language: Language }): JSX.Element => {
  const said = trackWords(language);
  return (
    <Form action={paths.track()} k={newId()}>
      <Hidden name="ma" value={code} />
      <WordField label={said.word} language={language} />
      <Button>{said.moreButton}</Button>
    </Form>
  );
};

const WordField = (props: { label: string; error?: string | undefined; language: Language }): JSX.Element => (
  <Field
    name="tu"
    label={props.label}
    hint={trackWords(props.language).wordHint}
    error={props.error}
    width={5}
    maxLength={20}
    autocomplete="off"
    spellcheck={false}
    language={props.language}
  />
);
