/**
 * Fluent's styles begin as empty `<style>` elements. The page's policy allows exactly that, but the
 * WebKit of older Macs takes no hash of nothing: with a comment inside, whose hash is allowed too, it does.
 */
export function fillStyleElements(document: Document): void {
  const create = document.createElement.bind(document) as (name: string, options?: ElementCreationOptions) => HTMLElement;
  document.createElement = (name: string, options?: ElementCreationOptions) => {
    const element = create(name, options);
    if (name === 'style') element.textContent = '/**/';
    return element;
  };
}
