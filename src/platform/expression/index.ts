export { expressionText } from './expression.text.ts';
export { type Expression, type ExpressionReason, evaluate, holds, readExpression } from './expression.ts';
