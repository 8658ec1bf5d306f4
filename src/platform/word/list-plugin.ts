import {
  LoopPlugin,
  officeMarkup,
  type ScopeData,
  type Tag,
  type TemplateContext,
  type XmlNode,
} from 'easy-template-x';

/** Lists and conditions. One that is all there is in its paragraph repeats, or takes away, the paragraph: nobody is left with empty lines. */
export class ListPlugin extends LoopPlugin {
  override containerTagReplacements(tags: Tag[], data: ScopeData, context: TemplateContext): Promise<void> {
    const [first, last] = [tags[0], tags.at(-1)];
    if (first && last && areWholeParagraph(first, last)) first.options = { loopOver: 'paragraph' };
    return super.containerTagReplacements(tags, data, context);
  }
}

function areWholeParagraph(first: Tag, last: Tag): boolean {
  if (!('xmlTextNode' in first) || !('xmlTextNode' in last)) return false;
  const paragraph = officeMarkup.query.containingParagraphNode(first.xmlTextNode);
  if (!paragraph || paragraph !== officeMarkup.query.containingParagraphNode(last.xmlTextNode)) return false;
  const text = textOf(paragraph).trim();
  return text.startsWith(first.rawText) && text.endsWith(last.rawText);
}

const textOf = (node: XmlNode): string =>
  'textContent' in node ? (node.textContent ?? '') : (node.childNodes ?? []).map(textOf).join('');
