// Proposals as completion items, in what the client can write: snippets, or plain text with the line's own indentation.
import { lineEndOf } from '../core/base/line-index';
import type { ClientCapabilities, CompletionItem, MarkupContent } from 'vscode-languageserver';
import type { CompletionRecord } from '../core/features/completion';
import { withoutPlaceholders } from '../core/features/support/snippet-syntax';
import type { FileState } from '../core/index/file-state';
import type { Converter } from './convert';
import {
  CompletionItemKind,
  CompletionItemTag,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
} from './protocol-library';

/** One proposal for a file. */
export function completionItem(
  record: CompletionRecord,
  file: FileState,
  converter: Converter,
  client: ClientCapabilities,
): CompletionItem {
  const { label, kind, detail, range, filterText, sortText, deprecated, data } = record;
  const { text, ...manner } = written(record, file, client);
  const documentation = documentationOf(record, client);
  return {
    label,
    kind: kinds[kind],
    filterText,
    sortText,
    textEdit: { range: converter.range(file, range), newText: text },
    ...manner,
    ...(detail === undefined ? {} : { detail }),
    ...(documentation === undefined ? {} : { documentation }),
    ...(deprecated ? { tags: [CompletionItemTag.Deprecated] } : {}),
    ...(data === undefined ? {} : { data }),
  };
}

interface Written extends Pick<CompletionItem, 'insertTextFormat' | 'insertTextMode'> {
  readonly text: string;
}

/** Lines after the first are indented like the cursor's own: by the client where it does that, else here. */
function written(
  { insertText, isSnippet, range }: CompletionRecord,
  file: FileState,
  client: ClientCapabilities,
): Written {
  const { completionItem: able } = client.textDocument?.completion ?? {};
  const asSnippet = isSnippet && able?.snippetSupport === true;
  const plain = isSnippet && !asSnippet ? withoutPlaceholders(insertText) : insertText;
  const adjusts = able?.insertTextModeSupport?.valueSet.includes(InsertTextMode.adjustIndentation) === true;
  return {
    text: plain.includes('\n')
      ? plain.replace(/\n/g, newLine(file.text, asSnippet || adjusts ? undefined : range.start))
      : plain,
    ...(asSnippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    ...(adjusts ? { insertTextMode: InsertTextMode.adjustIndentation } : {}),
  };
}

/** The file's line end, with the indentation of the line that holds an offset behind it where there is one. */
function newLine(text: string, offset: number | undefined): string {
  const lineEnd = lineEndOf(text);
  if (offset === undefined) return lineEnd;
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return lineEnd + (/^\uFEFF?([ \t]*)/.exec(text.slice(start, offset))?.[1] ?? '');
}

/** A snippet's documentation is the YAML that it writes. */
function documentationOf(
  { documentation, kind }: CompletionRecord,
  client: ClientCapabilities,
): string | MarkupContent | undefined {
  const formats = client.textDocument?.completion?.completionItem?.documentationFormat ?? [];
  if (documentation === undefined || kind !== 'snippet' || formats[0] !== MarkupKind.Markdown) return documentation;
  return { kind: MarkupKind.Markdown, value: `\`\`\`yaml\n${documentation}\n\`\`\`` };
}

const kinds: Readonly<Record<CompletionRecord['kind'], CompletionItemKind>> = {
  competency: CompletionItemKind.EnumMember,
  level: CompletionItemKind.Constant,
  key: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  reference: CompletionItemKind.Reference,
  snippet: CompletionItemKind.Snippet,
};
