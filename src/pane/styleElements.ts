/**
 * Fluent's styles begin as empty `<style>` elements. The page's policy allows exactly that, but the
 * WebKit of older Macs takes no hash of nothing: with a comment inside, whose hash is allowed too, it does.
 */
export function fillStyleElements(document: Document): void {
  const create = Reflect.get(document, 'createElement');
  const value = (name: string, options?: ElementCreationOptions): HTMLElement => {
    const element = create.call(document, name, options);
    if (name === 'style') element.textContent = '/**/';
    return element;
  };
  Object.defineProperty(document, 'createElement', { value, configurable: true, writable: true });
}
