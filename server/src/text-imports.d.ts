// Lets TypeScript accept the import of a YAML file as its text, which the bundler carries out.
declare module '*.yaml' {
  const text: string;
  export default text;
}
