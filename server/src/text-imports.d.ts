// Lets TypeScript accept the import of a document that comes with the tool: the bundler puts its head and its text there.
declare module '*.yaml' {
  const document: {
    readonly file: string;
    readonly kind: 'framework' | 'crosswalk';
    readonly id: string;
    readonly from?: string;
    readonly to?: string;
    readonly text: () => string;
  };
  export default document;
}
