import type { Door, Role } from '@portolan/contract';
import type { APIRequestContext } from '@playwright/test';

/** Signs in without the page, as the demo's first account of a role. */
export async function signInAs(request: APIRequestContext, url: string, role: Role): Promise<void> {
  const door: Door = await (await request.get(`${url}/api/v1/door`)).json();
  const account = door.demoAccounts.find((one) => one.role === role);
  if (!account) throw new Error(`The demo offers no ${role}`);
  await request.post(`${url}/api/v1/sign-in`, {
    data: { name: account.email, password: account.password },
  });
}
