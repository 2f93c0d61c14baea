import type {PageKind} from './page-kind.ts'
import {articlePages} from './pages/article.ts'
import {filePages} from './pages/file.ts'
import {homePages} from './pages/home.ts'
import {registryKeyPages} from './pages/registry-key.ts'

/** Every kind of page. The template of a kind is `templates/pages/<name>.11ty.ts`. */
export const pageKinds: readonly PageKind[] = [homePages, articlePages, filePages, registryKeyPages] as PageKind[]
