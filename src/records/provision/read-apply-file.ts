import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { Problem } from '../../problem.ts';
import type { ApplyFile } from './apply-file.ts';
import { applySchema } from './apply-schema.ts';
import { referenceFaults } from './references.ts';

type Path = readonly (string | number)[];
type Fault = { readonly line: number | null; readonly place: string; readonly message: string };

/**
 * Reads an apply file, YAML or JSON.
 *
 * @throws Problem `invalid-definition` with every fault, its line and its place: bad syntax, unknown keys, wrong types, and
 *   names that refer to nothing.
 */
export function readApplyFile(text: string): ApplyFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, intAsBigInt: true, prettyErrors: false });
  const syntax = [...document.errors, ...document.warnings].map((error) => ({
    line: lines.linePos(error.pos[0]).line,
    place: '',
    message: error.message,
  }));
  refuse(syntax);
  const value: unknown = withNumbers(document.toJS());
  const at = (path: Path, message: string): Fault => ({
    line: lineOf(document, lines, path),
    place: textOf(path),
    message,
  });
  const isApplyFile = applyFileValidator();
  if (!isApplyFile(value)) {
    const faults = (isApplyFile.errors ?? []).filter(isWorthTelling);
    throw new Problem('invalid-definition', { faults: faults.map((error) => at(pathOf(error), messageOf(error))) });
  }
  refuse(referenceFaults(value).map(({ path, message }) => at(path, message)));
  return value;
}

let validator: ValidateFunction<ApplyFile> | undefined;

/**
 * Compiled when first asked for, since most commands read no apply file; it is run once or twice, so it is not optimized. That the schema is
 * one is for a test to find out: to judge it takes longer than all the rest.
 */
function applyFileValidator(): ValidateFunction<ApplyFile> {
  const options = { allErrors: true, strictRequired: false, validateSchema: false, code: { optimize: false } };
  validator ??= new Ajv2020(options).compile<ApplyFile>(applySchema);
  return validator;
}

function refuse(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new Problem('invalid-definition', { faults });
}

/** Integers were read exactly; those that a double holds become numbers, as everywhere else. */
function withNumbers(value: unknown): unknown {
  if (typeof value === 'bigint')
    return BigInt(Number(value)) === value && Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (Array.isArray(value)) return value.map(withNumbers);
  if (typeof value !== 'object' || value === null) return value;
  const copy = {};
  for (const [key, item] of Object.entries(value)) {
    Object.defineProperty(copy, key, {
      value: withNumbers(item),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return copy;
}

/** That a branch of if, then or else failed says nothing beyond the failure inside of it. */
function isWorthTelling(error: ErrorObject): boolean {
  return error.keyword !== 'if' && error.keyword !== 'oneOf';
}

function pathOf(error: ErrorObject): Path {
  const steps = error.instancePath.split('/').slice(1);
  const path = steps.map((step) => {
    const plain = step.replaceAll('~1', '/').replaceAll('~0', '~');
    return /^\d+$/.test(plain) ? Number(plain) : plain;
  });
  const stray: unknown = error.params.additionalProperty;
  return typeof stray === 'string' ? [...path, stray] : path;
}

function messageOf(error: ErrorObject): string {
  const allowed: unknown = error.params.allowedValues;
  if (error.keyword === 'additionalProperties') return 'this key is not known here';
  if (error.keyword === 'false schema') return 'this key does not go with the kind or type given beside it';
  if (Array.isArray(allowed)) return `must be one of ${allowed.join(', ')}`;
  return error.message ?? 'is not valid';
}

function textOf(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

/** The line of the nearest part of the file that exists, for a key that is missing that of what should hold it. */
function lineOf(document: Document, lines: LineCounter, path: Path): number | null {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return null;
}
