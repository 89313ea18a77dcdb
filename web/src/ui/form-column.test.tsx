import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Input } from 'antd';
import { expect, test, vi } from 'vitest';
import { show } from '../testing/render.tsx';
import { FormColumn, type FormColumnProps } from './form-column.tsx';

interface Person {
  name: string;
  password: string;
}

const form = (more: Partial<FormColumnProps<Person>> = {}) => (
  <FormColumn<Person>
    fields={[
      { name: 'name', label: 'Name', input: <Input />, rules: [{ required: true, message: 'Enter a name' }] },
      { name: 'password', label: 'Password', input: <Input type="password" />, isSecret: true },
    ]}
    submit="Save"
    onSubmit={async () => undefined}
    {...more}
  />
);

const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));

test('what is missing is said above the form, and leads to its field', async () => {
  const onSubmit = vi.fn<(person: Person) => Promise<void>>();
  await show(form({ onSubmit }));

  await save();
  await userEvent.click(await screen.findByRole('button', { name: 'Enter a name' }));

  expect(document.activeElement).toBe(screen.getByLabelText('Name'));
  expect(onSubmit).not.toHaveBeenCalled();
});

test('a draft outlives the page, but never its secrets', async () => {
  const first = await show(form({ draft: 'person' }));
  await userEvent.type(screen.getByLabelText('Name'), 'Li Lei');
  await userEvent.type(screen.getByLabelText('Password'), 'secret');
  first.unmount();

  await show(form({ draft: 'person' }));

  expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Li Lei');
  expect(screen.getByLabelText<HTMLInputElement>('Password').value).toBe('');
  expect(sessionStorage.getItem('portolan.draft.person')).toBe('{"name":"Li Lei"}');
});

test('what was sent leaves no draft; what was refused keeps it', async () => {
  const onSubmit = vi
    .fn<(person: Person) => Promise<void>>()
    .mockRejectedValueOnce(new Error('no'))
    .mockResolvedValueOnce();
  await show(form({ draft: 'person', onSubmit }));
  await userEvent.type(screen.getByLabelText('Name'), 'Li Lei');

  await save();
  await vi.waitFor(() => expect(onSubmit).toHaveBeenCalledTimes(1));
  expect(sessionStorage.length).toBe(1);
  await save();

  await vi.waitFor(() => expect(sessionStorage.length).toBe(0));
});

test('what the server found wrong stands at its field and in the summary', async () => {
  await show(form({ fieldErrors: [{ field: 'name', message: 'That name is taken' }] }));

  await vi.waitFor(() => expect(screen.getAllByText('That name is taken')).toHaveLength(2));
  expect(screen.getByLabelText('Name').getAttribute('aria-invalid')).toBe('true');
});
