import { Button, Form, type FormProps } from 'antd';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormErrors, type FieldError } from './form-errors.tsx';
import { draftOf, keepDraft, dropDraft } from './form-draft.ts';
import styles from './form-column.module.css';

type Rules = NonNullable<Parameters<typeof Form.Item>[0]['rules']>;

export interface Field<Values> {
  name: keyof Values & string;
  label: string;
  input: ReactNode;
  help?: ReactNode;
  rules?: Rules;
  /** Never kept as a draft: passwords. */
  isSecret?: boolean;
  valuePropName?: string;
}

export interface FormColumnProps<Values> {
  fields: readonly Field<Values>[];
  submit: string;
  /** Whoever passes it also passes what went wrong, as `problem` and `fieldErrors`. */
  onSubmit: (values: Values) => Promise<unknown>;
  start?: Partial<Values>;
  /** What committing will cost or cause, said before the button. */
  consequence?: ReactNode;
  /** Under this name what was typed outlives a closed page, until it is sent or the tab is closed. */
  draft?: string;
  /** What the server found wrong: as a whole, and field by field. */
  problem?: string | undefined;
  fieldErrors?: readonly FieldError[];
  /** Next to the button: cancel, or another way in. */
  aside?: ReactNode;
  onChange?: (values: Values) => void;
}

/** A form as one column: help under each field, errors at the field and in a summary, consequences before the commit. */
export function FormColumn<Values extends object>(props: FormColumnProps<Values>) {
  const {
    fields,
    submit,
    onSubmit,
    start,
    consequence,
    draft,
    problem,
    fieldErrors = NONE,
    aside,
    onChange,
  } = props;
  const { t } = useTranslation('ui');
  const [form] = Form.useForm<Values>();
  const [typed, setTyped] = useState<readonly FieldError[]>([]);
  const [isSending, setSending] = useState(false);
  const [restored] = useState(() => (draft ? draftOf<Values>(draft) : undefined));
  const secret = fields.filter((field) => field.isSecret).map((field) => field.name);

  const names = fields.map(({ name }) => name).join();
  const found = useMemo(
    () => fieldErrors.map((error) => ({ ...error, field: ownerOf(error.field, names.split(',')) })),
    [fieldErrors, names],
  );

  // Talks to the form's own store, which is not React state.
  useEffect(() => {
    form.setFields(found.map(({ field, message }) => ({ name: field as never, errors: [message] })));
  }, [form, found]);

  const send: FormProps<Values>['onFinish'] = async (values) => {
    setTyped([]);
    setSending(true);
    // A failure comes back through the props; what was typed stays.
    const isSent = await onSubmit(values).then(
      () => true,
      () => false,
    );
    setSending(false);
    if (isSent && draft) dropDraft(draft);
  };

  return (
    <Form<Values>
      form={form}
      layout="vertical"
      className={styles.form}
      initialValues={{ ...start, ...restored }}
      validateTrigger="onBlur"
      onFinish={send}
      onFinishFailed={({ errorFields }) =>
        setTyped(
          errorFields.map(({ name, errors }) => ({ field: name.join('.'), message: errors.join(' ') })),
        )
      }
      onValuesChange={(_, values) => {
        if (draft) keepDraft(draft, values, secret);
        onChange?.(values);
      }}
    >
      <FormErrors
        problem={problem}
        errors={[...typed, ...found]}
        onShow={(field) => form.focusField(field)}
      />
      {restored && <p className={styles.restored}>{t('form.restored')}</p>}
      {fields.map(({ name, label, input, help, rules, valuePropName }) => (
        <Form.Item
          key={name}
          name={name as never}
          label={label}
          extra={help}
          rules={rules ?? []}
          {...(valuePropName && { valuePropName })}
        >
          {input}
        </Form.Item>
      ))}
      {consequence && (
        <p className={styles.consequence} aria-live="polite">
          {consequence}
        </p>
      )}
      <div className={styles.actions}>
        <Button type="primary" htmlType="submit" loading={isSending}>
          {submit}
        </Button>
        {aside}
      </div>
    </Form>
  );
}

/** The field to show an error at: an input can hold a list, and the error be deep in it (`goods.0.units`). */
const ownerOf = (path: string, names: readonly string[]): string =>
  names.find((name) => path.startsWith(`${name}.`)) ?? path;

const NONE: readonly FieldError[] = [];
