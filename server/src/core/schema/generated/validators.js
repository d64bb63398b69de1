// Generated from schemas/ by scripts/gen/validators.mjs: do not edit, run "npm run gen".
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
import { formats } from "../formats";
var crosswalk = validate52, schema19 = { properties: { kind: { enum: ["crosswalk"] }, id: {}, from: {}, to: {}, links: { items: {} } } }, schema20 = { type: ["string", "number"] }, func1 = require_ucs2length().default;
function validate53(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && !(typeof data == "number" && isFinite(data)) && (vErrors = fault(vErrors, instancePath, "type", { type: schema20.type }), errors++), typeof data == "string" && (func1(data) > 200 && (vErrors = fault(vErrors, instancePath, "maxLength", { limit: 200 }), errors++), func1(data) < 1 && (vErrors = fault(vErrors, instancePath, "minLength", { limit: 1 }), errors++)), validate53.errors = vErrors, errors === 0;
}
var schema21 = { type: ["string"] };
function validate55(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? func1(data) < 1 && (vErrors = fault(vErrors, instancePath, "minLength", { limit: 1 }), errors++) : (vErrors = fault(vErrors, instancePath, "type", { type: schema21.type }), errors++), validate55.errors = vErrors, errors === 0;
}
var schema22 = { properties: { from: {}, to: {}, match: { enum: ["exact", "close", "broader", "narrower", "related"] }, strength: { enum: ["full", "partial"] }, note: {} } }, schema23 = { type: ["string", "number"] };
function validate59(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && !(typeof data == "number" && isFinite(data)) && (vErrors = fault(vErrors, instancePath, "type", { type: schema23.type }), errors++), typeof data == "string" && func1(data) < 1 && (vErrors = fault(vErrors, instancePath, "minLength", { limit: 1 }), errors++), validate59.errors = vErrors, errors === 0;
}
function validate58(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.from === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "from" }), errors++), data.to === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "to" }), errors++), data.match === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "match" }), errors++);
    for (let key0 in data)
      key0 === "from" || key0 === "to" || key0 === "match" || key0 === "strength" || key0 === "note" || (vErrors = fault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.from !== void 0 && (validate59(data.from, { instancePath: instancePath + "/from" }) || (vErrors = join(vErrors, validate59.errors), errors = vErrors.length)), data.to !== void 0 && (validate59(data.to, { instancePath: instancePath + "/to" }) || (vErrors = join(vErrors, validate59.errors), errors = vErrors.length)), data.match !== void 0) {
      let data2 = data.match;
      data2 === "exact" || data2 === "close" || data2 === "broader" || data2 === "narrower" || data2 === "related" || (vErrors = fault(vErrors, instancePath + "/match", "enum", { allowedValues: schema22.properties.match.enum }), errors++);
    }
    if (data.strength !== void 0) {
      let data3 = data.strength;
      data3 === "full" || data3 === "partial" || (vErrors = fault(vErrors, instancePath + "/strength", "enum", { allowedValues: schema22.properties.strength.enum }), errors++);
    }
    data.note !== void 0 && typeof data.note != "string" && (vErrors = fault(vErrors, instancePath + "/note", "type", { type: "string" }), errors++);
  } else
    vErrors = fault(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate58.errors = vErrors, errors === 0;
}
function validate52(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++), data.id === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.from === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "from" }), errors++), data.to === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "to" }), errors++), data.links === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "links" }), errors++);
    for (let key0 in data)
      key0 === "kind" || key0 === "id" || key0 === "from" || key0 === "to" || key0 === "links" || (vErrors = fault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.kind !== void 0 && data.kind !== "crosswalk" && (vErrors = fault(vErrors, instancePath + "/kind", "enum", { allowedValues: schema19.properties.kind.enum }), errors++), data.id !== void 0 && (validate53(data.id, { instancePath: instancePath + "/id" }) || (vErrors = join(vErrors, validate53.errors), errors = vErrors.length)), data.from !== void 0 && (validate55(data.from, { instancePath: instancePath + "/from" }) || (vErrors = join(vErrors, validate55.errors), errors = vErrors.length)), data.to !== void 0 && (validate55(data.to, { instancePath: instancePath + "/to" }) || (vErrors = join(vErrors, validate55.errors), errors = vErrors.length)), data.links !== void 0) {
      let data4 = data.links;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate58(data4[i0], { instancePath: instancePath + "/links/" + i0 }) || (vErrors = join(vErrors, validate58.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/links", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = fault(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate52.errors = vErrors, errors === 0;
}
var framework = validate63, schema24 = { properties: { kind: { enum: ["framework"] }, id: {}, prefix: {}, title: {}, description: {}, publisher: {}, version: {}, status: { enum: ["draft", "current", "retired"] }, language: {}, source: {}, licence: {}, notes: {}, see_also: {}, item_types: {}, required_types: {}, policy: { properties: { evidence: { enum: ["declared", "taught", "assessed", "assured"] }, enforce: { enum: ["information", "warning"] } } }, progression: {}, practice: { properties: { minimum_hours: {}, simulated_maximum: {} } }, items: { items: {} } } }, func5 = Object.prototype.hasOwnProperty;
function validate66(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? func1(data) < 1 && (vErrors = fault(vErrors, instancePath, "minLength", { limit: 1 }), errors++) : (vErrors = fault(vErrors, instancePath, "type", { type: "string" }), errors++), validate66.errors = vErrors, errors === 0;
}
function validate68(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? func1(data) < 1 && (vErrors = fault(vErrors, instancePath, "minLength", { limit: 1 }), errors++) : (vErrors = fault(vErrors, instancePath, "type", { type: "string" }), errors++), validate68.errors = vErrors, errors === 0;
}
var schema27 = { type: ["string", "object"], properties: { document: {}, section: {}, url: {} } }, pattern4 = new RegExp("^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/]\\S*$", "u");
function validate70(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data)) && (vErrors = fault(vErrors, instancePath, "type", { type: schema27.type }), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "document" || key0 === "section" || key0 === "url" || (vErrors = fault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.document !== void 0 && typeof data.document != "string" && (vErrors = fault(vErrors, instancePath + "/document", "type", { type: "string" }), errors++), data.section !== void 0 && typeof data.section != "string" && (vErrors = fault(vErrors, instancePath + "/section", "type", { type: "string" }), errors++), data.url !== void 0) {
      let data2 = data.url;
      typeof data2 == "string" ? pattern4.test(data2) || (vErrors = fault(vErrors, instancePath + "/url", "pattern", { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/]\\S*$" }), errors++) : (vErrors = fault(vErrors, instancePath + "/url", "type", { type: "string" }), errors++);
    }
  }
  return validate70.errors = vErrors, errors === 0;
}
function validate72(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      typeof data[i0] != "string" && (vErrors = fault(vErrors, instancePath + "/" + i0, "type", { type: "string" }), errors++);
  } else
    vErrors = fault(vErrors, instancePath, "type", { type: "array" }), errors++;
  return validate72.errors = vErrors, errors === 0;
}
var schema30 = { type: ["string", "number"] };
function validate77(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && !(typeof data == "number" && isFinite(data)) && (vErrors = fault(vErrors, instancePath, "type", { type: schema30.type }), errors++), typeof data == "string" && func1(data) < 1 && (vErrors = fault(vErrors, instancePath, "minLength", { limit: 1 }), errors++), validate77.errors = vErrors, errors === 0;
}
function validate76(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate77(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = join(vErrors, validate77.errors), errors = vErrors.length);
  } else
    vErrors = fault(vErrors, instancePath, "type", { type: "array" }), errors++;
  return validate76.errors = vErrors, errors === 0;
}
var schema31 = { properties: { id: {}, type: {}, label: {}, statement: {}, source: {}, notes: {}, related: {}, status: { enum: ["current", "retired"] }, replaced_by: {}, involvement: { enum: ["full-time", "mixed", "part-time", "everyone"] }, keywords: {}, parts: { items: {} }, items: { items: {} } } };
function validate82(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? (func1(data) > 60 && (vErrors = fault(vErrors, instancePath, "maxLength", { limit: 60 }), errors++), func1(data) < 1 && (vErrors = fault(vErrors, instancePath, "minLength", { limit: 1 }), errors++)) : (vErrors = fault(vErrors, instancePath, "type", { type: "string" }), errors++), validate82.errors = vErrors, errors === 0;
}
function validate84(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? func1(data) < 1 && (vErrors = fault(vErrors, instancePath, "minLength", { limit: 1 }), errors++) : (vErrors = fault(vErrors, instancePath, "type", { type: "string" }), errors++), validate84.errors = vErrors, errors === 0;
}
function validate86(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "document" || key0 === "section" || key0 === "url" || (vErrors = fault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.document !== void 0 && typeof data.document != "string" && (vErrors = fault(vErrors, instancePath + "/document", "type", { type: "string" }), errors++), data.section !== void 0 && typeof data.section != "string" && (vErrors = fault(vErrors, instancePath + "/section", "type", { type: "string" }), errors++), data.url !== void 0) {
      let data2 = data.url;
      typeof data2 == "string" ? pattern4.test(data2) || (vErrors = fault(vErrors, instancePath + "/url", "pattern", { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/]\\S*$" }), errors++) : (vErrors = fault(vErrors, instancePath + "/url", "type", { type: "string" }), errors++);
    }
  } else
    vErrors = fault(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate86.errors = vErrors, errors === 0;
}
function validate88(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate59(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = join(vErrors, validate59.errors), errors = vErrors.length);
  } else
    vErrors = fault(vErrors, instancePath, "type", { type: "array" }), errors++;
  return validate88.errors = vErrors, errors === 0;
}
var schema36 = { properties: { id: {}, type: {}, label: {}, statement: {}, source: {}, notes: {}, related: {}, status: { enum: ["current", "retired"] }, replaced_by: {}, keywords: {} } };
function validate93(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.label === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "label" }), errors++);
    for (let key0 in data)
      func5.call(schema36.properties, key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.id !== void 0 && (validate53(data.id, { instancePath: instancePath + "/id" }) || (vErrors = join(vErrors, validate53.errors), errors = vErrors.length)), data.type !== void 0) {
      let data1 = data.type;
      typeof data1 == "string" ? func1(data1) < 1 && (vErrors = fault(vErrors, instancePath + "/type", "minLength", { limit: 1 }), errors++) : (vErrors = fault(vErrors, instancePath + "/type", "type", { type: "string" }), errors++);
    }
    if (data.label !== void 0 && (validate82(data.label, { instancePath: instancePath + "/label" }) || (vErrors = join(vErrors, validate82.errors), errors = vErrors.length)), data.statement !== void 0 && (validate84(data.statement, { instancePath: instancePath + "/statement" }) || (vErrors = join(vErrors, validate84.errors), errors = vErrors.length)), data.source !== void 0 && (validate86(data.source, { instancePath: instancePath + "/source" }) || (vErrors = join(vErrors, validate86.errors), errors = vErrors.length)), data.notes !== void 0 && typeof data.notes != "string" && (vErrors = fault(vErrors, instancePath + "/notes", "type", { type: "string" }), errors++), data.related !== void 0 && (validate88(data.related, { instancePath: instancePath + "/related" }) || (vErrors = join(vErrors, validate88.errors), errors = vErrors.length)), data.status !== void 0) {
      let data7 = data.status;
      data7 === "current" || data7 === "retired" || (vErrors = fault(vErrors, instancePath + "/status", "enum", { allowedValues: schema36.properties.status.enum }), errors++);
    }
    data.replaced_by !== void 0 && (validate88(data.replaced_by, { instancePath: instancePath + "/replaced_by" }) || (vErrors = join(vErrors, validate88.errors), errors = vErrors.length)), data.keywords !== void 0 && (validate72(data.keywords, { instancePath: instancePath + "/keywords" }) || (vErrors = join(vErrors, validate72.errors), errors = vErrors.length));
  } else
    vErrors = fault(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate93.errors = vErrors, errors === 0;
}
var wrapper0 = { validate: validate80 };
function validate80(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.label === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "label" }), errors++);
    for (let key0 in data)
      func5.call(schema31.properties, key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.id !== void 0 && (validate53(data.id, { instancePath: instancePath + "/id" }) || (vErrors = join(vErrors, validate53.errors), errors = vErrors.length)), data.type !== void 0) {
      let data1 = data.type;
      typeof data1 == "string" ? func1(data1) < 1 && (vErrors = fault(vErrors, instancePath + "/type", "minLength", { limit: 1 }), errors++) : (vErrors = fault(vErrors, instancePath + "/type", "type", { type: "string" }), errors++);
    }
    if (data.label !== void 0 && (validate82(data.label, { instancePath: instancePath + "/label" }) || (vErrors = join(vErrors, validate82.errors), errors = vErrors.length)), data.statement !== void 0 && (validate84(data.statement, { instancePath: instancePath + "/statement" }) || (vErrors = join(vErrors, validate84.errors), errors = vErrors.length)), data.source !== void 0 && (validate86(data.source, { instancePath: instancePath + "/source" }) || (vErrors = join(vErrors, validate86.errors), errors = vErrors.length)), data.notes !== void 0 && typeof data.notes != "string" && (vErrors = fault(vErrors, instancePath + "/notes", "type", { type: "string" }), errors++), data.related !== void 0 && (validate88(data.related, { instancePath: instancePath + "/related" }) || (vErrors = join(vErrors, validate88.errors), errors = vErrors.length)), data.status !== void 0) {
      let data7 = data.status;
      data7 === "current" || data7 === "retired" || (vErrors = fault(vErrors, instancePath + "/status", "enum", { allowedValues: schema31.properties.status.enum }), errors++);
    }
    if (data.replaced_by !== void 0 && (validate88(data.replaced_by, { instancePath: instancePath + "/replaced_by" }) || (vErrors = join(vErrors, validate88.errors), errors = vErrors.length)), data.involvement !== void 0) {
      let data9 = data.involvement;
      data9 === "full-time" || data9 === "mixed" || data9 === "part-time" || data9 === "everyone" || (vErrors = fault(vErrors, instancePath + "/involvement", "enum", { allowedValues: schema31.properties.involvement.enum }), errors++);
    }
    if (data.keywords !== void 0 && (validate72(data.keywords, { instancePath: instancePath + "/keywords" }) || (vErrors = join(vErrors, validate72.errors), errors = vErrors.length)), data.parts !== void 0) {
      let data11 = data.parts;
      if (Array.isArray(data11)) {
        let len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate93(data11[i0], { instancePath: instancePath + "/parts/" + i0 }) || (vErrors = join(vErrors, validate93.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/parts", "type", { type: "array" }), errors++;
    }
    if (data.items !== void 0) {
      let data13 = data.items;
      if (Array.isArray(data13)) {
        let len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++)
          wrapper0.validate(data13[i1], { instancePath: instancePath + "/items/" + i1 }) || (vErrors = join(vErrors, wrapper0.validate.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/items", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = fault(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate80.errors = vErrors, errors === 0;
}
var pattern3 = new RegExp("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$", "u");
function validate63(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++), data.id === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.title === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "title" }), errors++), data.version === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "version" }), errors++), data.items === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "items" }), errors++);
    for (let key0 in data)
      func5.call(schema24.properties, key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.kind !== void 0 && data.kind !== "framework" && (vErrors = fault(vErrors, instancePath + "/kind", "enum", { allowedValues: schema24.properties.kind.enum }), errors++), data.id !== void 0 && (validate53(data.id, { instancePath: instancePath + "/id" }) || (vErrors = join(vErrors, validate53.errors), errors = vErrors.length)), data.prefix !== void 0 && (validate53(data.prefix, { instancePath: instancePath + "/prefix" }) || (vErrors = join(vErrors, validate53.errors), errors = vErrors.length)), data.title !== void 0 && (validate66(data.title, { instancePath: instancePath + "/title" }) || (vErrors = join(vErrors, validate66.errors), errors = vErrors.length)), data.description !== void 0 && typeof data.description != "string" && (vErrors = fault(vErrors, instancePath + "/description", "type", { type: "string" }), errors++), data.publisher !== void 0 && typeof data.publisher != "string" && (vErrors = fault(vErrors, instancePath + "/publisher", "type", { type: "string" }), errors++), data.version !== void 0 && (validate68(data.version, { instancePath: instancePath + "/version" }) || (vErrors = join(vErrors, validate68.errors), errors = vErrors.length)), data.status !== void 0) {
      let data7 = data.status;
      data7 === "draft" || data7 === "current" || data7 === "retired" || (vErrors = fault(vErrors, instancePath + "/status", "enum", { allowedValues: schema24.properties.status.enum }), errors++);
    }
    if (data.language !== void 0) {
      let data8 = data.language;
      typeof data8 == "string" ? pattern3.test(data8) || (vErrors = fault(vErrors, instancePath + "/language", "pattern", { pattern: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$" }), errors++) : (vErrors = fault(vErrors, instancePath + "/language", "type", { type: "string" }), errors++);
    }
    if (data.source !== void 0 && (validate70(data.source, { instancePath: instancePath + "/source" }) || (vErrors = join(vErrors, validate70.errors), errors = vErrors.length)), data.licence !== void 0 && typeof data.licence != "string" && (vErrors = fault(vErrors, instancePath + "/licence", "type", { type: "string" }), errors++), data.notes !== void 0 && typeof data.notes != "string" && (vErrors = fault(vErrors, instancePath + "/notes", "type", { type: "string" }), errors++), data.see_also !== void 0 && (validate72(data.see_also, { instancePath: instancePath + "/see_also" }) || (vErrors = join(vErrors, validate72.errors), errors = vErrors.length)), data.item_types !== void 0 && (validate72(data.item_types, { instancePath: instancePath + "/item_types" }) || (vErrors = join(vErrors, validate72.errors), errors = vErrors.length)), data.required_types !== void 0 && (validate72(data.required_types, { instancePath: instancePath + "/required_types" }) || (vErrors = join(vErrors, validate72.errors), errors = vErrors.length)), data.policy !== void 0) {
      let data15 = data.policy;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (let key1 in data15)
          key1 === "evidence" || key1 === "enforce" || (vErrors = fault(vErrors, instancePath + "/policy", "additionalProperties", { additionalProperty: key1 }), errors++);
        if (data15.evidence !== void 0) {
          let data16 = data15.evidence;
          data16 === "declared" || data16 === "taught" || data16 === "assessed" || data16 === "assured" || (vErrors = fault(vErrors, instancePath + "/policy/evidence", "enum", { allowedValues: schema24.properties.policy.properties.evidence.enum }), errors++);
        }
        if (data15.enforce !== void 0) {
          let data17 = data15.enforce;
          data17 === "information" || data17 === "warning" || (vErrors = fault(vErrors, instancePath + "/policy/enforce", "enum", { allowedValues: schema24.properties.policy.properties.enforce.enum }), errors++);
        }
      } else
        vErrors = fault(vErrors, instancePath + "/policy", "type", { type: "object" }), errors++;
    }
    if (data.progression !== void 0 && (validate76(data.progression, { instancePath: instancePath + "/progression" }) || (vErrors = join(vErrors, validate76.errors), errors = vErrors.length)), data.practice !== void 0) {
      let data19 = data.practice;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (let key2 in data19)
          key2 === "minimum_hours" || key2 === "simulated_maximum" || (vErrors = fault(vErrors, instancePath + "/practice", "additionalProperties", { additionalProperty: key2 }), errors++);
        if (data19.minimum_hours !== void 0) {
          let data20 = data19.minimum_hours;
          typeof data20 == "number" && isFinite(data20) ? (data20 < 0 || isNaN(data20)) && (vErrors = fault(vErrors, instancePath + "/practice/minimum_hours", "minimum", { comparison: ">=", limit: 0 }), errors++) : (vErrors = fault(vErrors, instancePath + "/practice/minimum_hours", "type", { type: "number" }), errors++);
        }
        if (data19.simulated_maximum !== void 0) {
          let data21 = data19.simulated_maximum;
          typeof data21 == "number" && isFinite(data21) ? (data21 < 0 || isNaN(data21)) && (vErrors = fault(vErrors, instancePath + "/practice/simulated_maximum", "minimum", { comparison: ">=", limit: 0 }), errors++) : (vErrors = fault(vErrors, instancePath + "/practice/simulated_maximum", "type", { type: "number" }), errors++);
        }
      } else
        vErrors = fault(vErrors, instancePath + "/practice", "type", { type: "object" }), errors++;
    }
    if (data.items !== void 0) {
      let data22 = data.items;
      if (Array.isArray(data22)) {
        let len0 = data22.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate80(data22[i0], { instancePath: instancePath + "/items/" + i0 }) || (vErrors = join(vErrors, validate80.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/items", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = fault(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate63.errors = vErrors, errors === 0;
}
var module = validate103, schema37 = { properties: { kind: { enum: ["module"] }, id: {}, title: {}, description: {}, owner: {}, version: {}, status: {}, level: {}, credits: {}, type: { enum: ["taught", "placement", "bite-size"] }, minutes: {}, hours: {}, prerequisites: {}, frameworks: {}, overlays: {}, outcomes: { items: {} }, activities: { items: {} }, assessments: { items: {} }, involvement: {}, review_by: {} } }, schema38 = { enum: ["draft", "in-review", "approved", "retired"] };
function validate107(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data === "draft" || data === "in-review" || data === "approved" || data === "retired" || (vErrors = fault(vErrors, instancePath, "enum", { allowedValues: schema38.enum }), errors++), validate107.errors = vErrors, errors === 0;
}
function validate109(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data) || (vErrors = fault(vErrors, instancePath, "type", { type: "integer" }), errors++), typeof data == "number" && isFinite(data) && ((data > 8 || isNaN(data)) && (vErrors = fault(vErrors, instancePath, "maximum", { comparison: "<=", limit: 8 }), errors++), (data < 3 || isNaN(data)) && (vErrors = fault(vErrors, instancePath, "minimum", { comparison: ">=", limit: 3 }), errors++)), validate109.errors = vErrors, errors === 0;
}
function validate111(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "number" && isFinite(data) ? (data < 0 || isNaN(data)) && (vErrors = fault(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }), errors++) : (vErrors = fault(vErrors, instancePath, "type", { type: "number" }), errors++), validate111.errors = vErrors, errors === 0;
}
function validate113(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data) || (vErrors = fault(vErrors, instancePath, "type", { type: "integer" }), errors++), typeof data == "number" && isFinite(data) && (data < 1 || isNaN(data)) && (vErrors = fault(vErrors, instancePath, "minimum", { comparison: ">=", limit: 1 }), errors++), validate113.errors = vErrors, errors === 0;
}
function validate116(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "number" && isFinite(data) ? (data < 0 || isNaN(data)) && (vErrors = fault(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 }), errors++) : (vErrors = fault(vErrors, instancePath, "type", { type: "number" }), errors++), validate116.errors = vErrors, errors === 0;
}
function validate115(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "scheduled" || key0 === "practice" || key0 === "simulated" || key0 === "independent" || (vErrors = fault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.scheduled !== void 0 && (validate116(data.scheduled, { instancePath: instancePath + "/scheduled" }) || (vErrors = join(vErrors, validate116.errors), errors = vErrors.length)), data.practice !== void 0 && (validate116(data.practice, { instancePath: instancePath + "/practice" }) || (vErrors = join(vErrors, validate116.errors), errors = vErrors.length)), data.simulated !== void 0 && (validate116(data.simulated, { instancePath: instancePath + "/simulated" }) || (vErrors = join(vErrors, validate116.errors), errors = vErrors.length)), data.independent !== void 0 && (validate116(data.independent, { instancePath: instancePath + "/independent" }) || (vErrors = join(vErrors, validate116.errors), errors = vErrors.length));
  } else
    vErrors = fault(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate115.errors = vErrors, errors === 0;
}
function validate122(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate53(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = join(vErrors, validate53.errors), errors = vErrors.length);
  } else
    vErrors = fault(vErrors, instancePath, "type", { type: "array" }), errors++;
  return validate122.errors = vErrors, errors === 0;
}
function validate125(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate55(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = join(vErrors, validate55.errors), errors = vErrors.length);
  } else
    vErrors = fault(vErrors, instancePath, "type", { type: "array" }), errors++;
  return validate125.errors = vErrors, errors === 0;
}
var schema47 = { type: ["object", "array"], items: { type: ["string", "number", "object"], properties: { competency: {}, level: {}, note: {} } } }, schema48 = { type: ["string", "number", "null"] };
function validate136(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && !(typeof data == "number" && isFinite(data)) && data !== null && (vErrors = fault(vErrors, instancePath, "type", { type: schema48.type }), errors++), typeof data == "string" && func1(data) < 1 && (vErrors = fault(vErrors, instancePath, "minLength", { limit: 1 }), errors++), validate136.errors = vErrors, errors === 0;
}
function validate133(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if ((!data || typeof data != "object") && (vErrors = fault(vErrors, instancePath, "type", { type: schema47.type }), errors++), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 != "string" && !(typeof data0 == "number" && isFinite(data0)) && !(data0 && typeof data0 == "object" && !Array.isArray(data0)) && (vErrors = fault(vErrors, instancePath + "/" + i0, "type", { type: schema47.items.type }), errors++), typeof data0 == "string" && func1(data0) < 1 && (vErrors = fault(vErrors, instancePath + "/" + i0, "minLength", { limit: 1 }), errors++), data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.competency === void 0 && (vErrors = fault(vErrors, instancePath + "/" + i0, "required", { missingProperty: "competency" }), errors++);
        for (let key0 in data0)
          key0 === "competency" || key0 === "level" || key0 === "note" || (vErrors = fault(vErrors, instancePath + "/" + i0, "additionalProperties", { additionalProperty: key0 }), errors++);
        data0.competency !== void 0 && (validate59(data0.competency, { instancePath: instancePath + "/" + i0 + "/competency" }) || (vErrors = join(vErrors, validate59.errors), errors = vErrors.length)), data0.level !== void 0 && (validate77(data0.level, { instancePath: instancePath + "/" + i0 + "/level" }) || (vErrors = join(vErrors, validate77.errors), errors = vErrors.length)), data0.note !== void 0 && typeof data0.note != "string" && (vErrors = fault(vErrors, instancePath + "/" + i0 + "/note", "type", { type: "string" }), errors++);
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key1 in data)
      validate136(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = join(vErrors, validate136.errors), errors = vErrors.length);
  return validate133.errors = vErrors, errors === 0;
}
function validate129(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.statement === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "statement" }), errors++);
    for (let key0 in data)
      key0 === "id" || key0 === "statement" || key0 === "supports" || key0 === "addresses" || (vErrors = fault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.id !== void 0 && (validate53(data.id, { instancePath: instancePath + "/id" }) || (vErrors = join(vErrors, validate53.errors), errors = vErrors.length)), data.statement !== void 0 && (validate84(data.statement, { instancePath: instancePath + "/statement" }) || (vErrors = join(vErrors, validate84.errors), errors = vErrors.length)), data.supports !== void 0 && (validate122(data.supports, { instancePath: instancePath + "/supports" }) || (vErrors = join(vErrors, validate122.errors), errors = vErrors.length)), data.addresses !== void 0 && (validate133(data.addresses, { instancePath: instancePath + "/addresses" }) || (vErrors = join(vErrors, validate133.errors), errors = vErrors.length));
  } else
    vErrors = fault(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate129.errors = vErrors, errors === 0;
}
var schema49 = { properties: { id: {}, title: {}, description: {}, type: { enum: ["lecture", "seminar", "tutorial", "workshop", "simulation", "placement", "shadowing", "on-the-job", "case-study", "group-project", "self-study", "online", "reflection"] }, hours: {}, minutes: {}, supports: {}, professions: {}, checklists: {}, involvement: {} } };
function validate140(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.title === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "title" }), errors++), data.type === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "type" }), errors++);
    for (let key0 in data)
      func5.call(schema49.properties, key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.id !== void 0 && (validate53(data.id, { instancePath: instancePath + "/id" }) || (vErrors = join(vErrors, validate53.errors), errors = vErrors.length)), data.title !== void 0 && (validate66(data.title, { instancePath: instancePath + "/title" }) || (vErrors = join(vErrors, validate66.errors), errors = vErrors.length)), data.description !== void 0 && typeof data.description != "string" && (vErrors = fault(vErrors, instancePath + "/description", "type", { type: "string" }), errors++), data.type !== void 0) {
      let data3 = data.type;
      data3 === "lecture" || data3 === "seminar" || data3 === "tutorial" || data3 === "workshop" || data3 === "simulation" || data3 === "placement" || data3 === "shadowing" || data3 === "on-the-job" || data3 === "case-study" || data3 === "group-project" || data3 === "self-study" || data3 === "online" || data3 === "reflection" || (vErrors = fault(vErrors, instancePath + "/type", "enum", { allowedValues: schema49.properties.type.enum }), errors++);
    }
    data.hours !== void 0 && (validate116(data.hours, { instancePath: instancePath + "/hours" }) || (vErrors = join(vErrors, validate116.errors), errors = vErrors.length)), data.minutes !== void 0 && (validate113(data.minutes, { instancePath: instancePath + "/minutes" }) || (vErrors = join(vErrors, validate113.errors), errors = vErrors.length)), data.supports !== void 0 && (validate122(data.supports, { instancePath: instancePath + "/supports" }) || (vErrors = join(vErrors, validate122.errors), errors = vErrors.length)), data.professions !== void 0 && (validate72(data.professions, { instancePath: instancePath + "/professions" }) || (vErrors = join(vErrors, validate72.errors), errors = vErrors.length)), data.checklists !== void 0 && (validate88(data.checklists, { instancePath: instancePath + "/checklists" }) || (vErrors = join(vErrors, validate88.errors), errors = vErrors.length)), data.involvement !== void 0 && typeof data.involvement != "string" && (vErrors = fault(vErrors, instancePath + "/involvement", "type", { type: "string" }), errors++);
  } else
    vErrors = fault(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate140.errors = vErrors, errors === 0;
}
var schema50 = { properties: { id: {}, title: {}, description: {}, type: { enum: ["exam", "essay", "report", "presentation", "osce", "simulation", "practice-record", "portfolio", "care-plan", "reflection", "project", "viva", "poster"] }, purpose: { enum: ["summative", "formative"] }, weighting: {}, grading: { enum: ["pass-fail", "graded"] }, hours: {}, assesses: {}, checklists: {}, involvement: {} } };
function validate149(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.title === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "title" }), errors++), data.type === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "type" }), errors++);
    for (let key0 in data)
      func5.call(schema50.properties, key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.id !== void 0 && (validate53(data.id, { instancePath: instancePath + "/id" }) || (vErrors = join(vErrors, validate53.errors), errors = vErrors.length)), data.title !== void 0 && (validate66(data.title, { instancePath: instancePath + "/title" }) || (vErrors = join(vErrors, validate66.errors), errors = vErrors.length)), data.description !== void 0 && typeof data.description != "string" && (vErrors = fault(vErrors, instancePath + "/description", "type", { type: "string" }), errors++), data.type !== void 0) {
      let data3 = data.type;
      data3 === "exam" || data3 === "essay" || data3 === "report" || data3 === "presentation" || data3 === "osce" || data3 === "simulation" || data3 === "practice-record" || data3 === "portfolio" || data3 === "care-plan" || data3 === "reflection" || data3 === "project" || data3 === "viva" || data3 === "poster" || (vErrors = fault(vErrors, instancePath + "/type", "enum", { allowedValues: schema50.properties.type.enum }), errors++);
    }
    if (data.purpose !== void 0) {
      let data4 = data.purpose;
      data4 === "summative" || data4 === "formative" || (vErrors = fault(vErrors, instancePath + "/purpose", "enum", { allowedValues: schema50.properties.purpose.enum }), errors++);
    }
    if (data.weighting !== void 0) {
      let data5 = data.weighting;
      typeof data5 == "number" && isFinite(data5) ? ((data5 > 100 || isNaN(data5)) && (vErrors = fault(vErrors, instancePath + "/weighting", "maximum", { comparison: "<=", limit: 100 }), errors++), (data5 < 0 || isNaN(data5)) && (vErrors = fault(vErrors, instancePath + "/weighting", "minimum", { comparison: ">=", limit: 0 }), errors++)) : (vErrors = fault(vErrors, instancePath + "/weighting", "type", { type: "number" }), errors++);
    }
    if (data.grading !== void 0) {
      let data6 = data.grading;
      data6 === "pass-fail" || data6 === "graded" || (vErrors = fault(vErrors, instancePath + "/grading", "enum", { allowedValues: schema50.properties.grading.enum }), errors++);
    }
    data.hours !== void 0 && (validate116(data.hours, { instancePath: instancePath + "/hours" }) || (vErrors = join(vErrors, validate116.errors), errors = vErrors.length)), data.assesses !== void 0 && (validate122(data.assesses, { instancePath: instancePath + "/assesses" }) || (vErrors = join(vErrors, validate122.errors), errors = vErrors.length)), data.checklists !== void 0 && (validate88(data.checklists, { instancePath: instancePath + "/checklists" }) || (vErrors = join(vErrors, validate88.errors), errors = vErrors.length)), data.involvement !== void 0 && typeof data.involvement != "string" && (vErrors = fault(vErrors, instancePath + "/involvement", "type", { type: "string" }), errors++);
  } else
    vErrors = fault(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate149.errors = vErrors, errors === 0;
}
function validate156(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key0 in data0)
          key0 === "who" || key0 === "where" || key0 === "how" || key0 === "why" || (vErrors = fault(vErrors, instancePath + "/" + i0, "additionalProperties", { additionalProperty: key0 }), errors++);
        data0.who !== void 0 && typeof data0.who != "string" && (vErrors = fault(vErrors, instancePath + "/" + i0 + "/who", "type", { type: "string" }), errors++), data0.where !== void 0 && typeof data0.where != "string" && (vErrors = fault(vErrors, instancePath + "/" + i0 + "/where", "type", { type: "string" }), errors++), data0.how !== void 0 && typeof data0.how != "string" && (vErrors = fault(vErrors, instancePath + "/" + i0 + "/how", "type", { type: "string" }), errors++), data0.why !== void 0 && typeof data0.why != "string" && (vErrors = fault(vErrors, instancePath + "/" + i0 + "/why", "type", { type: "string" }), errors++);
      } else
        vErrors = fault(vErrors, instancePath + "/" + i0, "type", { type: "object" }), errors++;
    }
  } else
    vErrors = fault(vErrors, instancePath, "type", { type: "array" }), errors++;
  return validate156.errors = vErrors, errors === 0;
}
var formats0 = formats.date;
function validate158(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? formats0(data) || (vErrors = fault(vErrors, instancePath, "format", { format: "date" }), errors++) : (vErrors = fault(vErrors, instancePath, "type", { type: "string" }), errors++), validate158.errors = vErrors, errors === 0;
}
function validate103(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++), data.id === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.title === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "title" }), errors++);
    for (let key0 in data)
      func5.call(schema37.properties, key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.kind !== void 0 && data.kind !== "module" && (vErrors = fault(vErrors, instancePath + "/kind", "enum", { allowedValues: schema37.properties.kind.enum }), errors++), data.id !== void 0 && (validate53(data.id, { instancePath: instancePath + "/id" }) || (vErrors = join(vErrors, validate53.errors), errors = vErrors.length)), data.title !== void 0 && (validate66(data.title, { instancePath: instancePath + "/title" }) || (vErrors = join(vErrors, validate66.errors), errors = vErrors.length)), data.description !== void 0 && typeof data.description != "string" && (vErrors = fault(vErrors, instancePath + "/description", "type", { type: "string" }), errors++), data.owner !== void 0 && typeof data.owner != "string" && (vErrors = fault(vErrors, instancePath + "/owner", "type", { type: "string" }), errors++), data.version !== void 0 && (validate68(data.version, { instancePath: instancePath + "/version" }) || (vErrors = join(vErrors, validate68.errors), errors = vErrors.length)), data.status !== void 0 && (validate107(data.status, { instancePath: instancePath + "/status" }) || (vErrors = join(vErrors, validate107.errors), errors = vErrors.length)), data.level !== void 0 && (validate109(data.level, { instancePath: instancePath + "/level" }) || (vErrors = join(vErrors, validate109.errors), errors = vErrors.length)), data.credits !== void 0 && (validate111(data.credits, { instancePath: instancePath + "/credits" }) || (vErrors = join(vErrors, validate111.errors), errors = vErrors.length)), data.type !== void 0) {
      let data9 = data.type;
      data9 === "taught" || data9 === "placement" || data9 === "bite-size" || (vErrors = fault(vErrors, instancePath + "/type", "enum", { allowedValues: schema37.properties.type.enum }), errors++);
    }
    if (data.minutes !== void 0 && (validate113(data.minutes, { instancePath: instancePath + "/minutes" }) || (vErrors = join(vErrors, validate113.errors), errors = vErrors.length)), data.hours !== void 0 && (validate115(data.hours, { instancePath: instancePath + "/hours" }) || (vErrors = join(vErrors, validate115.errors), errors = vErrors.length)), data.prerequisites !== void 0 && (validate122(data.prerequisites, { instancePath: instancePath + "/prerequisites" }) || (vErrors = join(vErrors, validate122.errors), errors = vErrors.length)), data.frameworks !== void 0 && (validate125(data.frameworks, { instancePath: instancePath + "/frameworks" }) || (vErrors = join(vErrors, validate125.errors), errors = vErrors.length)), data.overlays !== void 0 && (validate122(data.overlays, { instancePath: instancePath + "/overlays" }) || (vErrors = join(vErrors, validate122.errors), errors = vErrors.length)), data.outcomes !== void 0) {
      let data15 = data.outcomes;
      if (Array.isArray(data15)) {
        let len0 = data15.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate129(data15[i0], { instancePath: instancePath + "/outcomes/" + i0 }) || (vErrors = join(vErrors, validate129.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/outcomes", "type", { type: "array" }), errors++;
    }
    if (data.activities !== void 0) {
      let data17 = data.activities;
      if (Array.isArray(data17)) {
        let len1 = data17.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate140(data17[i1], { instancePath: instancePath + "/activities/" + i1 }) || (vErrors = join(vErrors, validate140.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/activities", "type", { type: "array" }), errors++;
    }
    if (data.assessments !== void 0) {
      let data19 = data.assessments;
      if (Array.isArray(data19)) {
        let len2 = data19.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate149(data19[i2], { instancePath: instancePath + "/assessments/" + i2 }) || (vErrors = join(vErrors, validate149.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/assessments", "type", { type: "array" }), errors++;
    }
    data.involvement !== void 0 && (validate156(data.involvement, { instancePath: instancePath + "/involvement" }) || (vErrors = join(vErrors, validate156.errors), errors = vErrors.length)), data.review_by !== void 0 && (validate158(data.review_by, { instancePath: instancePath + "/review_by" }) || (vErrors = join(vErrors, validate158.errors), errors = vErrors.length));
  } else
    vErrors = fault(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate103.errors = vErrors, errors === 0;
}
var overlay = validate160, schema53 = { properties: { kind: { enum: ["overlay"] }, id: {}, title: {}, base: {}, over: {}, region: {}, employer: {}, approved_by: {}, rationale: {}, add: { items: {} }, narrow: { items: {} }, relabel: {}, wording: {} } };
function validate165(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.label === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "label" }), errors++);
    for (let key0 in data)
      key0 === "id" || key0 === "refines" || key0 === "part_of" || key0 === "label" || key0 === "statement" || key0 === "type" || key0 === "source" || key0 === "notes" || (vErrors = fault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.id !== void 0 && (validate53(data.id, { instancePath: instancePath + "/id" }) || (vErrors = join(vErrors, validate53.errors), errors = vErrors.length)), data.refines !== void 0 && (validate59(data.refines, { instancePath: instancePath + "/refines" }) || (vErrors = join(vErrors, validate59.errors), errors = vErrors.length)), data.part_of !== void 0 && (validate59(data.part_of, { instancePath: instancePath + "/part_of" }) || (vErrors = join(vErrors, validate59.errors), errors = vErrors.length)), data.label !== void 0 && (validate82(data.label, { instancePath: instancePath + "/label" }) || (vErrors = join(vErrors, validate82.errors), errors = vErrors.length)), data.statement !== void 0 && (validate84(data.statement, { instancePath: instancePath + "/statement" }) || (vErrors = join(vErrors, validate84.errors), errors = vErrors.length)), data.type !== void 0) {
      let data5 = data.type;
      typeof data5 == "string" ? func1(data5) < 1 && (vErrors = fault(vErrors, instancePath + "/type", "minLength", { limit: 1 }), errors++) : (vErrors = fault(vErrors, instancePath + "/type", "type", { type: "string" }), errors++);
    }
    data.source !== void 0 && (validate86(data.source, { instancePath: instancePath + "/source" }) || (vErrors = join(vErrors, validate86.errors), errors = vErrors.length)), data.notes !== void 0 && typeof data.notes != "string" && (vErrors = fault(vErrors, instancePath + "/notes", "type", { type: "string" }), errors++);
  } else
    vErrors = fault(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate165.errors = vErrors, errors === 0;
}
var schema55 = { properties: { item: {}, status: { enum: ["not-applicable"] }, rationale: {} } };
function validate173(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.item === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "item" }), errors++);
    for (let key0 in data)
      key0 === "item" || key0 === "status" || key0 === "rationale" || (vErrors = fault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.item !== void 0 && (validate59(data.item, { instancePath: instancePath + "/item" }) || (vErrors = join(vErrors, validate59.errors), errors = vErrors.length)), data.status !== void 0 && data.status !== "not-applicable" && (vErrors = fault(vErrors, instancePath + "/status", "enum", { allowedValues: schema55.properties.status.enum }), errors++), data.rationale !== void 0 && typeof data.rationale != "string" && (vErrors = fault(vErrors, instancePath + "/rationale", "type", { type: "string" }), errors++);
  } else
    vErrors = fault(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate173.errors = vErrors, errors === 0;
}
function validate160(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++), data.id === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.title === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "title" }), errors++), data.base === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "base" }), errors++);
    for (let key0 in data)
      func5.call(schema53.properties, key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.kind !== void 0 && data.kind !== "overlay" && (vErrors = fault(vErrors, instancePath + "/kind", "enum", { allowedValues: schema53.properties.kind.enum }), errors++), data.id !== void 0 && (validate53(data.id, { instancePath: instancePath + "/id" }) || (vErrors = join(vErrors, validate53.errors), errors = vErrors.length)), data.title !== void 0 && (validate66(data.title, { instancePath: instancePath + "/title" }) || (vErrors = join(vErrors, validate66.errors), errors = vErrors.length)), data.base !== void 0 && (validate55(data.base, { instancePath: instancePath + "/base" }) || (vErrors = join(vErrors, validate55.errors), errors = vErrors.length)), data.over !== void 0 && (validate53(data.over, { instancePath: instancePath + "/over" }) || (vErrors = join(vErrors, validate53.errors), errors = vErrors.length)), data.region !== void 0 && typeof data.region != "string" && (vErrors = fault(vErrors, instancePath + "/region", "type", { type: "string" }), errors++), data.employer !== void 0 && typeof data.employer != "string" && (vErrors = fault(vErrors, instancePath + "/employer", "type", { type: "string" }), errors++), data.approved_by !== void 0 && typeof data.approved_by != "string" && (vErrors = fault(vErrors, instancePath + "/approved_by", "type", { type: "string" }), errors++), data.rationale !== void 0 && typeof data.rationale != "string" && (vErrors = fault(vErrors, instancePath + "/rationale", "type", { type: "string" }), errors++), data.add !== void 0) {
      let data9 = data.add;
      if (Array.isArray(data9)) {
        let len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate165(data9[i0], { instancePath: instancePath + "/add/" + i0 }) || (vErrors = join(vErrors, validate165.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/add", "type", { type: "array" }), errors++;
    }
    if (data.narrow !== void 0) {
      let data11 = data.narrow;
      if (Array.isArray(data11)) {
        let len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate173(data11[i1], { instancePath: instancePath + "/narrow/" + i1 }) || (vErrors = join(vErrors, validate173.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/narrow", "type", { type: "array" }), errors++;
    }
    if (data.relabel !== void 0) {
      let data13 = data.relabel;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13))
        for (let key1 in data13)
          validate82(data13[key1], { instancePath: instancePath + "/relabel/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = join(vErrors, validate82.errors), errors = vErrors.length);
      else
        vErrors = fault(vErrors, instancePath + "/relabel", "type", { type: "object" }), errors++;
    }
    if (data.wording !== void 0) {
      let data15 = data.wording;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15))
        for (let key2 in data15)
          validate84(data15[key2], { instancePath: instancePath + "/wording/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = join(vErrors, validate84.errors), errors = vErrors.length);
      else
        vErrors = fault(vErrors, instancePath + "/wording", "type", { type: "object" }), errors++;
    }
  } else
    vErrors = fault(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate160.errors = vErrors, errors === 0;
}
var programme = validate178, schema56 = { properties: { kind: { enum: ["programme"] }, id: {}, title: {}, description: {}, award: {}, level: {}, credits: {}, provider: {}, owner: {}, version: {}, status: {}, purpose: { enum: ["award", "induction", "cpd"] }, frameworks: {}, overlays: {}, roles: {}, progression: {}, outcomes: { items: {} }, modules: { items: {} }, pathways: { items: {} }, involvement: {}, partners: { items: {} }, review_by: {} } };
function validate189(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.statement === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "statement" }), errors++);
    for (let key0 in data)
      key0 === "id" || key0 === "statement" || (vErrors = fault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.id !== void 0 && (validate53(data.id, { instancePath: instancePath + "/id" }) || (vErrors = join(vErrors, validate53.errors), errors = vErrors.length)), data.statement !== void 0 && (validate84(data.statement, { instancePath: instancePath + "/statement" }) || (vErrors = join(vErrors, validate84.errors), errors = vErrors.length));
  } else
    vErrors = fault(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate189.errors = vErrors, errors === 0;
}
var schema58 = { type: ["string", "number", "object"], properties: { module: {}, stage: {}, choice: { enum: ["core", "optional"] }, pathways: {} } };
function validate193(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(typeof data == "number" && isFinite(data)) && !(data && typeof data == "object" && !Array.isArray(data)) && (vErrors = fault(vErrors, instancePath, "type", { type: schema58.type }), errors++), typeof data == "string" && func1(data) < 1 && (vErrors = fault(vErrors, instancePath, "minLength", { limit: 1 }), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    data.module === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "module" }), errors++);
    for (let key0 in data)
      key0 === "module" || key0 === "stage" || key0 === "choice" || key0 === "pathways" || (vErrors = fault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.module !== void 0 && (validate53(data.module, { instancePath: instancePath + "/module" }) || (vErrors = join(vErrors, validate53.errors), errors = vErrors.length)), data.stage !== void 0) {
      let data1 = data.stage;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (vErrors = fault(vErrors, instancePath + "/stage", "type", { type: "integer" }), errors++), typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1)) && (vErrors = fault(vErrors, instancePath + "/stage", "minimum", { comparison: ">=", limit: 1 }), errors++);
    }
    if (data.choice !== void 0) {
      let data2 = data.choice;
      data2 === "core" || data2 === "optional" || (vErrors = fault(vErrors, instancePath + "/choice", "enum", { allowedValues: schema58.properties.choice.enum }), errors++);
    }
    data.pathways !== void 0 && (validate122(data.pathways, { instancePath: instancePath + "/pathways" }) || (vErrors = join(vErrors, validate122.errors), errors = vErrors.length));
  }
  return validate193.errors = vErrors, errors === 0;
}
function validate197(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "id" }), errors++);
    for (let key0 in data)
      key0 === "id" || key0 === "title" || (vErrors = fault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    data.id !== void 0 && (validate53(data.id, { instancePath: instancePath + "/id" }) || (vErrors = join(vErrors, validate53.errors), errors = vErrors.length)), data.title !== void 0 && (validate66(data.title, { instancePath: instancePath + "/title" }) || (vErrors = join(vErrors, validate66.errors), errors = vErrors.length));
  } else
    vErrors = fault(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate197.errors = vErrors, errors === 0;
}
function validate202(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.employer === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "employer" }), errors++);
    for (let key0 in data)
      key0 === "employer" || key0 === "agreed" || (vErrors = fault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.employer !== void 0) {
      let data0 = data.employer;
      typeof data0 == "string" ? func1(data0) < 1 && (vErrors = fault(vErrors, instancePath + "/employer", "minLength", { limit: 1 }), errors++) : (vErrors = fault(vErrors, instancePath + "/employer", "type", { type: "string" }), errors++);
    }
    data.agreed !== void 0 && (validate158(data.agreed, { instancePath: instancePath + "/agreed" }) || (vErrors = join(vErrors, validate158.errors), errors = vErrors.length));
  } else
    vErrors = fault(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate202.errors = vErrors, errors === 0;
}
function validate178(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++), data.id === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.title === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "title" }), errors++);
    for (let key0 in data)
      func5.call(schema56.properties, key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.kind !== void 0 && data.kind !== "programme" && (vErrors = fault(vErrors, instancePath + "/kind", "enum", { allowedValues: schema56.properties.kind.enum }), errors++), data.id !== void 0 && (validate53(data.id, { instancePath: instancePath + "/id" }) || (vErrors = join(vErrors, validate53.errors), errors = vErrors.length)), data.title !== void 0 && (validate66(data.title, { instancePath: instancePath + "/title" }) || (vErrors = join(vErrors, validate66.errors), errors = vErrors.length)), data.description !== void 0 && typeof data.description != "string" && (vErrors = fault(vErrors, instancePath + "/description", "type", { type: "string" }), errors++), data.award !== void 0 && typeof data.award != "string" && (vErrors = fault(vErrors, instancePath + "/award", "type", { type: "string" }), errors++), data.level !== void 0 && (validate109(data.level, { instancePath: instancePath + "/level" }) || (vErrors = join(vErrors, validate109.errors), errors = vErrors.length)), data.credits !== void 0 && (validate111(data.credits, { instancePath: instancePath + "/credits" }) || (vErrors = join(vErrors, validate111.errors), errors = vErrors.length)), data.provider !== void 0 && typeof data.provider != "string" && (vErrors = fault(vErrors, instancePath + "/provider", "type", { type: "string" }), errors++), data.owner !== void 0 && typeof data.owner != "string" && (vErrors = fault(vErrors, instancePath + "/owner", "type", { type: "string" }), errors++), data.version !== void 0 && (validate68(data.version, { instancePath: instancePath + "/version" }) || (vErrors = join(vErrors, validate68.errors), errors = vErrors.length)), data.status !== void 0 && (validate107(data.status, { instancePath: instancePath + "/status" }) || (vErrors = join(vErrors, validate107.errors), errors = vErrors.length)), data.purpose !== void 0) {
      let data11 = data.purpose;
      data11 === "award" || data11 === "induction" || data11 === "cpd" || (vErrors = fault(vErrors, instancePath + "/purpose", "enum", { allowedValues: schema56.properties.purpose.enum }), errors++);
    }
    if (data.frameworks !== void 0 && (validate125(data.frameworks, { instancePath: instancePath + "/frameworks" }) || (vErrors = join(vErrors, validate125.errors), errors = vErrors.length)), data.overlays !== void 0 && (validate122(data.overlays, { instancePath: instancePath + "/overlays" }) || (vErrors = join(vErrors, validate122.errors), errors = vErrors.length)), data.roles !== void 0 && (validate122(data.roles, { instancePath: instancePath + "/roles" }) || (vErrors = join(vErrors, validate122.errors), errors = vErrors.length)), data.progression !== void 0 && (validate76(data.progression, { instancePath: instancePath + "/progression" }) || (vErrors = join(vErrors, validate76.errors), errors = vErrors.length)), data.outcomes !== void 0) {
      let data16 = data.outcomes;
      if (Array.isArray(data16)) {
        let len0 = data16.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate189(data16[i0], { instancePath: instancePath + "/outcomes/" + i0 }) || (vErrors = join(vErrors, validate189.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/outcomes", "type", { type: "array" }), errors++;
    }
    if (data.modules !== void 0) {
      let data18 = data.modules;
      if (Array.isArray(data18)) {
        let len1 = data18.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate193(data18[i1], { instancePath: instancePath + "/modules/" + i1 }) || (vErrors = join(vErrors, validate193.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/modules", "type", { type: "array" }), errors++;
    }
    if (data.pathways !== void 0) {
      let data20 = data.pathways;
      if (Array.isArray(data20)) {
        let len2 = data20.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate197(data20[i2], { instancePath: instancePath + "/pathways/" + i2 }) || (vErrors = join(vErrors, validate197.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/pathways", "type", { type: "array" }), errors++;
    }
    if (data.involvement !== void 0 && (validate156(data.involvement, { instancePath: instancePath + "/involvement" }) || (vErrors = join(vErrors, validate156.errors), errors = vErrors.length)), data.partners !== void 0) {
      let data23 = data.partners;
      if (Array.isArray(data23)) {
        let len3 = data23.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate202(data23[i3], { instancePath: instancePath + "/partners/" + i3 }) || (vErrors = join(vErrors, validate202.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/partners", "type", { type: "array" }), errors++;
    }
    data.review_by !== void 0 && (validate158(data.review_by, { instancePath: instancePath + "/review_by" }) || (vErrors = join(vErrors, validate158.errors), errors = vErrors.length));
  } else
    vErrors = fault(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate178.errors = vErrors, errors === 0;
}
var resource = validate206, schema61 = { properties: { kind: { enum: ["resource"] }, id: {}, title: {}, type: { enum: ["case-study", "bite-size", "reading", "tool"] }, description: {}, minutes: {}, illustrates: {}, url: {}, source: {} } };
function validate206(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++), data.id === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.title === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "title" }), errors++);
    for (let key0 in data)
      func5.call(schema61.properties, key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.kind !== void 0 && data.kind !== "resource" && (vErrors = fault(vErrors, instancePath + "/kind", "enum", { allowedValues: schema61.properties.kind.enum }), errors++), data.id !== void 0 && (validate53(data.id, { instancePath: instancePath + "/id" }) || (vErrors = join(vErrors, validate53.errors), errors = vErrors.length)), data.title !== void 0 && (validate66(data.title, { instancePath: instancePath + "/title" }) || (vErrors = join(vErrors, validate66.errors), errors = vErrors.length)), data.type !== void 0) {
      let data3 = data.type;
      data3 === "case-study" || data3 === "bite-size" || data3 === "reading" || data3 === "tool" || (vErrors = fault(vErrors, instancePath + "/type", "enum", { allowedValues: schema61.properties.type.enum }), errors++);
    }
    if (data.description !== void 0 && typeof data.description != "string" && (vErrors = fault(vErrors, instancePath + "/description", "type", { type: "string" }), errors++), data.minutes !== void 0 && (validate113(data.minutes, { instancePath: instancePath + "/minutes" }) || (vErrors = join(vErrors, validate113.errors), errors = vErrors.length)), data.illustrates !== void 0 && (validate88(data.illustrates, { instancePath: instancePath + "/illustrates" }) || (vErrors = join(vErrors, validate88.errors), errors = vErrors.length)), data.url !== void 0) {
      let data7 = data.url;
      typeof data7 == "string" ? pattern4.test(data7) || (vErrors = fault(vErrors, instancePath + "/url", "pattern", { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/]\\S*$" }), errors++) : (vErrors = fault(vErrors, instancePath + "/url", "type", { type: "string" }), errors++);
    }
    data.source !== void 0 && (validate70(data.source, { instancePath: instancePath + "/source" }) || (vErrors = join(vErrors, validate70.errors), errors = vErrors.length));
  } else
    vErrors = fault(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate206.errors = vErrors, errors === 0;
}
var role = validate212, schema62 = { properties: { kind: { enum: ["role"] }, id: {}, title: {}, description: {}, also_called: {}, involvement: { enum: ["full-time", "mixed", "part-time", "everyone"] }, complexity: { enum: ["low", "medium", "high"] }, context: {}, employer: {}, expects: {} } };
function validate212(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++), data.id === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "id" }), errors++), data.title === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "title" }), errors++);
    for (let key0 in data)
      func5.call(schema62.properties, key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.kind !== void 0 && data.kind !== "role" && (vErrors = fault(vErrors, instancePath + "/kind", "enum", { allowedValues: schema62.properties.kind.enum }), errors++), data.id !== void 0 && (validate53(data.id, { instancePath: instancePath + "/id" }) || (vErrors = join(vErrors, validate53.errors), errors = vErrors.length)), data.title !== void 0 && (validate66(data.title, { instancePath: instancePath + "/title" }) || (vErrors = join(vErrors, validate66.errors), errors = vErrors.length)), data.description !== void 0 && typeof data.description != "string" && (vErrors = fault(vErrors, instancePath + "/description", "type", { type: "string" }), errors++), data.also_called !== void 0 && (validate72(data.also_called, { instancePath: instancePath + "/also_called" }) || (vErrors = join(vErrors, validate72.errors), errors = vErrors.length)), data.involvement !== void 0) {
      let data5 = data.involvement;
      data5 === "full-time" || data5 === "mixed" || data5 === "part-time" || data5 === "everyone" || (vErrors = fault(vErrors, instancePath + "/involvement", "enum", { allowedValues: schema62.properties.involvement.enum }), errors++);
    }
    if (data.complexity !== void 0) {
      let data6 = data.complexity;
      data6 === "low" || data6 === "medium" || data6 === "high" || (vErrors = fault(vErrors, instancePath + "/complexity", "enum", { allowedValues: schema62.properties.complexity.enum }), errors++);
    }
    if (data.context !== void 0 && typeof data.context != "string" && (vErrors = fault(vErrors, instancePath + "/context", "type", { type: "string" }), errors++), data.employer !== void 0 && typeof data.employer != "string" && (vErrors = fault(vErrors, instancePath + "/employer", "type", { type: "string" }), errors++), data.expects !== void 0) {
      let data9 = data.expects;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9))
        for (let key1 in data9)
          validate77(data9[key1], { instancePath: instancePath + "/expects/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = join(vErrors, validate77.errors), errors = vErrors.length);
      else
        vErrors = fault(vErrors, instancePath + "/expects", "type", { type: "object" }), errors++;
    }
  } else
    vErrors = fault(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate212.errors = vErrors, errors === 0;
}
var settings = validate217, schema63 = { properties: { kind: { enum: ["settings"] }, frameworks: {}, include: { items: {} }, exclude: { items: {} }, policy: {}, rules: {} } }, schema64 = { properties: { require: { enum: ["components", "all", "none"] }, evidence: { enum: ["declared", "taught", "assessed", "assured"] }, enforce: { enum: ["warning", "error"] }, derive: { enum: ["close", "exact", "none"] }, max_items_per_outcome: {} } };
function validate219(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "require" || key0 === "evidence" || key0 === "enforce" || key0 === "derive" || key0 === "max_items_per_outcome" || (vErrors = fault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.require !== void 0) {
      let data0 = data.require;
      data0 === "components" || data0 === "all" || data0 === "none" || (vErrors = fault(vErrors, instancePath + "/require", "enum", { allowedValues: schema64.properties.require.enum }), errors++);
    }
    if (data.evidence !== void 0) {
      let data1 = data.evidence;
      data1 === "declared" || data1 === "taught" || data1 === "assessed" || data1 === "assured" || (vErrors = fault(vErrors, instancePath + "/evidence", "enum", { allowedValues: schema64.properties.evidence.enum }), errors++);
    }
    if (data.enforce !== void 0) {
      let data2 = data.enforce;
      data2 === "warning" || data2 === "error" || (vErrors = fault(vErrors, instancePath + "/enforce", "enum", { allowedValues: schema64.properties.enforce.enum }), errors++);
    }
    if (data.derive !== void 0) {
      let data3 = data.derive;
      data3 === "close" || data3 === "exact" || data3 === "none" || (vErrors = fault(vErrors, instancePath + "/derive", "enum", { allowedValues: schema64.properties.derive.enum }), errors++);
    }
    if (data.max_items_per_outcome !== void 0) {
      let data4 = data.max_items_per_outcome;
      typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || (vErrors = fault(vErrors, instancePath + "/max_items_per_outcome", "type", { type: "integer" }), errors++), typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4)) && (vErrors = fault(vErrors, instancePath + "/max_items_per_outcome", "minimum", { comparison: ">=", limit: 1 }), errors++);
    }
  } else
    vErrors = fault(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate219.errors = vErrors, errors === 0;
}
var schema65 = { enum: ["error", "warning", "information", "hint", "ignore"] };
function validate221(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data === "error" || data === "warning" || data === "information" || data === "hint" || data === "ignore" || (vErrors = fault(vErrors, instancePath, "enum", { allowedValues: schema65.enum }), errors++), validate221.errors = vErrors, errors === 0;
}
function validate217(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++);
    for (let key0 in data)
      key0 === "kind" || key0 === "frameworks" || key0 === "include" || key0 === "exclude" || key0 === "policy" || key0 === "rules" || (vErrors = fault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.kind !== void 0 && data.kind !== "settings" && (vErrors = fault(vErrors, instancePath + "/kind", "enum", { allowedValues: schema63.properties.kind.enum }), errors++), data.frameworks !== void 0 && (validate125(data.frameworks, { instancePath: instancePath + "/frameworks" }) || (vErrors = join(vErrors, validate125.errors), errors = vErrors.length)), data.include !== void 0) {
      let data2 = data.include;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          typeof data3 == "string" ? func1(data3) < 1 && (vErrors = fault(vErrors, instancePath + "/include/" + i0, "minLength", { limit: 1 }), errors++) : (vErrors = fault(vErrors, instancePath + "/include/" + i0, "type", { type: "string" }), errors++);
        }
      } else
        vErrors = fault(vErrors, instancePath + "/include", "type", { type: "array" }), errors++;
    }
    if (data.exclude !== void 0) {
      let data4 = data.exclude;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          typeof data5 == "string" ? func1(data5) < 1 && (vErrors = fault(vErrors, instancePath + "/exclude/" + i1, "minLength", { limit: 1 }), errors++) : (vErrors = fault(vErrors, instancePath + "/exclude/" + i1, "type", { type: "string" }), errors++);
        }
      } else
        vErrors = fault(vErrors, instancePath + "/exclude", "type", { type: "array" }), errors++;
    }
    if (data.policy !== void 0 && (validate219(data.policy, { instancePath: instancePath + "/policy" }) || (vErrors = join(vErrors, validate219.errors), errors = vErrors.length)), data.rules !== void 0) {
      let data7 = data.rules;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7))
        for (let key1 in data7)
          validate221(data7[key1], { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = join(vErrors, validate221.errors), errors = vErrors.length);
      else
        vErrors = fault(vErrors, instancePath + "/rules", "type", { type: "object" }), errors++;
    }
  } else
    vErrors = fault(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate217.errors = vErrors, errors === 0;
}
var waivers = validate223, schema66 = { properties: { kind: { enum: ["waivers"] }, waivers: { items: {} } } };
function validate224(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rule === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "rule" }), errors++), data.target === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "target" }), errors++), data.reason === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "reason" }), errors++), data.agreed_by === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "agreed_by" }), errors++), data.until === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "until" }), errors++);
    for (let key0 in data)
      key0 === "rule" || key0 === "target" || key0 === "document" || key0 === "reason" || key0 === "agreed_by" || key0 === "until" || (vErrors = fault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.rule !== void 0) {
      let data0 = data.rule;
      typeof data0 == "string" ? func1(data0) < 1 && (vErrors = fault(vErrors, instancePath + "/rule", "minLength", { limit: 1 }), errors++) : (vErrors = fault(vErrors, instancePath + "/rule", "type", { type: "string" }), errors++);
    }
    if (data.target !== void 0 && (validate53(data.target, { instancePath: instancePath + "/target" }) || (vErrors = join(vErrors, validate53.errors), errors = vErrors.length)), data.document !== void 0 && (validate53(data.document, { instancePath: instancePath + "/document" }) || (vErrors = join(vErrors, validate53.errors), errors = vErrors.length)), data.reason !== void 0) {
      let data3 = data.reason;
      typeof data3 == "string" ? func1(data3) < 1 && (vErrors = fault(vErrors, instancePath + "/reason", "minLength", { limit: 1 }), errors++) : (vErrors = fault(vErrors, instancePath + "/reason", "type", { type: "string" }), errors++);
    }
    if (data.agreed_by !== void 0) {
      let data4 = data.agreed_by;
      typeof data4 == "string" ? func1(data4) < 1 && (vErrors = fault(vErrors, instancePath + "/agreed_by", "minLength", { limit: 1 }), errors++) : (vErrors = fault(vErrors, instancePath + "/agreed_by", "type", { type: "string" }), errors++);
    }
    data.until !== void 0 && (validate158(data.until, { instancePath: instancePath + "/until" }) || (vErrors = join(vErrors, validate158.errors), errors = vErrors.length));
  } else
    vErrors = fault(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate224.errors = vErrors, errors === 0;
}
function validate223(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && (vErrors = fault(vErrors, instancePath, "required", { missingProperty: "kind" }), errors++);
    for (let key0 in data)
      key0 === "kind" || key0 === "waivers" || (vErrors = fault(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.kind !== void 0 && data.kind !== "waivers" && (vErrors = fault(vErrors, instancePath + "/kind", "enum", { allowedValues: schema66.properties.kind.enum }), errors++), data.waivers !== void 0) {
      let data1 = data.waivers;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate224(data1[i0], { instancePath: instancePath + "/waivers/" + i0 }) || (vErrors = join(vErrors, validate224.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/waivers", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = fault(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate223.errors = vErrors, errors === 0;
}
function fault(faults, instancePath, keyword, params) {
  let one = { instancePath, keyword, params };
  return faults === null ? [one] : (faults.push(one), faults);
}
function join(faults, more) {
  if (faults === null) return more;
  for (let fault2 of more) faults.push(fault2);
  return faults;
}
export {
  crosswalk,
  framework,
  module,
  overlay,
  programme,
  resource,
  role,
  settings,
  waivers
};
