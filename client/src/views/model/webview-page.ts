// The page that the webview of the matrix starts with: one script and one style sheet, and a policy that allows no others.
import { htmlText } from '../../../../server/src/protocol';

/** What the page is made of. */
export interface WebviewParts {
  readonly title: string;
  readonly language: string;
  /** Where VS Code serves the extension's files from. */
  readonly source: string;
  readonly script: string;
  readonly style: string;
  /** A random word that only this page's own script carries. */
  readonly nonce: string;
}

/** The page. It holds nothing else: what it shows comes by message. */
export function webviewPage({ title, language, source, script, style, nonce }: WebviewParts): string {
  const policy = `default-src 'none'; style-src ${source}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${htmlText(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${htmlText(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${htmlText(title)}</title>
<link rel="stylesheet" href="${htmlText(style)}">
</head>
<body>
<script nonce="${htmlText(nonce)}" src="${htmlText(script)}"></script>
</body>
</html>
`;
}
