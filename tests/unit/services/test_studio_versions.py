"""Revisions, second looks and publishing: what is out never changes, and what it was can be read again."""

import json
import shutil
from pathlib import Path

import pytest
from helpers.studio_drafts import changed, draft_at, studio_at, with_cases

from xrayTrainer.domain.codec import to_json, to_plain
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import SetId
from xrayTrainer.domain.schemas import schema_bytes, schema_of
from xrayTrainer.exchange.containers.identity import make_identity
from xrayTrainer.exchange.packs.manifest import PackManifest
from xrayTrainer.resources import assets, bundled_sets
from xrayTrainer.services.api import Topic
from xrayTrainer.services.set_files import load_set
from xrayTrainer.services.studio import StudioImpl
from xrayTrainer.services.studio_api import Draft
from xrayTrainer.services.studio_record import looks_taken_back, standing_of
from xrayTrainer.services.studio_schema import FORMATS


def revisions(studio: StudioImpl, draft: Draft, slug: str = "lorry-1") -> tuple[int, int, int]:
    """Return the revisions on the disk: of the set, of a case, of its key."""
    opened = studio.open(draft.id)
    one = opened.find(slug)
    assert one is not None
    return opened.set.revision, one.case.revision, one.key.revision


def test_that_the_schema_of_the_record_is_that_of_its_type(tmp_path: Path) -> None:
    stale = "stale: run `python -m xrayTrainer.services.studio_schema`"
    assert (assets() / "schemas" / "studio.json").read_bytes() == schema_bytes("studio", FORMATS), stale
    studio, draft = draft_at(tmp_path)
    published, _ = studio.published(draft, pack="a.xtpack", sealed=True)
    record = studio.second_look(published, "lorry-1", by="B", decision="signed_off").record
    inner = schema_of("studio", FORMATS)["$defs"]["StudioRecord"]
    plain = json.loads(json.dumps(to_plain(record)))
    assert set(inner["required"]) <= set(plain) <= set(inner["properties"])


def test_that_what_differs_from_the_published_gets_the_next_number_once_and_undo_gives_it_back(tmp_path: Path) -> None:
    studio, draft = draft_at(tmp_path)
    studio.save(draft, changed(draft, "lorry-1", key={"tags": ("before",)}))
    assert revisions(studio, draft) == (1, 1, 1)
    out, _ = studio.published(studio.open(draft.id), pack="", sealed=False)
    assert revisions(studio, out) == (2, 1, 1)
    steps = [out]
    for tag in ("one", "two"):
        steps.append(changed(steps[-1], "lorry-1", key={"tags": (tag,)}))
        studio.save(steps[-2], steps[-1])
        assert revisions(studio, out) == (2, 1, 2)
    for newer, older in zip(reversed(steps), reversed(steps[:-1]), strict=False):
        studio.save(newer, older)
    assert revisions(studio, out) == (2, 1, 1)
    assert studio.open(out.id) == out


def test_that_a_published_set_can_be_trained_with_and_no_later_change_reaches_it(tmp_path: Path) -> None:
    studio, draft = draft_at(tmp_path)
    studio.add_files(draft, "lorry-1", {"hide.png": b"picture"})
    out, change = studio.published(draft, pack="a.xtpack", sealed=False)
    assert change.topics == {Topic.SETS}
    (folder,) = (tmp_path / "sets").iterdir()
    loaded = load_set(folder)
    assert (loaded.set.id, loaded.set.revision, len(loaded.cases)) == (draft.id, 1, 3)
    assert not (folder / "studio.json").exists()
    assert (folder / "cases" / "lorry-1" / "hide.png").read_bytes() == b"picture"
    key = loaded.read_key("lorry-1")
    studio.save(out, changed(out, "lorry-1", key={"tags": ("later",)}))
    again, _ = studio.published(studio.open(out.id), pack="b.xtpack", sealed=True)
    assert load_set(folder).read_key("lorry-1") == key
    assert len(list((tmp_path / "sets").iterdir())) == 2
    assert [(one.revision, one.sealed, set(one.cases)) for one in again.record.published] == [
        (1, False, {"lorry-1", "lorry-2", "lorry-3"}),
        (2, True, {"lorry-1"}),
    ]
    newest, first = studio.versions(again, "lorry-1")
    assert (newest.set_revision, newest.key.revision, newest.key.tags) == (2, 2, ("later",))
    assert first.key == key
    assert [version.set_revision for version in studio.versions(again, "lorry-2")] == [1]


def test_that_versions_follow_a_case_that_was_renamed_and_a_changed_one_is_refused(tmp_path: Path) -> None:
    studio, draft = draft_at(tmp_path)
    out, _ = studio.published(draft, pack="", sealed=False)
    renamed = with_cases(
        out, lambda one: type(one)(slug=one.slug.replace("lorry-1", "van"), case=one.case, key=one.key)
    )
    studio.save(out, renamed)
    assert len(studio.versions(studio.open(out.id), "van")) == 1
    kept = out.folder / "published" / "1" / "lorry-1.key.json"
    kept.write_bytes(kept.read_bytes().replace(b'"lorry', b'"Lorry') + b" ")
    with pytest.raises(UserError, match=r"studio\.version_altered"):
        studio.versions(studio.open(out.id), "van")


def test_that_a_set_which_cannot_be_worked_through_is_not_published(tmp_path: Path) -> None:
    studio = studio_at(tmp_path)
    draft = studio.new({"en": "Empty"})
    with pytest.raises(UserError, match=r"formats\.faulty"):
        studio.published(draft, pack="", sealed=False)
    assert studio.open(draft.id) == draft
    assert not (tmp_path / "sets").exists()


def test_that_a_sign_off_holds_for_just_this_key_and_a_change_takes_it_back(tmp_path: Path) -> None:
    studio, draft = draft_at(tmp_path)
    authored = changed(draft, "lorry-1", key={"author": "A mentor"})
    studio.save(draft, authored)
    with pytest.raises(UserError, match=r"studio\.own_key"):
        studio.second_look(authored, "lorry-1", by="a Mentor ", decision="signed_off")
    signed = studio.second_look(authored, "lorry-1", by="B", decision="signed_off", note="good")
    one = signed.cases[0]
    assert (one.key.reviewer, one.case.status) == ("B", "reviewed")
    assert (look := standing_of(signed, "lorry-1")) is not None
    assert (look.by, look.note) == ("B", "good")
    other = changed(signed, "lorry-1", key={"tags": ("changed",)})
    studio.save(signed, other)
    opened = studio.open(draft.id)
    assert (opened.cases[0].key.reviewer, opened.cases[0].case.status) == (None, "draft")
    assert standing_of(opened, "lorry-1") is None
    # undone, it is the key that was signed off again
    studio.save(other, signed)
    assert studio.open(draft.id) == signed
    wanted = studio.second_look(signed, "lorry-1", by="C", decision="changes_wanted", note="the outline is too wide")
    assert (wanted.cases[0].key.reviewer, wanted.cases[0].case.status) == (None, "draft")
    assert [look.decision for look in wanted.record.looks] == ["signed_off", "changes_wanted"]


def test_that_an_edit_tells_at_once_that_a_sign_off_no_longer_holds(tmp_path: Path) -> None:
    studio, draft = draft_at(tmp_path)
    signed = studio.second_look(draft, "lorry-1", by="B", decision="signed_off")
    other = changed(signed, "lorry-1", key={"tags": ("changed",)})
    told = looks_taken_back(signed, other)
    assert (told.cases[0].key.reviewer, told.cases[0].case.status) == (None, "draft")
    assert told.cases[1:] == other.cases[1:]
    studio.save(signed, told)
    assert studio.open(draft.id) == told
    elsewhere = changed(signed, "lorry-2", case={"owner": "us"})
    assert looks_taken_back(signed, elsewhere) is elsewhere


def test_that_a_name_written_into_a_key_by_hand_is_no_second_look(tmp_path: Path) -> None:
    studio, draft = draft_at(tmp_path)
    studio.save(draft, changed(draft, "lorry-1", key={"reviewer": "Nobody"}, case={"status": "reviewed"}))
    one = studio.open(draft.id).cases[0]
    assert (one.key.reviewer, one.case.status) == (None, "draft")


def test_that_a_case_tried_is_noted_once_and_survives_undo(tmp_path: Path) -> None:
    studio, draft = draft_at(tmp_path)
    tried = studio.tried(draft, "lorry-2")
    assert studio.tried(tried, "lorry-2") is tried
    studio.save(tried, changed(draft, "lorry-2", case={"owner": "us"}))
    assert studio.open(draft.id).record.tried == (draft.cases[1].case.id,)


def test_that_a_set_signed_by_somebody_else_comes_as_a_copy_only(tmp_path: Path) -> None:
    studio = studio_at(tmp_path, author=("A mentor", "other-keys"))
    shelf = tmp_path / "shelf"
    loaded = load_set(shelf)
    card = make_identity(name="Somebody", unit="", made="2026-01-05T10:00:00Z").card
    manifest = PackManifest(
        id=loaded.set.id, revision=1, made="2026-01-05T10:00:00Z", title={"en": "A"}, cases=3, author=card, files={}
    )
    (shelf / "pack.json").write_bytes(to_json(manifest))
    with pytest.raises(UserError, match=r"studio\.foreign.*Somebody"):
        studio.draft_of(SetId(""), as_copy=False)
    assert not (studio.draft_of(SetId(""), as_copy=True).folder / "pack.json").exists()
    own = studio_at(tmp_path, author=("Somebody", card.key_id))
    assert own.draft_of(SetId(""), as_copy=False).id == loaded.set.id


def test_that_sets_which_come_with_the_program_are_copied(tmp_path: Path) -> None:
    studio = StudioImpl(tmp_path, Bundled(), check=studio_at(tmp_path)._check)
    with pytest.raises(UserError, match=r"studio\.foreign"):
        studio.draft_of(SetId(""), as_copy=False)


class Bundled:
    """A library of a set that comes with the program."""

    def find(self, set_id: SetId) -> object:
        """Return the test card."""
        return load_set(bundled_sets() / "test-card")


def test_that_keys_under_lock_keep_a_set_out_of_the_studio(tmp_path: Path) -> None:
    studio = studio_at(tmp_path)
    (tmp_path / "shelf" / "keys.sealed").write_bytes(b"")
    with pytest.raises(UserError, match=r"studio\.sealed"):
        studio.draft_of(SetId(""), as_copy=True)
    shutil.rmtree(tmp_path / "shelf")
