/** Copy a text and say so on the button for a moment. */
export async function copy(button: HTMLElement, text: string): Promise<void> {
  const isDone = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false
  )
  button.dataset.done = isDone ? 'Copied' : 'Not allowed'
  const status = document.createElement('span')
  status.className = 'hidden'
  status.role = 'status'
  button.after(status)
  status.textContent = button.dataset.done
  setTimeout(() => {
    delete button.dataset.done
    status.remove()
  }, 1500)
}
