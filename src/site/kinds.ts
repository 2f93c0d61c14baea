import type {PageKind} from './page-kind.ts'
import {aboutPages} from './pages/about.ts'
import {articlePages} from './pages/article.ts'
import {articleBlockPages, articleIndexPages} from './pages/article-block.ts'
import {downloadIndexPages, downloadListPages} from './pages/download.ts'
import {errorPages} from './pages/error.ts'
import {errorFamilyPages, errorIndexPages} from './pages/error-index.ts'
import {filePages} from './pages/file.ts'
import {fileIndexPages, fileLetterPages} from './pages/file-index.ts'
import {fixPages} from './pages/fix.ts'
import {fixIndexPages} from './pages/fix-index.ts'
import {homePages} from './pages/home.ts'
import {keywordPages} from './pages/keyword.ts'
import {keywordIndexPages} from './pages/keyword-index.ts'
import {notFoundPages, searchPages} from './pages/plain.ts'
import {productPages, productVersionPages} from './pages/product.ts'
import {productIndexPages} from './pages/product-index.ts'
import {queryPages} from './pages/query.ts'
import {referrersPages} from './pages/referrers.ts'
import {registryIndexPages} from './pages/registry-index.ts'
import {registryKeyPages} from './pages/registry-key.ts'
import {monthPages, yearIndexPages, yearPages} from './pages/year.ts'

/** Every kind of page. The template of a kind is `templates/pages/<name>.11ty.ts`. */
export const pageKinds = [
  homePages,
  aboutPages,
  notFoundPages,
  searchPages,
  queryPages,
  articlePages,
  referrersPages,
  articleIndexPages,
  articleBlockPages,
  productIndexPages,
  productPages,
  productVersionPages,
  registryIndexPages,
  registryKeyPages,
  fileIndexPages,
  fileLetterPages,
  filePages,
  downloadIndexPages,
  downloadListPages,
  errorIndexPages,
  errorFamilyPages,
  errorPages,
  keywordIndexPages,
  keywordPages,
  fixIndexPages,
  fixPages,
  yearIndexPages,
  yearPages,
  monthPages
] as readonly PageKind[]
