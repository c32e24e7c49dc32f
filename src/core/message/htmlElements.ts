const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Their content is no text of the mail. */
export const NO_TEXT = set('script style head template noscript title iframe object audio video canvas datalist xml');
/** Content that the tokenizer reads as raw text: no place to begin reading anew. */
export const RAW_TEXT = set('script style title textarea xmp iframe noembed noframes plaintext');
/** They begin and end a line. */
export const BLOCK = set(
  'address article aside body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form header hgroup hr legend li main menu nav section summary table tbody tfoot thead tr',
);
/** They also keep a blank line apart from what is around them. */
export const PARAGRAPH = set('p h1 h2 h3 h4 h5 h6 blockquote pre ul ol');
/** Cells of a row: set apart by a blank. */
export const CELL = set('td th');
/** Elements without content. */
export const VOID = set('area base br col embed hr img input link meta param source track wbr');
