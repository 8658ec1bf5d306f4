import type { JSX } from 'preact';
import { Details, TextArea } from '#design/index.ts';
import { type ActsProps, typedIn } from '../view/act-form.part.tsx';
import { signWords } from './sign.text.ts';

/** What the leader writes beside the signature: asked of nobody, folded away until there is something to write. */
export function OpinionField({ act, ...props }: ActsProps & { readonly act: string }): JSX.Element {
  const said = signWords(props.language);
  const written = props.refused === act ? typedIn(props, 'opinion') : '';
  return (
    <Details summary={said.addOpinion} open={written !== ''}>
      <TextArea
        name="opinion"
        id={`${act}-opinion`}
        label={said.opinion}
        hint={act === 'ky' ? undefined : said.opinionHint}
        rows={2}
        value={written}
      />
    </Details>
  );
}
