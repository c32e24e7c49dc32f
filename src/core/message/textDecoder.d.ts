/**
 * The core is compiled without DOM and Node types, so that nothing of a screen or a file system slips in.
 * TextDecoder (encoding.spec.whatwg.org) is the one thing of the platform it needs: browsers, Outlook's
 * web views and Node all have it with the Japanese encodings.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  readonly encoding: string;
  decode(input?: Uint8Array | ArrayBuffer): string;
}
