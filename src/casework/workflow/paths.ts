export const paths = {
  processes: (search = '') => `/quan-tri/quy-trinh${search && `?${new URLSearchParams({ q: search })}`}`,
  process: (definitionId: string) => `/quan-tri/quy-trinh/${definitionId}`,
  /** The BPMN file of a definition. */
  file: (definitionId: string) => `/quan-tri/quy-trinh/${definitionId}/bpmn`,
};
