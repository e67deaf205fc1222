/** What browsers and their stores say of the extension, and of its keys. Read while building; pinned by tests/manifests.test.ts. */
export const manifest = {
  name: 'Acquaint',
  description: 'Reminds you who someone is before you write to them, and stops you from pitching at them when you do.',
  commands: {
    note: 'Note something about this person',
    panel: 'Open the Acquaint panel',
    explain: 'Explain the marked line at the caret',
    lock: 'Lock Acquaint now',
  },
} as const;
