import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './button.module.css';

interface ButtonProps extends AriaButtonProps {
  /** `main`: what the page is for, one of them. `quiet`: beside the text. `danger`: what cannot be taken back. */
  readonly kind?: 'main' | 'plain' | 'quiet' | 'danger';
  readonly lang?: string;
}

export function Button({ kind = 'plain', ...rest }: ButtonProps) {
  return <AriaButton {...rest} className={`${styles['button']} ${styles[kind]}`} />;
}
