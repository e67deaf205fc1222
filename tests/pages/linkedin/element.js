/** An element with attributes (a function is a click handler) and children; empty children are left out. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== undefined && value !== null) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ''));
  return element;
}

/** Class names as the site's build makes them: the same word gives the same nonsense, which says nothing. */
export function hashed(...words) {
  return words.map(hash).join(' ');
}

function hash(word) {
  let sum = 2166136261;
  for (const char of word) sum = Math.imul(sum ^ char.charCodeAt(0), 16777619) >>> 0;
  return `_${sum.toString(16).padStart(8, '0')}`;
}
