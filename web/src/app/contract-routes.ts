// The build puts the bare routes here (vite.config.ts): what a browser needs to call the server is a tenth
// of what the server needs to check the call.
export { contract as contractRoutes } from '@portolan/contract';
