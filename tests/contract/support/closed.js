// An answer may say more than is described: clients pass over it. The server that is tested may not, or the description
// would fall behind.

/** The description with every object closed that does not say itself that it is open (`additionalProperties`). */
export function closed(description) {
  const isObject = (value) => value !== null && typeof value === "object";
  const mapValues = (object, change) =>
    Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value, name)]));
  const named = (ref) => description.components.schemas[ref.split("/").pop()];

  const hasMembers = (schema) =>
    schema.additionalProperties === undefined &&
    (schema.properties !== undefined ||
      (schema.$ref !== undefined && hasMembers(named(schema.$ref))) ||
      (schema.allOf ?? []).some(hasMembers));

  // A part of a schema knows only some members of the object: what holds it is closed instead.
  const closeSchema = (schema, isPart) => {
    const hasParts = hasMembers(schema);
    const copy = mapValues(schema, (value, keyword) => {
      switch (keyword) {
        case "properties":
          return mapValues(value, (member) => closeSchema(member, false));
        case "allOf":
          return value.map((part) => closeSchema(part, true));
        case "anyOf":
          return value.map((choice) => closeSchema(choice, isPart || hasParts));
        case "if":
        case "then":
        case "else":
          return closeSchema(value, true);
        case "items":
        case "additionalProperties":
          return isObject(value) ? closeSchema(value, false) : value;
        default:
          return value;
      }
    });
    return hasParts && !isPart ? { ...copy, unevaluatedProperties: false } : copy;
  };

  const walk = (value, key) => {
    if (!isObject(value)) {
      return value;
    }
    if (Array.isArray(value)) {
      return value.map((element) => walk(element));
    }
    if (key === "schema") {
      return closeSchema(value, false);
    }
    return mapValues(value, walk);
  };

  const { schemas, ...components } = description.components;
  return {
    ...walk({ ...description, components: undefined }),
    components: { ...walk(components), schemas: mapValues(schemas, (schema) => closeSchema(schema, true)) },
  };
}
