import { Option } from 'commander';

/** In which language a command reports; another word is refused, not taken for English. */
export const reportLanguage = (): Option =>
  new Option('--language <language>', 'the words of the report').choices(['vi', 'en']).default('en');
