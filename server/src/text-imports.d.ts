// Lets TypeScript accept the import of a document that comes with the tool, which the bundler carries out.
declare module '*.yaml' {
  const document: import('./core/index/bundled-file').BundledDocument;
  export default document;
}
