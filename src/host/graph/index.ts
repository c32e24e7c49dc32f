export { graphPort, type GraphPort, type GraphPortInput } from './graphPort';
export type { ReportContent } from './reportEffects';
export { nestedSignIn, type SignIn, type SignInInput } from './signIn';
