export { demoClass, teachingContent, type TeachingContent } from './teaching-content.ts';
