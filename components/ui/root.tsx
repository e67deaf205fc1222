import './tokens.css';
import './base.css';
import { CSPProvider } from '@base-ui/react/csp-provider';
import type { ReactNode } from 'react';

/**
 * Around every screen. Brings tokens and reset, and keeps the headless widgets from writing `<style>` elements, which
 * our content security policy refuses.
 */
export function Root({ children }: { children: ReactNode }) {
  return <CSPProvider disableStyleElements>{children}</CSPProvider>;
}
