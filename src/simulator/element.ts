/** A new element with its attributes and children. Text goes in as text, never as HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** HTML of a stranger in a frame that runs nothing and loads nothing. */
export function sealedFrame(html: string, title: string, dark: boolean): HTMLIFrameElement {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
  const frame = element('iframe', { title, sandbox: '', class: 'sealed' });
  const colours = dark ? 'color:#f3f2f1;background:#292827' : 'color:#242424;background:#fff';
  frame.srcdoc = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><base target="_blank"><style>body{margin:12px 16px;font:15px/1.6 "Segoe UI","Yu Gothic UI",Meiryo,sans-serif;overflow-wrap:anywhere;${colours}}a{pointer-events:none}</style>${html}`;
  return frame;
}
