export const paths = {
  processes: () => '/quan-tri/quy-trinh',
  process: (definitionId: string) => `/quan-tri/quy-trinh/${definitionId}`,
  /** The BPMN file of a definition. */
  file: (definitionId: string) => `/quan-tri/quy-trinh/${definitionId}/bpmn`,
};
