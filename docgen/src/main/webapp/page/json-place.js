// Where the value of a JSON pointer stands in a text that is valid JSON.

/** Returns {start, end} of the value, or of its nearest parent that is there. */
export function locate(text, pointer) {
  const steps = pointer.split('/').slice(1).map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  let at = 0;
  let best = { start: 0, end: text.length };

  const blank = () => { while (' \t\r\n'.includes(text[at]) && at < text.length) at++; };
  const string = () => {
    const start = at++;
    while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
    at++;
    return JSON.parse(text.slice(start, at));
  };
  const container = (depth, wanted, close, name) => {
    at++;
    blank();
    for (let index = 0; text[at] !== close; index++) {
      const step = name ? string() : String(index);
      if (name) {
        blank();
        at++;
      }
      value(depth + 1, wanted && steps[depth] === step);
      blank();
      if (text[at] === ',') at++;
      blank();
    }
    at++;
  };
  const value = (depth, wanted) => {
    blank();
    const start = at;
    if (text[at] === '{') container(depth, wanted && depth < steps.length, '}', true);
    else if (text[at] === '[') container(depth, wanted && depth < steps.length, ']', false);
    else if (text[at] === '"') string();
    else while (at < text.length && !',]} \t\r\n'.includes(text[at])) at++;
    if (wanted && start >= best.start && at <= best.end && (depth > 0 || steps.length === 0) && deeper(depth)) {
      best = { start, end: at };
      reached = depth;
    }
  };
  let reached = -1;
  const deeper = depth => depth > reached;

  try {
    value(0, true);
  } catch {
    return { start: 0, end: 0 };
  }
  return best;
}
