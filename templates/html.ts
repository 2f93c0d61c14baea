import {html as tag, raw as trusted} from 'hono/html'

/** HTML that is safe to print: what stands in a template, and values that were escaped. */
export type Html = {readonly isEscaped: true; toString(): string}

/** What a hole in a template may hold: text is escaped, HTML and lists of both are printed, nothing prints nothing. */
export type Hole = Html | string | number | boolean | null | undefined | readonly Hole[]

/** Template text with every value in it escaped. */
export const html = tag as unknown as (parts: TemplateStringsArray, ...values: Hole[]) => Html

/** HTML that is already safe: only for what `src/render` and this project's own code printed. */
export const raw = trusted as unknown as (value: string) => Html
