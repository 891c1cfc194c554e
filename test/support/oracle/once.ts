/** `make`, but once for each profile or part of one: what depends on it alone is worked out when it is first asked for. */
export function oncePer<Part extends object, Made>(make: (part: Part) => Made): (part: Part) => Made {
  const made = new WeakMap<Part, Made>();
  return (part) => {
    const known = made.get(part);
    if (known !== undefined) return known;
    const fresh = make(part);
    made.set(part, fresh);
    return fresh;
  };
}

/** The same for what depends on the part and on one more, such as the pool's model. */
export function oncePerBoth<With extends object, Part extends object, Made>(
  make: (part: Part, beside: With) => Made,
): (part: Part, beside: With) => Made {
  const parts = oncePer((beside: With) => oncePer((part: Part) => make(part, beside)));
  return (part, beside) => parts(beside)(part);
}
