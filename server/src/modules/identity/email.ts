// Many students have a number and no e-mail, but the account library signs in by e-mail. They get one in a
// domain that can never exist (RFC 2606), which is neither shown nor written to.
const NO_MAIL = '@no-mail.invalid';

export const placeholderEmail = (personId: string) => `${personId}${NO_MAIL}`;
export const shownEmail = (email: string) => (email.endsWith(NO_MAIL) ? null : email);
export const sameEmail = (email: string) => email.trim().toLowerCase();
