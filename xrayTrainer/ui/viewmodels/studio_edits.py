"""What can be done to a draft: functions from one frozen draft to the next, the same object where nothing changes.

Nothing here reads or writes a file; what needs files lies in `studio_cases_in`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Literal, TypeAlias

from msgspec.structs import replace

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.exercise_set import Brief, ExerciseSet
from xrayTrainer.domain.key import Key
from xrayTrainer.domain.texts import LangText
from xrayTrainer.services.studio_api import CaseDraft, Draft, Pages

Edit: TypeAlias = Callable[[Draft], Draft]
"""Returns the next draft."""

PagePart: TypeAlias = Literal["lessons", "briefs"]

MOST_COMPARED = 200
"""Of more cases it is not asked whether they are the same as before: that takes longer than to write them."""

_SLUG = re.compile(r"[a-z0-9][a-z0-9_-]{0,79}")
_ENDS_IN_NUMBER = re.compile(r"(.*?)[-_]?(\d+)$")


def is_slug(text: str) -> bool:
    """Tell whether a folder can be called so."""
    return _SLUG.fullmatch(text) is not None


def free_name(wish: str, held: Collection[str]) -> str:
    """Return `wish`, or with a number at its end that no other has."""
    if wish not in held:
        return wish
    found = _ENDS_IN_NUMBER.fullmatch(wish)
    stem, digits = (found[1], len(found[2])) if found is not None and found[1] else (wish, 1)
    number = int(found[2]) + 1 if found is not None and found[1] else 2
    while (name := f"{stem[:70]}-{number:0{digits}d}") in held:
        number += 1
    return name


def with_text(text: LangText, language: str, words: str) -> LangText:
    """Return a text with other words in one language; empty words are none."""
    rest = {code: said for code, said in text.items() if code != language}
    return rest if not words.strip() else rest | {language: words}


# --- the set ----------------------------------------------------------------------------------------------------------


def set_members(**members: object) -> Edit:
    """Give the set other members, as `ExerciseSet` calls them."""

    def edit(draft: Draft) -> Draft:
        after: ExerciseSet = replace(draft.set, **members)
        return draft if after == draft.set else replace(draft, set=after)

    return edit


def set_rules(**members: object) -> Edit:
    """Give the set other rules, as `Rules` calls them."""
    return lambda draft: set_members(rules=replace(draft.set.rules, **members))(draft)


def set_words(member: Literal["title", "summary"], language: str, words: str) -> Edit:
    """Write the title or summary in one language."""
    return lambda draft: set_members(**{member: with_text(getattr(draft.set, member), language, words)})(draft)


# --- its cases --------------------------------------------------------------------------------------------------------


def _with_list(draft: Draft, cases: Sequence[CaseDraft]) -> Draft:
    after = replace(draft.set, cases=tuple(one.slug for one in cases))
    return replace(draft, cases=tuple(cases), set=after)


def change_cases(
    slugs: Collection[str], case: Callable[[Case], Case] | None = None, key: Callable[[Key], Key] | None = None
) -> Edit:
    """Change some cases and their keys, all in the same way."""
    wanted = frozenset(slugs)
    compared = len(wanted) <= MOST_COMPARED

    def changed(one: CaseDraft) -> CaseDraft:
        if one.slug not in wanted:
            return one
        after_case = one.case if case is None else case(one.case)
        after_key = one.key if key is None else key(one.key)
        same_objects = after_case is one.case and after_key is one.key
        if same_objects or (compared and after_case == one.case and after_key == one.key):
            return one
        return CaseDraft(slug=one.slug, case=after_case, key=after_key)

    def edit(draft: Draft) -> Draft:
        after = tuple(changed(one) for one in draft.cases)
        same = all(old is new for old, new in zip(draft.cases, after, strict=True))
        return draft if same else replace(draft, cases=after)

    return edit


def move_to(slugs: Collection[str], before: str | None) -> Edit:
    """Put cases, in the order they have, before another one; None for the end."""
    wanted = frozenset(slugs)

    def edit(draft: Draft) -> Draft:
        moved = [one for one in draft.cases if one.slug in wanted]
        at = next((n for n, one in enumerate(draft.cases) if one.slug == before), len(draft.cases))
        head = [one for one in draft.cases[:at] if one.slug not in wanted]
        tail = [one for one in draft.cases[at:] if one.slug not in wanted]
        after = [*head, *moved, *tail]
        return draft if [one.slug for one in after] == list(draft.set.cases) else _with_list(draft, after)

    return edit


def move_by(slugs: Collection[str], step: Literal[-1, 1]) -> Edit:
    """Move cases one place up or down; those at the end stay there."""
    wanted = frozenset(slugs)

    def edit(draft: Draft) -> Draft:
        cases = list(draft.cases) if step < 0 else list(reversed(draft.cases))
        for n in range(1, len(cases)):
            if cases[n].slug in wanted and cases[n - 1].slug not in wanted:
                cases[n - 1], cases[n] = cases[n], cases[n - 1]
        after = cases if step < 0 else list(reversed(cases))
        return draft if [one.slug for one in after] == list(draft.set.cases) else _with_list(draft, after)

    return edit


def remove(slugs: Collection[str]) -> Edit:
    """Take cases out, of the briefs too."""
    wanted = frozenset(slugs)

    def edit(draft: Draft) -> Draft:
        rest = [one for one in draft.cases if one.slug not in wanted]
        if len(rest) == len(draft.cases):
            return draft
        return _with_briefs(_with_list(draft, rest), lambda slug: None if slug in wanted else slug)

    return edit


def insert(cases: Sequence[CaseDraft], after: str | None) -> Edit:
    """Put new cases behind another one; None for the end."""

    def edit(draft: Draft) -> Draft:
        at = next((n + 1 for n, one in enumerate(draft.cases) if one.slug == after), len(draft.cases))
        return _with_list(draft, (*draft.cases[:at], *cases, *draft.cases[at:]))

    return edit


def rename(slug: str, name: str) -> Edit:
    """Call a case otherwise, in the briefs too; its files must lie in the folder of that name already."""

    def edit(draft: Draft) -> Draft:
        cases = [replace(one, slug=name) if one.slug == slug else one for one in draft.cases]
        return _with_briefs(_with_list(draft, cases), lambda held: name if held == slug else held)

    return edit


def _with_briefs(draft: Draft, of: Callable[[str], str | None]) -> Draft:
    def renewed(brief: Brief) -> Brief:
        cases = tuple(name for slug in brief.cases if (name := of(slug)) is not None)
        return brief if cases == brief.cases else replace(brief, cases=cases)

    briefs = tuple(renewed(brief) for brief in draft.set.briefs)
    return draft if briefs == draft.set.briefs else replace(draft, set=replace(draft.set, briefs=briefs))


def with_tags(add: Iterable[str] = (), drop: Collection[str] = ()) -> Callable[[Key], Key]:
    """Add tags to a key, and take others away."""
    more = tuple(add)

    def edit(key: Key) -> Key:
        tags = tuple(dict.fromkeys((*(tag for tag in key.tags if tag not in drop), *more)))
        return key if tags == key.tags else replace(key, tags=tags)

    return edit


# --- lessons and briefs -----------------------------------------------------------------------------------------------


def pages_of(draft: Draft, part: PagePart) -> Pages:
    """Return the texts of the lessons or of the briefs."""
    return draft.lessons if part == "lessons" else draft.briefs


def page_words(part: PagePart, name: str, language: str, words: str) -> Edit:
    """Write a lesson or the text of a brief in one language."""

    def edit(draft: Draft) -> Draft:
        pages = pages_of(draft, part)
        text = with_text(pages.get(name, {}), language, words)
        if text == pages.get(name, {}):
            return draft
        return _with_pages(draft, part, {**pages, name: text})

    return edit


def _with_pages(draft: Draft, part: PagePart, pages: Mapping[str, LangText]) -> Draft:
    return replace(draft, lessons=pages) if part == "lessons" else replace(draft, briefs=pages)


def add_lesson(name: str, text: LangText) -> Edit:
    """Put a lesson at the end."""

    def edit(draft: Draft) -> Draft:
        after = replace(draft, set=replace(draft.set, lessons=(*draft.set.lessons, name)))
        return _with_pages(after, "lessons", {**draft.lessons, name: text})

    return edit


def set_lessons(lessons: tuple[str, ...]) -> Edit:
    """Give the lessons another order; those left out are gone."""

    def edit(draft: Draft) -> Draft:
        if lessons == draft.set.lessons:
            return draft
        pages = {name: text for name, text in draft.lessons.items() if name in lessons}
        return replace(draft, set=replace(draft.set, lessons=lessons), lessons=pages)

    return edit


def set_briefs(briefs: tuple[Brief, ...]) -> Edit:
    """Give the set other briefs; the texts of those left out are gone."""

    def edit(draft: Draft) -> Draft:
        if briefs == draft.set.briefs:
            return draft
        names = {brief.id for brief in briefs}
        pages = {name: text for name, text in draft.briefs.items() if name in names}
        return replace(draft, set=replace(draft.set, briefs=briefs), briefs=pages)

    return edit


def change_brief(name: str, **members: object) -> Edit:
    """Give a brief other members, as `Brief` calls them."""

    def edit(draft: Draft) -> Draft:
        briefs = tuple(replace(one, **members) if one.id == name else one for one in draft.set.briefs)
        return draft if briefs == draft.set.briefs else replace(draft, set=replace(draft.set, briefs=briefs))

    return edit


def moved(names: Sequence[str], name: str, step: int) -> tuple[str, ...]:
    """Return names with one of them moved one place up or down."""
    after = list(names)
    at = after.index(name)
    to = min(max(at + step, 0), len(after) - 1)
    after.insert(to, after.pop(at))
    return tuple(after)


def free_file(wish: str, held: Collection[str]) -> str:
    """Return a plain file name like `wish` that no other file has."""
    stem, _, ending = wish.rpartition(".")
    plain = re.sub(r"[^a-z0-9_-]+", "-", stem.lower()).strip("-_")[:60] or "picture"
    taken = {name.rpartition(".")[0] for name in held}
    return f"{free_name(plain, taken)}.{ending.lower()}"
