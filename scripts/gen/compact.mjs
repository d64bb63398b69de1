// Makes Ajv's code smaller: what it repeats at every fault and every reference becomes a call.

const helpers = `
function fault(faults, instancePath, keyword, params) {
  const one = { instancePath, keyword, params };
  if (faults === null) return [one];
  faults.push(one);
  return faults;
}
function join(faults, more) {
  if (faults === null) return more;
  for (const fault of more) faults.push(fault);
  return faults;
}
`;

const faults = new RegExp(
  [
    String.raw`const (?<name>err\d+) = \{instancePath(?::(?<path>.*?))?,schemaPath:.*?,keyword:(?<keyword>"\w+"),params:(?<params>.*)\};`,
    String.raw`if\(vErrors === null\)\{`,
    String.raw`vErrors = \[\k<name>\];`,
    String.raw`\}`,
    String.raw`else \{`,
    String.raw`vErrors\.push\(\k<name>\);`,
    String.raw`\}`,
  ].join('\n'),
  'g',
);
const joins = /vErrors = vErrors === null \? ([\w.]+\.errors) : vErrors\.concat\(\1\);/g;
const parents = /,parentData:[^,]+,parentDataProperty: ?[^,]+,rootData,dynamicAnchors\}/g;
const signature = ', parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}';

const schema = /^const (schema\d+) = (\{.*\});$/gm;

/** Returns the same validators in less code; faults lose `schemaPath`, and calls what no schema here asks for. */
export function compact(code) {
  const compacted = code
    .replace(faults, (...match) => {
      const { path = 'instancePath', keyword, params } = match.at(-1);
      return `vErrors = fault(vErrors, ${path}, ${keyword}, ${params});`;
    })
    .replace(joins, 'vErrors = join(vErrors, $1);')
    .replace(parents, '}')
    .replaceAll(signature, '} = {}')
    .replace(schema, (_, name, json) => `const ${name} = ${JSON.stringify(named(JSON.parse(json)))};`);
  const left = /schemaPath|parentData|rootData|dynamicAnchors|vErrors\.(push|concat)/.exec(compacted);
  if (left)
    throw new Error(`Ajv writes "${left[0]}" in a form that scripts/gen/compact.mjs does not know: teach it that form`);
  return compacted + helpers;
}

/** Returns of a schema what a fault may name: its types, its allowed values and its properties. */
function named({ type, enum: allowed, properties, items }) {
  return {
    ...(Array.isArray(type) && { type }),
    ...(allowed && { enum: allowed }),
    ...(properties && { properties: mapValues(properties, named) }),
    ...(items && { items: named(items) }),
  };
}

function mapValues(map, change) {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}
