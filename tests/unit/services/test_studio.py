"""Drafts are made, saved and undone whole, whatever happens meanwhile."""

import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from filelock import FileLock
from helpers.studio_drafts import changed, content_of, draft_at, studio_at, with_cases

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import SetId
from xrayTrainer.services import studio as studio_module
from xrayTrainer.services.set_files import load_set
from xrayTrainer.services.studio import LOCKS
from xrayTrainer.services.studio_api import CaseDraft, Draft

replace = msgspec.structs.replace


def code(call: Callable[[], object]) -> str:
    with pytest.raises(UserError) as caught:
        call()
    return caught.value.code


def many_changes(draft: Draft) -> Draft:
    """A case changed, one renamed, one removed, one new, two swapped in order, a lesson and a title."""
    first, second, third = draft.cases
    fresh = CaseDraft(
        slug="lorry-4",
        case=replace(first.case, id="00000000-0000-4000-8000-000000000004"),
        key=replace(first.key, case="00000000-0000-4000-8000-000000000004"),
    )
    cases = (replace(second, slug="train-2"), fresh, replace(first, case=replace(first.case, owner="a unit")))
    assert third not in cases
    exercise_set = replace(draft.set, cases=tuple(one.slug for one in cases), title={"en": "Other"}, lessons=("why",))
    return replace(draft, set=exercise_set, cases=cases, lessons={"why": {"en": "# Why\n"}})


# --- making


def test_that_a_new_draft_is_empty_listed_and_can_be_opened_again(tmp_path: Path) -> None:
    studio = studio_at(tmp_path)
    made = studio.new({"en": "Con", "tg": "Намуна"})
    assert made.cases == ()
    assert made.set.authors == ("A mentor",)
    assert made.folder.name.startswith("con-")
    assert [card.id for card in studio.drafts()] == [made.id]
    assert studio.open(made.id) == made
    assert studio.new({"tg": "Намуна"}).folder.name.startswith("set-")


def test_that_a_copy_has_ids_of_its_own_everywhere_and_all_files(tmp_path: Path) -> None:
    studio = studio_at(tmp_path)
    shelf = tmp_path / "shelf"
    (shelf / "cases" / "lorry-1" / "notes.txt").write_text("beside")
    (shelf / "lessons").mkdir()
    (shelf / "lessons" / "why.en.md").write_text("# Why", encoding="utf-8")
    draft = studio.draft_of(SetId(""), as_copy=True)
    original = load_set(shelf)
    assert draft.id != original.set.id
    assert {one.case.id for one in draft.cases}.isdisjoint({case.id for case in original.cases.values()})
    assert all(one.key.case == one.case.id for one in draft.cases)
    assert (draft.case_folder("lorry-1") / "notes.txt").read_text() == "beside"
    assert (draft.case_folder("lorry-2") / "side.png").is_file()
    assert draft.lessons == {"why": {"en": "# Why"}}
    assert studio.check(draft).is_usable


def test_that_the_own_next_revision_keeps_ids_and_remembers_what_was_published(tmp_path: Path) -> None:
    studio = studio_at(tmp_path)
    draft = studio.draft_of(SetId(""), as_copy=False)
    assert draft.set.revision == 2
    assert [one.revision for one in draft.record.published] == [1]
    assert [version.set_revision for version in studio.versions(draft, "lorry-1")] == [1]
    assert code(lambda: studio.draft_of(draft.id, as_copy=False)) == "studio.drafted"


def test_that_sets_without_their_keys_and_sets_of_others_are_not_taken_for_own_ones(tmp_path: Path) -> None:
    studio = studio_at(tmp_path)
    (tmp_path / "shelf" / "cases" / "lorry-2" / "key.json").unlink()
    assert code(lambda: studio.draft_of(SetId(""), as_copy=True)) == "studio.sealed"
    assert studio.drafts() == ()


# --- saving


def test_that_a_save_and_its_undo_leave_every_file_as_it_was(tmp_path: Path) -> None:
    studio, draft = draft_at(tmp_path)
    studio.add_files(draft, "lorry-3", {"hide.png": b"picture"})
    before = content_of(draft.folder)
    after = many_changes(draft)
    studio.save(draft, after)
    opened = studio.open(draft.id)
    assert (opened.set, opened.cases, opened.lessons, opened.notes) == (after.set, after.cases, after.lessons, ())
    assert not draft.case_folder("lorry-3").exists()
    assert (draft.case_folder("train-2") / "side.png").exists()
    studio.save(after, draft)
    assert content_of(draft.folder) == before
    assert studio.open(draft.id) == draft


def test_that_what_did_not_change_is_not_written(tmp_path: Path) -> None:
    studio, draft = draft_at(tmp_path)
    stamps = {path: path.stat().st_mtime_ns for path in draft.folder.rglob("*.json")}
    studio.save(draft, draft)
    studio.save(draft, changed(draft, "lorry-2", key={"tags": ("new",)}))
    written = {path for path, stamp in stamps.items() if path.stat().st_mtime_ns != stamp}
    assert written == {draft.case_folder("lorry-2") / "key.json"}


def test_that_two_cases_may_change_names_with_each_other_and_back(tmp_path: Path) -> None:
    studio, draft = draft_at(tmp_path)
    for slug in ("lorry-1", "lorry-2"):
        studio.add_files(draft, slug, {"who.txt": slug.encode()})
    names = {"lorry-1": "lorry-2", "lorry-2": "lorry-1"}
    swapped = with_cases(draft, lambda one: replace(one, slug=names.get(one.slug, one.slug)))
    studio.save(draft, swapped)
    assert (draft.case_folder("lorry-1") / "who.txt").read_text() == "lorry-2"
    assert studio.open(draft.id).cases == swapped.cases
    studio.save(swapped, draft)
    assert (draft.case_folder("lorry-1") / "who.txt").read_text() == "lorry-1"


def test_that_a_case_taken_out_again_comes_back_as_it_was_taken_out_last(tmp_path: Path) -> None:
    studio, draft = draft_at(tmp_path)
    less = with_cases(draft, lambda one: one if one.slug != "lorry-2" else None)
    studio.save(draft, less)
    for word in (b"first", b"second"):
        # the second time its folder is there already: what lies in the bin stays there
        studio.add_files(draft, "lorry-2", {"word.txt": word})
        studio.save(less, draft)
        studio.save(draft, less)
    studio.save(less, draft)
    assert (draft.case_folder("lorry-2") / "word.txt").read_bytes() == b"second"


def test_that_a_folder_in_the_way_of_a_renamed_case_goes_to_the_bin_with_all_its_files(tmp_path: Path) -> None:
    studio, draft = draft_at(tmp_path)
    studio.copy_files(draft, draft.case_folder("lorry-1"), "van")
    studio.add_files(draft, "van", {"only-here.png": b"1"})
    renamed = with_cases(draft, lambda one: replace(one, slug="van") if one.slug == "lorry-1" else one)
    studio.save(draft, renamed)
    assert studio.open(draft.id).cases == renamed.cases
    assert (draft.case_folder("van") / "side.png").is_file()
    assert (draft.folder / ".bin" / "stray-van" / "only-here.png").is_file()
    studio.save(renamed, draft)
    assert studio.open(draft.id) == draft


@pytest.mark.parametrize("what", ["draft_of", "published", "new"])
def test_that_a_disk_full_while_a_whole_folder_is_made_leaves_nothing_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    studio, draft = draft_at(tmp_path)
    calls: dict[str, Callable[[], object]] = {
        "draft_of": lambda: studio.draft_of(SetId(""), as_copy=True),
        "published": lambda: studio.published(draft, pack="", sealed=False),
        "new": lambda: studio.new({"en": "New"}),
    }
    before = content_of(tmp_path)

    def full(*given: object, **named: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patch:
        patch.setattr(shutil, "copyfile", full)
        patch.setattr(Path, "write_bytes", full)
        assert code(calls[what]) in ("annotations.disk_full", "formats.disk_full")
    assert content_of(tmp_path) == before
    calls[what]()
    assert content_of(tmp_path) != before


def test_that_an_unknown_member_of_a_file_survives_opening_saving_and_copying(tmp_path: Path) -> None:
    studio, draft = draft_at(tmp_path)
    told = changed(draft, "lorry-1", case={"kept": {"their_own": {"deep": [1, 2.5]}}})
    studio.save(draft, told)
    assert studio.open(draft.id).cases[0].case.kept == {"their_own": {"deep": [1, 2.5]}}


def test_that_an_undo_across_a_publication_takes_nothing_of_the_record_back(tmp_path: Path) -> None:
    studio, draft = draft_at(tmp_path)
    published, _ = studio.published(draft, pack="a.xtpack", sealed=False)
    studio.save(published, changed(draft, "lorry-1", key={"tags": ("x",)}))
    opened = studio.open(draft.id)
    assert opened.record == published.record
    assert opened.set.revision == 2


# --- breaking it


class Dead(BaseException):
    """The program is gone: whatever it would have done next does not happen."""


class Dying:
    """Ends the program before its n-th step on the disk."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, after: int) -> None:
        self.left = after
        for owner, names in (
            (os, ("rename", "replace", "utime")),
            (shutil, ("rmtree",)),
            (Path, ("write_bytes", "unlink", "touch", "mkdir")),
        ):
            for name in names:
                monkeypatch.setattr(owner, name, self._dying(getattr(owner, name)))

    def _dying(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def step(*given: Any, **named: Any) -> Any:
            if LOCKS in str(given[0]):
                return real(*given, **named)
            self.left -= 1
            if self.left < 0:
                raise Dead
            return real(*given, **named)

        return step


def test_that_a_save_killed_at_any_step_has_happened_or_not(tmp_path: Path) -> None:
    studio, draft = draft_at(tmp_path)
    after = many_changes(draft)
    old = content_of(draft.folder)
    outcomes = []
    for steps in range(200):
        with pytest.MonkeyPatch.context() as patch:
            Dying(patch, steps)
            try:
                studio.save(draft, after)
                finished = True
            except Dead:
                finished = False
        other = studio_at(tmp_path)
        opened = other.open(draft.id)
        new = opened.set.title == {"en": "Other"}
        assert opened.cases == (after if new else draft).cases
        assert opened.notes == ()
        assert not (draft.folder / ".saving").exists()
        assert new or content_of(draft.folder) == old
        outcomes.append(new)
        if new:
            other.save(opened, draft)
            studio = studio_at(tmp_path)
            assert content_of(draft.folder) == old
        if finished:
            break
    assert finished
    assert outcomes == sorted(outcomes)
    assert outcomes.count(False) > 5
    assert outcomes.count(True) > 5


@pytest.mark.parametrize("room", [0, 1, 3, 5])
def test_that_a_full_disk_changes_nothing_and_the_next_save_has_it_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, room: int
) -> None:
    studio, draft = draft_at(tmp_path)
    old = content_of(draft.folder)
    after = many_changes(draft)
    real, left = Path.write_bytes, [room]

    def filling(path: Path, data: bytes) -> int:
        left[0] -= 1
        if left[0] < 0:
            real(path, data[:3])
            raise OSError(errno.ENOSPC, "full")
        return real(path, data)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", filling)
        assert code(lambda: studio.save(draft, after)) == "formats.disk_full"
        assert (
            code(lambda: studio.add_files(draft, "lorry-1", {"a.png": b"1234", "b.png": b"56"})) == "formats.disk_full"
        )
    assert content_of(draft.folder) == old
    studio.save(draft, after)
    assert studio.open(draft.id).cases == after.cases


def test_that_a_save_which_something_stands_in_the_way_of_is_finished_by_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    studio, draft = draft_at(tmp_path)
    after = many_changes(draft)

    def held(source: str, target: str) -> None:
        raise PermissionError(errno.EACCES, "in use")

    with monkeypatch.context() as patch:
        patch.setattr(os, "rename", held)
        assert code(lambda: studio.save(draft, after)) == "formats.not_written"
    # meanwhile the mentor has undone all of it but one word
    word = changed(draft, "lorry-1", key={"tags": ("kept",)})
    studio.save(draft, word)
    opened = studio.open(draft.id)
    assert (opened.set, opened.cases, opened.lessons) == (word.set, word.cases, {})


def test_that_a_second_program_waits_and_an_older_state_never_overwrites_a_newer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, draft = draft_at(tmp_path)
    there = studio_at(tmp_path)
    monkeypatch.setattr(studio_module, "LONGEST_WAIT_S", 0.0)
    with FileLock(tmp_path / "studio" / LOCKS / f"{draft.folder.name}.lock"):
        assert code(lambda: here.save(draft, draft)) == "studio.busy"
    theirs = there.open(draft.id)
    there.save(theirs, changed(theirs, "lorry-1", case={"owner": "there"}))
    ours = changed(draft, "lorry-1", case={"owner": "here"})
    assert code(lambda: here.save(draft, ours)) == "studio.changed_elsewhere"
    fresh = here.open(draft.id)
    assert fresh.cases[0].case.owner == "there"
    here.save(fresh, changed(fresh, "lorry-1", case={"owner": "here"}))


def test_that_a_lost_folder_and_a_found_one_are_told_and_the_list_is_mended_with_the_next_save(tmp_path: Path) -> None:
    studio, draft = draft_at(tmp_path)
    shutil.move(draft.case_folder("lorry-2"), draft.case_folder("strange"))
    (draft.folder / "cases" / "Not a case").mkdir()
    (draft.folder / "cases" / "only-files").mkdir()
    opened = studio.open(draft.id)
    assert opened.set.cases == ("lorry-1", "lorry-3", "strange")
    assert [(note.code, note.params["case"]) for note in opened.notes] == [
        ("studio.case_lost", "lorry-2"),
        ("studio.case_found", "strange"),
    ]
    assert "formats.case_missing" not in {fault.code for fault in studio.check(opened).faults}
    assert studio.open(draft.id).notes == ()


@pytest.mark.parametrize("how", ["broken", "a folder", "a link"])
@pytest.mark.parametrize("name", ["case.json", "key.json"])
def test_that_a_case_which_cannot_be_read_is_named_and_nothing_is_written(tmp_path: Path, name: str, how: str) -> None:
    studio, draft = draft_at(tmp_path)
    path = draft.case_folder("lorry-2") / name
    path.unlink()
    if how == "a folder":
        path.mkdir()
    elif how == "a link":
        path.symlink_to(draft.case_folder("lorry-1") / name)
    else:
        path.write_bytes(b"{")
    old = content_of(draft.folder)
    with pytest.raises(UserError) as caught:
        studio.open(draft.id)
    assert name in str(caught.value.params["file"])
    assert content_of(draft.folder) == old
    assert [card.id for card in studio.drafts()] == [draft.id]


@pytest.mark.parametrize(
    "name", ["con.png", "a/b.png", "..", ".hidden", "case.json", "what?.png", "x.", "Key.JSON", ""]
)
def test_that_files_which_not_every_system_can_store_are_refused(tmp_path: Path, name: str) -> None:
    studio, draft = draft_at(tmp_path)
    old = content_of(draft.folder)
    assert code(lambda: studio.add_files(draft, "lorry-1", {"good.png": b"", name: b""})) == "studio.file_name"
    assert content_of(draft.folder) == old


def test_that_a_removed_draft_comes_back_until_its_days_are_over(tmp_path: Path) -> None:
    studio, draft = draft_at(tmp_path)
    other = studio.new({"en": "Other"})
    studio.remove(draft.id)
    assert [card.id for card in studio.drafts()] == [other.id]
    assert code(lambda: studio.save(draft, draft)) == code(lambda: studio.open(draft.id)) == "studio.no_draft"
    assert studio.take_back(draft.id).cases == draft.cases
    studio.remove(draft.id)
    old = studio.removed()[0].folder
    os.utime(old, (0, 0))
    studio.remove(other.id)
    assert [card.id for card in studio.removed()] == [other.id]
    assert not old.exists()


def test_that_the_index_is_never_believed_against_the_files(tmp_path: Path) -> None:
    names = [f"case-{number:03d}" for number in range(60)]
    studio, draft = draft_at(tmp_path, *names)
    index = draft.folder / ".index"
    assert index.is_file()
    path = draft.case_folder("case-007") / "key.json"
    stamp = path.stat()
    path.write_bytes(path.read_bytes().replace(b"suspicion", b"suspicioN"))
    os.utime(path, ns=(stamp.st_atime_ns, stamp.st_mtime_ns + 1))
    assert code(lambda: studio.open(draft.id)) == "formats.faulty"
    path.write_bytes(path.read_bytes().replace(b"suspicioN", b"suspicion"))
    index.write_bytes(index.read_bytes()[:-9])
    assert studio.open(draft.id) == draft
