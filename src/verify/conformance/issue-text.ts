import type { Issue } from '../../issue'

/** An issue in the words of a vector: its code, and its path joined by dots. */
export function issueText({ code, path }: Issue): string {
  return `${code} ${path.join('.')}`
}
