// nginx with docs/nginx/turndown.conf in front of a hotel's server, for as long as the test file runs.

import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { request as httpsRequest } from "node:https";
import { createServer } from "node:net";
import { join } from "node:path";
import { after } from "node:test";

const kConf = new URL("../../../docs/nginx/turndown.conf", import.meta.url);
const kStartMs = 15_000;

async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

function makeCertificate(folder) {
  const words = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost -keyout key.pem -out certificate.pem";
  execFileSync(process.env.OPENSSL, words.split(" "), { cwd: folder, stdio: "pipe" });
}

/** Puts `values` in the places of what stands in the file; each must be there. */
function filledIn(text, values) {
  return values.reduce((conf, [there, here]) => {
    if (!conf.includes(there)) {
      throw new Error(`turndown.conf does not say ${there}`);
    }
    return conf.replaceAll(there, here);
  }, text);
}

/** What surrounds the file where nginx is installed: /etc/nginx/nginx.conf. */
const surrounding = (folder) => `
${process.getuid() === 0 ? "user root;" : ""} # Others may not enter the test's folder.
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  include ${folder}/turndown.conf;
}
`;

/** Starts it; answers its ports and `ask`. */
export async function openProxy(hotel) {
  const folder = join(hotel.folder, "nginx");
  mkdirSync(folder);
  makeCertificate(folder);
  const [port, plainPort] = [await freePort(), await freePort()];
  const conf = filledIn(readFileSync(kConf, "utf8"), [
    ["listen 443 ssl", `listen 127.0.0.1:${port} ssl`],
    ["listen 80;", `listen 127.0.0.1:${plainPort};`],
    ["127.0.0.1:8080;", `${new URL(hotel.url).host};`],
    ["/etc/ssl/turndown/", `${folder}/`],
  ]);
  writeFileSync(join(folder, "turndown.conf"), conf);
  writeFileSync(join(folder, "nginx.conf"), surrounding(folder));
  const nginx = spawn(process.env.NGINX, ["-p", folder, "-e", `${folder}/error.log`, "-c", join(folder, "nginx.conf")], { stdio: "ignore" });
  process.once("exit", () => nginx.kill("SIGTERM"));
  after(async () => {
    const gone = new Promise((resolve) => nginx.once("exit", resolve));
    nginx.kill("SIGTERM");
    await gone;
  });
  const proxy = { port, plainPort, folder, ask: (...words) => ask(port, ...words) };
  await answers(proxy);
  return proxy;
}

async function answers(proxy) {
  for (const until = Date.now() + kStartMs; ; ) {
    const answer = await proxy.ask("GET", "/healthz").catch(() => null);
    if (answer?.status === 200) {
      return;
    }
    if (Date.now() > until) {
      throw new Error(`nginx did not answer: ${readFileSync(join(proxy.folder, "error.log"), "utf8")}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** One request over TLS. `pieces` are sent chunked; `json` and `body` with their length. */
function ask(port, method, path, { headers = {}, json, body, pieces } = {}) {
  const bytes = json === undefined ? body : JSON.stringify(json);
  const all = {
    Host: `localhost:${port}`,
    ...(json !== undefined && { "Content-Type": "application/json" }),
    ...(pieces === undefined && method !== "GET" && { "Content-Length": Buffer.byteLength(bytes ?? "") }),
    ...headers,
  };
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port, method, path, headers: all, rejectUnauthorized: false, agent: false };
    const request = httpsRequest(options, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (piece) => (text += piece));
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, text, json: parsed(text) }));
      response.on("error", reject);
    });
    request.on("error", reject);
    pieces?.forEach((piece) => request.write(piece));
    request.end(bytes);
  });
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
