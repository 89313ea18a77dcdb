import { contract } from '@portolan/contract';
import { implement } from '@orpc/server';
import { signedIn } from '../../platform/http/access.ts';
import { isAskedLocally } from '../../platform/http/asked-locally.ts';
import type { RequestContext } from '../../platform/http/context.ts';
import type { Accounts } from './accounts.ts';
import { addPerson } from './add-person.ts';
import { changePassword } from './change-password.ts';
import { chooseLanguage } from './choose-language.ts';
import { enterWithCode } from './enter-with-code.ts';
import { giveEntryCodes } from './give-entry-codes.ts';
import { lookAtDoor } from './look-at-door.ts';
import { noSuchPerson } from './refusals.ts';
import { setUpSchool } from './set-up-school.ts';
import { signIn } from './sign-in.ts';
import { asPerson, findPerson, findSchool, searchPeople } from './store.ts';

const os = implement(contract.identity).$context<RequestContext>();

export interface IdentityOptions {
  readonly accounts: Accounts;
  /** Whether the sign-in page may offer the demo's accounts. */
  readonly offersDemo: boolean;
}

export function identityRoutes({ accounts, offersDemo }: IdentityOptions) {
  return os.router({
    door: os.door.handler(({ context }) =>
      lookAtDoor(context.db, {
        isOffered: offersDemo && isAskedLocally(context.headers),
        secret: accounts.secret,
      }),
    ),

    setUp: os.setUp.handler(async ({ context, input }) => {
      const { db, now, language, address, headers, setCookies } = context;
      accounts.tries.ofAddress.count(address, now);
      await setUpSchool(db, now, { ...input, language: input.language ?? language });
      const opened = await signIn(db, accounts, {
        name: input.email,
        password: input.password,
        address,
        headers,
        now,
      });
      setCookies(opened.headers);
      return { person: opened.person };
    }),

    signIn: os.signIn.handler(async ({ context, input }) => {
      const { db, now, address, headers, setCookies } = context;
      const opened = await signIn(db, accounts, { ...input, address, headers, now });
      setCookies(opened.headers);
      return { person: opened.person };
    }),

    enterWithCode: os.enterWithCode.handler(async ({ context, input }) => {
      const { db, now, address, headers, setCookies } = context;
      const opened = await enterWithCode(db, accounts, { ...input, address, headers, now });
      setCookies(opened.headers);
      return { person: opened.person };
    }),

    signOut: os.signOut.handler(async ({ context }) => {
      const closed = await accounts.library.api.signOut({ headers: context.headers, returnHeaders: true });
      context.setCookies(closed.headers);
      return {};
    }),

    me: os.me.use(signedIn).handler(async ({ context }) => {
      const person = await findPerson(context.db, { id: context.caller.personId });
      const school = await findSchool(context.db);
      if (!person || !school) throw noSuchPerson(context.caller.personId);
      return { person: asPerson(person), school: { id: school.id, name: school.name } };
    }),

    setLanguage: os.setLanguage.use(signedIn).handler(async ({ context, input }) => {
      const { db, caller, headers, setCookies } = context;
      setCookies(
        await chooseLanguage(db, accounts, { personId: caller.personId, language: input.language, headers }),
      );
      return input;
    }),

    changePassword: os.changePassword.use(signedIn).handler(async ({ context, input }) => {
      const { db, caller, now, address, headers, setCookies } = context;
      const opened = await changePassword(db, accounts, {
        personId: caller.personId,
        ...input,
        now,
        address,
        headers,
      });
      setCookies(opened.headers);
      return {};
    }),

    listPeople: os.listPeople.use(signedIn).handler(async ({ context, input }) => {
      const { rows, total } = await searchPeople(context.db, context.caller.schoolId, input);
      return { people: rows.map(asPerson), total };
    }),

    addPerson: os.addPerson.use(signedIn).handler(({ context, input }) => {
      const { password, ...person } = input;
      const { caller, now } = context;
      return addPerson(context.db, {
        schoolId: caller.schoolId,
        now,
        language: caller.language,
        person,
        password,
      });
    }),

    giveEntryCodes: os.giveEntryCodes.use(signedIn).handler(async ({ context, input }) => ({
      codes: await giveEntryCodes(context.db, accounts.secret, context.caller, input.personIds),
    })),
  });
}
