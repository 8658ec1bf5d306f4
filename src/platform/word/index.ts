export { fillWord, nameOf, tagsOf, type WordFacts, type WordTag } from './fill.ts';
export { largestWord, type NoWord, readWord, type WordRead, wordType } from './read.ts';
