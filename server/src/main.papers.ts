// The renderers of papers as a bundle of their own, which the command line loads when somebody asks for a paper.
export { renderPaper } from './papers/render-paper';
