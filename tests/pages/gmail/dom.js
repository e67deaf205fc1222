/** Makes an element: `make('div', {class: 'nH', onclick: f}, 'text', child)`. The page's policy forbids markup in strings. */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

export const query = new URLSearchParams(location.search);

/** Gmail wraps the shortcut of a label in invisible direction marks. */
export const withKeys = (label, keys) => `${label} \u202a(${keys})\u202c`;

let lastId = 100;
/** Generated ids like Gmail's ":8o": another one each time, good for nothing. */
export function newId() {
  lastId += 7;
  return `:${lastId.toString(36)}`;
}
