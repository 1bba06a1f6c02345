import type { Issue } from '../issue'
import type { Ipp2017Method } from './create-ipp-2017'
import { lacksOfUnit } from './lacks'
import type { IppPost, IppUnit } from './unit'

/**
 * What the method cannot take of a unit, also where its form is wrong somewhere, so that nobody has to ask twice: looked for in the posts whose
 * form is right, and in the unit's own fields as far as theirs is. What only all posts together can show waits until then.
 */
export function lacksBeside(form: readonly Issue[], value: unknown, method: Ipp2017Method): readonly Issue[] {
  const posts = (value as { readonly posts?: unknown } | null)?.posts
  const isUnread = form.some(({ path }) => path.length === 0 || (path.length === 1 && path[0] === 'posts'))
  if (!Array.isArray(posts) || isUnread) return []
  const { wrongPosts, wrongFields } = wrongIn(form)
  const places = [...posts.keys()].filter((i) => !wrongPosts.has(i))
  const { asOf, allEmployees } = value as IppUnit
  // A field of the wrong form stands in as not known, and is not said to be missing.
  const unit = {
    posts: places.map((i) => posts[i] as IppPost),
    asOf: wrongFields.has('asOf') ? null : asOf,
    allEmployees: wrongFields.has('allEmployees') ? null : allEmployees,
  }
  return lacksOfUnit(unit, method).flatMap((found) => {
    const [first, k, ...rest] = found.path
    if (typeof k === 'number') return [{ ...found, path: [first as string, places[k] as number, ...rest] }]
    const isOfAll = found.code !== 'required'
    return (isOfAll && wrongPosts.size > 0) || wrongFields.has(first) ? [] : [found]
  })
}

function wrongIn(form: readonly Issue[]) {
  // Of somebody who stands in two posts, each by itself is right.
  const places = form.filter(({ code }) => code !== 'holder-twice').map(({ path }) => path)
  return {
    wrongPosts: new Set(places.flatMap(([first, place]) => (first === 'posts' ? [place] : []))),
    wrongFields: new Set(places.map(([first]) => first)),
  }
}
