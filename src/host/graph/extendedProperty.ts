/**
 * Marks of ours on messages, outside of their MIME: named properties in a set of our own
 * (learn.microsoft.com/graph/api/resources/extended-properties-overview). No header can write one.
 */
const SET = '9f2c6a5e-7d0b-4c56-9d3a-2b1f6f0c5e11';

/** On a report: which mail it reports. */
export const REPORT = `String {${SET}} Name EmptyThreatReport`;
/** On a reported mail: the id of the one draft that is its report. */
export const STAMP = `String {${SET}} Name EmptyThreatReported`;

export function property(id: string, value: string): { readonly id: string; readonly value: string } {
  return { id, value };
}
