export { teachingContent, type TeachingContent } from './teaching-content.ts';
