import { createLink } from '@tanstack/react-router';
import { Button } from 'antd';

/** A link that looks like a button, for the next step on another page. */
export const LinkButton = createLink(Button);
