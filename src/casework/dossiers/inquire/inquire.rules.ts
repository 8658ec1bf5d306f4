/** How somebody asked: by telephone, at the desk, by message, through the head of their hamlet. */
export const channels = ['call', 'visit', 'message', 'hamlet-head'] as const;
export type Channel = (typeof channels)[number];

export interface Inquiring {
  readonly channel: string;
  /** Who asked; empty: the owner. */
  readonly askedBy: string;
}

export type InquireReason =
  | { readonly reason: 'not-found' | 'inquiry-gone' }
  | { readonly field: 'channel'; readonly reason: 'channel-missing' }
  | { readonly field: 'askedBy'; readonly reason: 'asker-too-short' };

export const isChannel = (said: string): said is Channel => channels.some((one) => one === said);

/** Everything that is wrong with what was typed. */
export const wrongOf = ({ channel, askedBy }: Inquiring): InquireReason[] => [
  ...(isChannel(channel) ? [] : [{ field: 'channel', reason: 'channel-missing' } as const]),
  ...(askedBy.length === 1 ? [{ field: 'askedBy', reason: 'asker-too-short' } as const] : []),
];
