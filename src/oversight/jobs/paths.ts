const list = '/quan-tri/viec-nen';

/** Where what the house does by itself is looked after. */
export const paths = {
  jobs: (done?: string) => (done ? `${list}?vua=${done}` : list),
  tryAgain: (id: string) => `${list}/${id}/thu-lai`,
  giveUp: (id: string) => `${list}/${id}/thoi`,
  takeUp: (id: string) => `${list}/${id}/lam-lai`,
};
