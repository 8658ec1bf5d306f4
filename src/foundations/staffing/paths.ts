export const paths = {
  people: () => '/quan-tri/nguoi',
  person: (id: string) => `/quan-tri/nguoi/${id}`,
  endSessions: (id: string) => `/quan-tri/nguoi/${id}/ket-thuc-phien`,
};
