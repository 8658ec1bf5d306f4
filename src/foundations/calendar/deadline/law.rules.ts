/** The articles that account lines rest on; their wording is in deadline.text.ts. */
export type Law =
  | 'blds147' // the day of receipt is not counted
  | 'blds148' // a last day that is a rest day ends with the next working day; months
  | 'labour' // public holidays, compensation days, the year's notice
  | 'qd09'
  | 'nd61'
  | 'nd61d18' // received after 15:00: handed over, and counted, from the next working day
  | 'nd118';
