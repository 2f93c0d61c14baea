import {copy} from './clipboard.ts'
import {registryFile} from './registry-file.ts'

/** The buttons under a registry key: copy its path, or the values to set as a `.reg` file. */
export function addFactCopying(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.addEventListener('click', () => {
      const box = button.closest('.key')
      const path = box?.querySelector('code')?.textContent ?? ''
      const values = Array.from(box?.querySelectorAll('dl > div') ?? [], (row) => ({
        name: row.querySelector('dt code')?.textContent ?? '',
        type: row.querySelector('.type')?.textContent ?? null,
        data: row.querySelector('.data')?.textContent ?? null
      }))
      void copy(button, button.dataset.copy === 'reg' ? registryFile(path, values) : path)
    })
  }
}
