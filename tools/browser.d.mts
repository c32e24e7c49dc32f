export declare const NO_BROWSER: string;
/** Path of a Chromium that is there (with `window`: one that can show a window); null when there is none. Throws when BROWSER_PATH names nothing. */
export declare function findBrowser(wish?: { readonly window?: boolean }): string | null;
/** The same; as root on Debian a missing one is installed first. Throws {@link NO_BROWSER}. */
export declare function ensureBrowser(say: (line: string) => void): string;
