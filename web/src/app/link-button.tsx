import { createLink } from '@tanstack/react-router';
import { Button, type ButtonProps } from 'antd';

/** The router keeps `type` to itself, so a button's look has another name here. */
interface LookProps extends Omit<ButtonProps, 'type'> {
  look?: ButtonProps['type'];
}

const Look = ({ look = 'default', ...props }: LookProps) => <Button {...props} type={look} />;

/** A link that looks like a button, for the next step on another page. */
export const LinkButton = createLink(Look);
