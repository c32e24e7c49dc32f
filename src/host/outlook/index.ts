export { outlookHost } from './outlookHost';
