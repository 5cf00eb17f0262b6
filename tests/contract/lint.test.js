// The description is well-formed OpenAPI 3.1, by somebody else's judgement.

import assert from "node:assert/strict";
import { test } from "node:test";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { printed } from "./support/own_description.js";

test("the linter finds neither errors nor warnings", async () => {
  // There is no licence file that the description could name.
  const config = await createConfig({ extends: ["recommended-strict"], rules: { "info-license": "off" } });
  const lint = async (source) =>
    (await lintFromString({ source, absoluteRef: "/openapi.json", config })).map(
      ({ ruleId, message, location }) => `${location[0]?.pointer}: ${message} (${ruleId})`,
    );
  assert.deepEqual(await lint(printed()), []);
  assert.notDeepEqual(await lint(printed().replace('"operationId": "sync"', '"operationId": "enrol"')), []);
});
