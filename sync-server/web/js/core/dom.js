// Builds and updates elements. Data only ever becomes text nodes and attributes, never markup.

const kSvg = "http://www.w3.org/2000/svg";

/**
 * Builds one element.
 *
 * `props`: `on` maps event names to listeners, `dataset` fills data attributes, `value` and `checked` set properties;
 * everything else is an attribute. `true` writes an empty attribute; `false`, `null` and `undefined` leave it out.
 * Children are nodes, text, numbers or nested lists; `null`, `undefined` and `false` are skipped.
 */
export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    setProperty(node, name, value);
  }
  node.append(...flatten(children));
  return node;
}

function setProperty(node, name, value) {
  if (value === false || value === null || value === undefined) {
    return;
  }
  if (name === "on") {
    for (const [event, listener] of Object.entries(value)) {
      node.addEventListener(event, listener);
    }
  } else if (name === "dataset") {
    Object.assign(node.dataset, value);
  } else if (name === "value" || name === "checked") {
    node[name] = value;
  } else {
    node.setAttribute(name, value === true ? "" : String(value));
  }
}

function flatten(children) {
  return children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);
}

/** Builds an SVG element with attributes and SVG children. */
export function svg(tag, attributes = {}, ...children) {
  const node = document.createElementNS(kSvg, tag);
  for (const [name, value] of Object.entries(attributes)) {
    node.setAttribute(name, String(value));
  }
  node.append(...children);
  return node;
}

/** Replaces everything inside `parent`, keeping keyboard focus on the control of the same `data-focus` name. */
export function fill(parent, ...children) {
  const focused = focusIn(parent);
  parent.replaceChildren(...flatten(children));
  giveFocus(parent, focused);
}

/** The name of the focused control inside `node` or `node` itself; undefined when the focus is elsewhere. */
function focusIn(node) {
  return node.contains(document.activeElement) ? document.activeElement.dataset.focus : undefined;
}

function giveFocus(node, name) {
  if (name !== undefined) {
    const control = node.dataset.focus === name ? node : node.querySelector(`[data-focus="${CSS.escape(name)}"]`);
    control?.focus({ preventScroll: true });
  }
}

/**
 * Makes the children of `parent` show `items` in order, touching only what differs.
 *
 * `key(item)` names a child for life; `version(item)` tells when it must be built again; `build(item)` builds it.
 */
export function reconcile(parent, items, { key, version, build }) {
  const standing = new Map([...parent.children].map((child) => [child.dataset.key, child]));
  const shown = new Set();
  let before = parent.firstElementChild;
  for (const item of items) {
    const name = String(key(item));
    const mark = String(version(item));
    let child = standing.get(name);
    if (child && child.dataset.version !== mark) {
      const rebuilt = stamp(build(item), name, mark);
      const focused = focusIn(child);
      if (before === child) {
        before = rebuilt;
      }
      child.replaceWith(rebuilt);
      child = rebuilt;
      giveFocus(child, focused);
    } else if (!child) {
      child = stamp(build(item), name, mark);
    }
    if (child === before) {
      before = before.nextElementSibling;
    } else {
      parent.insertBefore(child, before);
    }
    shown.add(child);
  }
  for (const child of [...parent.children].filter((one) => !shown.has(one))) {
    child.remove();
  }
}

function stamp(node, key, version) {
  node.dataset.key = key;
  node.dataset.version = version;
  return node;
}
