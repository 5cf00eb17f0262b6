// What the server says about itself, and whether its answers are so.

import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { closed } from "./closed.js";

const kWithSlashes = ["{doc}", "{file}"]; // Parameters whose slashes may be sent as they are.

const inPointer = (name) => encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"));

/** `/v1/history/{doc}` → what paths it stands for. */
function patternOf(template) {
  const parts = template.split(/(\{\w+\})/).map((part) => {
    if (kWithSlashes.includes(part)) {
      return ".+";
    }
    return part.startsWith("{") ? "[^/]+" : part.replaceAll(".", "\\.");
  });
  return new RegExp(`^${parts.join("")}$`);
}

export class Description {
  #document;
  #validator;
  #templates;
  #seen = new Set();

  constructor(document) {
    this.#document = document;
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats(ajv);
    ajv.addSchema(closed(document), "closed");
    ajv.addSchema(document, "open");
    this.#validator = ajv;
    // The plainest first: /v1/photos is no {file}.
    const looseness = (template) => kWithSlashes.some((part) => template.endsWith(part)) + template.split("{").length / 100;
    this.#templates = Object.keys(document.paths)
      .sort((one, other) => looseness(one) - looseness(other))
      .map((template) => ({ template, pattern: patternOf(template) }));
  }

  /** Why `value` is not what `#/components/schemas/name` says; empty when it is. Members beyond are free. */
  breachesOf(name, value) {
    return this.#breaches(`open#/components/schemas/${inPointer(name)}`, value);
  }

  get schemas() {
    return new Set(Object.keys(this.#document.components.schemas));
  }

  /** Which kinds of operations have their body held to a schema. */
  get bodiesByKind() {
    return new Set(this.#document.components.schemas.Operation.allOf.map((part) => part.if.properties.kind.const));
  }

  /** Which kinds of documents have theirs. */
  get documentKinds() {
    return new Set(
      this.#document.components.schemas.Document.allOf.map((part) => part.if.properties.doc.pattern.slice(1, -1)),
    );
  }

  /** Every operation: `{name: "GET /v1/held", method, template, operation}`. */
  operations() {
    return Object.entries(this.#document.paths).flatMap(([template, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        name: `${method.toUpperCase()} ${template}`,
        method: method.toUpperCase(),
        template,
        operation,
      })),
    );
  }

  /** A path of `template`, with what its parameters have as an example. */
  example(template) {
    return template.replace(/\{(\w+)\}/g, (_, name) => this.#document.components.parameters[name].example);
  }

  /** What an operation may answer: `200`, `409 seq-gap resend`. */
  answersOf({ method, operation }) {
    if (method === "HEAD") {
      return Object.keys(operation.responses);
    }
    return Object.entries(operation.responses).flatMap(([status, response]) => {
      const problems = this.#resolved(response).content?.["application/problem+json"]?.schema.anyOf;
      return problems
        ? problems.map(({ properties }) => `${status} ${properties.code.const} ${properties.action.const}`)
        : [status];
    });
  }

  /** What the server has been seen to answer: `POST /v1/sync: 409 seq-gap resend`. */
  get seen() {
    return this.#seen;
  }

  /** Why this answer is not as described, nor the request where it was taken; empty when all is well. */
  breaches(request, answer) {
    const path = request.path.split("?")[0];
    const template = this.#templates.find(({ pattern }) => pattern.test(path))?.template;
    const problem = answer.type === "application/problem+json" ? answer.json : null;
    const methods = this.#document.paths[template] ?? {};
    const method = request.method.toLowerCase();
    const operation = methods[method] ?? (method === "head" ? methods.get : undefined);
    if (["not-found", "method-not-allowed"].includes(problem?.code)) {
      return this.#breachesOfNone(operation, answer);
    }
    if (!operation) {
      return [`${request.method} ${template ?? path} is not described`];
    }
    const outcome = problem ? `${answer.status} ${problem.code} ${problem.action}` : String(answer.status);
    this.#seen.add(`${request.method} ${template}: ${outcome}`);
    const response = operation.responses[answer.status];
    if (!response) {
      return [`${request.method} ${template} may not answer ${outcome}`];
    }
    const here = `#/paths/${inPointer(template)}/${methods[method] ? method : "get"}`;
    const where = response.$ref ?? `${here}/responses/${answer.status}`;
    return [...this.#breachesOfRequest(here, request, answer), ...this.#breachesOfResponse(where, request, answer)];
  }

  /** A path that is not there, or a method that it does not take: `info.description` has them. */
  #breachesOfNone(operation, answer) {
    const isMethod = answer.json.code === "method-not-allowed";
    const isSo = isMethod ? answer.status === 405 && !operation && answer.headers.allow : answer.status === 404;
    return isSo
      ? this.#breaches("closed#/components/schemas/Problem", answer.json)
      : [`${answer.status} ${answer.json.code} is described nowhere`];
  }

  #breachesOfRequest(here, request, answer) {
    if (answer.status >= 300 || request.json === undefined) {
      return [];
    }
    return this.#breaches(`open${here}/requestBody/content/application~1json/schema`, request.json).map((breach) => `request: ${breach}`);
  }

  #breachesOfResponse(where, request, answer) {
    const response = this.#resolved({ $ref: where });
    const found = Object.keys(response.headers ?? {})
      .filter((name) => answer.status < 300 && name !== "Photo-Sha256" && !answer.headers[name.toLowerCase()])
      .map((name) => `the header ${name} is missing`);
    if (request.method === "HEAD" || !response.content) {
      return answer.body.length === 0 ? found : [...found, "there is a body where none is described"];
    }
    const content = response.content[answer.type] ?? response.content["*/*"];
    if (!content) {
      return [...found, `${answer.type} is not described`];
    }
    return answer.json === undefined
      ? found
      : [...found, ...this.#breaches(`closed${where}/content/${inPointer(answer.type)}/schema`, answer.json)];
  }

  #breaches(pointer, value) {
    const validate = this.#validator.compile({ $ref: pointer });
    return validate(value)
      ? []
      : validate.errors.map((error) => `${error.instancePath || "/"} ${error.message} ${JSON.stringify(error.params)}`);
  }

  #resolved(value) {
    if (!value.$ref) {
      return value;
    }
    return value.$ref
      .slice(2)
      .split("/")
      .map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"))
      .reduce((holder, name) => holder[name], this.#document);
  }
}
