/** How long a signed-in browser stays so, in wall time. */
export interface Staying {
  /** Without a request for so long it ends. */
  readonly idle: Temporal.Duration;
  /** However busy, it ends after so long. */
  readonly whole: Temporal.Duration;
}

const whole = Temporal.Duration.from({ hours: 12 });

/**
 * Two idle hours outlast the noon rest (12:00–13:30) and little else; whoever asks to stay until the end
 * of the working day is not asked again that day. Nobody stays over night.
 */
export const staying = (untilEvening: boolean): Staying => ({
  idle: untilEvening ? whole : Temporal.Duration.from({ hours: 2 }),
  whole,
});
