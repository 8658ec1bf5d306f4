export { expressionText } from './expression.text.ts';
export { type ExpressionReason, evaluate, holds, readExpression } from './expression.ts';
