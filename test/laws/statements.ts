import { relative } from 'node:path';
import ts from 'typescript';
import type { Sources } from './sources.ts';

/** A statement as the database is sent it, and what the code says comes back. */
export interface Statement {
  /** `src/…/x.store.ts:12` */
  readonly at: string;
  readonly file: string;
  readonly text: string;
  /** Name and type of what a row holds; undefined where nothing is read (`run`). */
  readonly row: ReadonlyMap<string, ts.Type> | undefined;
}

export interface Read {
  readonly statements: readonly Statement[];
  /** Askings whose text could not be followed to its end: none is the good answer. */
  readonly lost: readonly string[];
}

const askings = ['rows', 'one', 'maybe', 'run'];

/** Every statement of the sources, its parts put together: where a part is chosen by a condition, once with each. */
export function statementsIn({ checker, files }: Sources): Read {
  const statements: Statement[] = [];
  const lost: string[] = [];
  for (const file of files) {
    const visit = (node: ts.Node): void => {
      if (isAsking(node, checker)) {
        const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        const at = `${relative(process.cwd(), file.fileName)}:${line}`;
        const row = rowOf(checker, node);
        const texts = new Set([0, 1].map((branch) => textOf(checker, node.arguments[0] as ts.Expression, branch)));
        for (const text of texts) {
          if (text === undefined) lost.push(at);
          else statements.push({ at, file: relative(process.cwd(), file.fileName), text: numbered(text), row });
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { statements, lost };
}

/** `x.rows(…)` whose argument is an `Sql`. */
function isAsking(node: ts.Node, checker: ts.TypeChecker): node is ts.CallExpression {
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    askings.includes(node.expression.name.text) &&
    node.arguments.length === 1 &&
    isSql(checker, node.arguments[0] as ts.Expression)
  );
}

const isSql = (checker: ts.TypeChecker, node: ts.Expression): boolean => {
  const type = checker.getTypeAtLocation(node);
  return type.getProperty('strings') !== undefined && type.getProperty('values') !== undefined;
};

const parameter = '\u0000';

/** The text of an expression of type Sql, its values as marks; undefined where it cannot be followed. */
function textOf(checker: ts.TypeChecker, node: ts.Expression, branch: number): string | undefined {
  const again = (inner: ts.Expression): string | undefined => textOf(checker, inner, branch);
  if (ts.isParenthesizedExpression(node)) return again(node.expression);
  if (ts.isConditionalExpression(node)) return again(branch === 0 ? node.whenTrue : node.whenFalse);
  if (ts.isTaggedTemplateExpression(node)) return templateText(node.template, checker, again);
  // What is made of a statement (apart) says the same.
  if (ts.isCallExpression(node) && node.arguments[0] && isSql(checker, node.arguments[0]))
    return again(node.arguments[0]);
  if (ts.isCallExpression(node)) return again(answerOf(checker, node.expression) ?? node.expression);
  if (ts.isIdentifier(node)) {
    const declared = declarationOf(checker, node);
    return declared && ts.isVariableDeclaration(declared) && declared.initializer
      ? again(declared.initializer)
      : undefined;
  }
  return undefined;
}

function templateText(
  template: ts.TemplateLiteral,
  checker: ts.TypeChecker,
  again: (inner: ts.Expression) => string | undefined,
): string | undefined {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  let text = template.head.text;
  for (const span of template.templateSpans) {
    const part = isSql(checker, span.expression) ? again(span.expression) : parameter;
    if (part === undefined) return undefined;
    text += part + span.literal.text;
  }
  return text;
}

/** The expression a function answers with. */
function answerOf(checker: ts.TypeChecker, called: ts.Expression): ts.Expression | undefined {
  const declared = declarationOf(checker, called);
  const made = declared && ts.isVariableDeclaration(declared) ? declared.initializer : declared;
  if (!made || !(ts.isArrowFunction(made) || ts.isFunctionDeclaration(made))) return undefined;
  if (!made.body) return undefined;
  if (!ts.isBlock(made.body)) return made.body;
  const last = made.body.statements.at(-1);
  return last && ts.isReturnStatement(last) ? last.expression : undefined;
}

function declarationOf(checker: ts.TypeChecker, node: ts.Expression): ts.Declaration | undefined {
  const symbol = checker.getSymbolAtLocation(node);
  const own = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return own?.declarations?.[0];
}

function numbered(text: string): string {
  let n = 0;
  return text.replaceAll(parameter, () => `$${++n}`);
}

/** What the promise of an asking holds: the members of one row. */
function rowOf(checker: ts.TypeChecker, node: ts.CallExpression): Map<string, ts.Type> | undefined {
  const promised = checker.getAwaitedType(checker.getTypeAtLocation(node));
  if (!promised || promised.flags & ts.TypeFlags.Number) return undefined;
  const one = checker.getNonNullableType(promised);
  const row = checker.isArrayType(one) ? checker.getTypeArguments(one as ts.TypeReference)[0] : one;
  return row && new Map(row.getProperties().map((member) => [member.name, checker.getTypeOfSymbol(member)]));
}
