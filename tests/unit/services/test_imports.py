"""Annotated pictures become cases whose files tell nothing of the answer."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from filelock import FileLock
from PIL import Image

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.codec import read_file
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.domain.key import Key
from xrayTrainer.domain.regions import Rect
from xrayTrainer.services.import_values import ImportReport
from xrayTrainer.services.imports import AnnotationImport, NothingCameInError
from xrayTrainer.services.picture_index import PictureIndex


def picture_size(path: Path) -> tuple[int, int]:
    try:
        with Image.open(path) as picture:
            return picture.size
    except OSError as error:
        raise UserError("scan.broken", file=str(path)) from error


def service() -> AnnotationImport:
    return AnnotationImport(picture_size=picture_size, class_names=lambda: {"cigarettes": "tobacco.cigarettes"})


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Three pictures, two of them annotated, in COCO."""
    images = tmp_path / "images"
    images.mkdir()
    for number, name in enumerate(("threat-b.png", "a.png", "c.png")):
        Image.new("L", (100, 50), number * 40).save(images / name)
    content = {
        "images": [
            {"id": 1, "file_name": "threat-b.png", "width": 100, "height": 50},
            {"id": 2, "file_name": "../../images/a.png", "width": 100, "height": 50},
        ],
        "categories": [{"id": 1, "name": "Cigarettes"}, {"id": 2, "name": "noise"}],
        "annotations": [
            {"id": 1, "image_id": 1, "category_id": 2, "bbox": [30, 5, 10, 10]},
            {"id": 2, "image_id": 1, "category_id": 1, "bbox": [1, 2, 10, 10]},
            {"id": 3, "image_id": 2, "category_id": 1, "bbox": [5, 5, 10, 10]},
        ],
    }
    path = tmp_path / "coco.json"
    path.write_text(json.dumps(content))
    return path


def run(source: Path, *, classes: dict[str, str] | None = None, clear: bool = False, to: str = "set") -> ImportReport:
    report, _ = service().run(
        annotation_format="coco",
        source=source,
        images=source.parent / "images",
        to=source.parent / to,
        classes=classes or {},
        unannotated_are_clear=clear,
    )
    return report


def keys(folder: Path) -> list[Key]:
    exercises = read_file(ExerciseSet, folder / "set.json")
    return [read_file(Key, folder / "cases" / slug / "key.json") for slug in exercises.cases]


def test_that_pictures_without_annotations_stay_out_unless_called_clear(source: Path) -> None:
    report = run(source)
    assert (report.threat_cases, report.clear_cases, report.left_out) == (2, 0, 1)
    with_clear = run(source, clear=True, to="second")
    assert (with_clear.threat_cases, with_clear.clear_cases, with_clear.left_out) == (2, 1, 0)
    assert [key.verdict for key in keys(with_clear.folder)] == ["suspicion", "no_suspicion", "suspicion"]


def test_that_file_names_give_nothing_away(source: Path) -> None:
    report = run(source)
    names = {path.name for path in report.folder.rglob("*")}
    assert names == {"set.json", "cases", "case-0001", "case-0002", "case.json", "key.json", "main.png"}
    case = read_file(Case, report.folder / "cases" / "case-0001" / "case.json")
    assert "threat" not in str(case)


def test_that_concealments_stand_in_reading_order_with_mapped_classes(source: Path) -> None:
    report = run(source, classes={"Cigarettes": "tobacco.cigarettes"})
    key = keys(report.folder)[1]
    assert [c.class_ for c in key.concealments] == ["tobacco.cigarettes", None]
    assert key.concealments[0].outlines == {"main": ((Rect(x=1, y=2, w=10, h=10),),)}
    assert key.concealments[1].kept["imported_label"] == "noise"


def test_that_a_class_can_be_left_out(source: Path) -> None:
    report = run(source, classes={"noise": "-"})
    assert [len(key.concealments) for key in keys(report.folder)] == [1, 1]


def test_that_importing_again_makes_the_same_cases(source: Path) -> None:
    first, second = run(source), run(source, to="second")
    files = [sorted(path.relative_to(r.folder) for path in r.folder.rglob("*")) for r in (first, second)]
    assert files[0] == files[1]
    for name in files[0]:
        if name.suffix == ".json" and name.name != "set.json":
            assert (first.folder / name).read_bytes() == (second.folder / name).read_bytes()


def test_that_a_preview_proposes_classes_and_writes_nothing(source: Path) -> None:
    before = sorted(source.parent.rglob("*"))
    preview = service().preview(annotation_format="coco", source=source, images=source.parent / "images")
    assert preview.classes == {"Cigarettes": "tobacco.cigarettes", "noise": None}
    assert (preview.images, preview.annotated, preview.annotations) == (3, 2, 3)
    assert sorted(source.parent.rglob("*")) == before


def test_that_annotations_of_another_size_are_refused_by_name(source: Path) -> None:
    Image.new("L", (60, 50)).save(source.parent / "images" / "a.png")
    report = run(source)
    assert report.threat_cases == 1
    assert [fault.code for fault in report.faults] == ["annotations.size_differs"]


def test_that_a_broken_picture_is_named_and_the_rest_comes_in(source: Path) -> None:
    (source.parent / "images" / "a.png").write_bytes(b"nothing")
    report = run(source)
    assert report.threat_cases == 1
    assert [fault.code for fault in report.faults] == ["scan.broken"]


def test_that_an_outline_outside_the_picture_stays_out(source: Path) -> None:
    content = json.loads(source.read_text())
    content["annotations"][2]["bbox"] = [200, 5, 10, 10]
    source.write_text(json.dumps(content))
    report = run(source)
    assert report.threat_cases == 1
    assert [fault.code for fault in report.faults] == ["annotations.outside_picture"]


def test_that_the_same_picture_twice_is_one_case(source: Path) -> None:
    images = source.parent / "images"
    (images / "a.png").write_bytes((images / "threat-b.png").read_bytes())
    report = run(source)
    assert report.threat_cases == 1
    assert [fault.code for fault in report.faults] == ["annotations.same_picture"]


def test_that_an_existing_folder_is_never_overwritten(source: Path) -> None:
    target = source.parent / "set"
    target.mkdir()
    (target / "mine.txt").write_text("x")
    with pytest.raises(UserError) as caught:
        run(source)
    assert caught.value.code == "annotations.target_exists"
    assert (target / "mine.txt").read_text() == "x"


def test_that_a_failed_import_leaves_nothing_behind(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("shutil.copyfile", full)
    before = sorted(path.name for path in source.parent.iterdir())
    with pytest.raises(UserError) as caught:
        run(source)
    assert caught.value.code == "annotations.disk_full"
    assert sorted(path.name for path in source.parent.iterdir()) == before


def test_that_names_reach_nothing_outside_the_folder_of_pictures(tmp_path: Path) -> None:
    inside = tmp_path / "in"
    inside.mkdir()
    Image.new("L", (4, 4)).save(tmp_path / "secret.png")
    os.symlink(tmp_path / "secret.png", inside / "link.png")
    index = PictureIndex([inside])
    for name in ("../secret.png", str(tmp_path / "secret.png"), "link.png", "C:\\secret.png", "..", ""):
        assert index.find(name, tmp_path) is None


def test_that_same_named_pictures_are_told_apart_by_their_folders(tmp_path: Path) -> None:
    for split in ("train", "val"):
        (tmp_path / split / "images").mkdir(parents=True)
        Image.new("L", (4, 4)).save(tmp_path / split / "images" / "1.png")
    index = PictureIndex([tmp_path])
    assert index.find("val/images/1.png", tmp_path) == tmp_path / "val" / "images" / "1.png"
    assert index.find("1.*", tmp_path / "train" / "labels") == tmp_path / "train" / "images" / "1.png"
    assert index.find("1.*", tmp_path / "val" / "labels") == tmp_path / "val" / "images" / "1.png"


def test_that_a_picture_is_found_whatever_its_case_and_ending(tmp_path: Path) -> None:
    Image.new("L", (4, 4)).save(tmp_path / "Ғылым 1.PNG", format="PNG")
    index = PictureIndex([tmp_path])
    assert index.find("ғылым 1.png", tmp_path) is not None
    assert index.find("Ғылым 1.jpg", tmp_path) is not None


def test_that_difficult_things_are_required_unless_called_optional(tmp_path: Path) -> None:
    images = tmp_path / "images"
    images.mkdir()
    Image.new("L", (100, 50)).save(images / "a.png")
    (tmp_path / "a.xml").write_text(
        "<annotation><filename>a.png</filename><object><name>x</name><difficult>1</difficult>"
        "<bndbox><xmin>1</xmin><ymin>2</ymin><xmax>9</xmax><ymax>9</ymax></bndbox></object></annotation>"
    )
    found = {}
    for optional in (False, True):
        report, _ = service().run(
            annotation_format="voc",
            source=tmp_path / "a.xml",
            images=images,
            to=tmp_path / f"set-{optional}",
            classes={},
            unannotated_are_clear=True,
            difficult_are_optional=optional,
        )
        (key,) = keys(report.folder)
        found[optional] = (len(key.concealments), len(key.optional), key.verdict)
    assert found == {False: (1, 0, "suspicion"), True: (0, 1, "no_suspicion")}


def test_that_a_picture_with_annotations_at_fault_is_never_taken_as_clear(source: Path) -> None:
    content = json.loads(source.read_text())
    content["images"].append({"id": 3, "file_name": "c.png"})
    content["annotations"].append({"id": 4, "image_id": 3, "category_id": 1, "bbox": [5, 5, 0, 10]})
    source.write_text(json.dumps(content))
    report = run(source, clear=True)
    assert (report.threat_cases, report.clear_cases, report.left_out) == (2, 0, 1)
    assert [fault.code for fault in report.faults] == ["annotations.empty_box", "annotations.not_clear"]


def test_that_an_import_of_nothing_tells_why(source: Path) -> None:
    content = json.loads(source.read_text())
    for entry in content["annotations"]:
        entry["bbox"] = [1, 2, 0, 0]
    source.write_text(json.dumps(content))
    with pytest.raises(NothingCameInError) as refused:
        run(source)
    assert refused.value.params["place"] == "coco.json annotations/0"
    assert [fault.code for fault in refused.value.faults] == ["annotations.empty_box"] * 3


def test_that_a_folder_without_pictures_is_said_to_have_none(source: Path) -> None:
    for picture in (source.parent / "images").iterdir():
        picture.unlink()
    with pytest.raises(UserError) as refused:
        run(source)
    assert refused.value.code == "annotations.no_pictures"


def test_that_a_picture_with_more_annotations_than_a_key_holds_is_left_out(source: Path) -> None:
    content = json.loads(source.read_text())
    content["annotations"] += [{"image_id": 1, "category_id": 1, "bbox": [5, 5, 2, 2]}] * 50_001
    source.write_text(json.dumps(content))
    report = run(source)
    assert (report.threat_cases, [fault.code for fault in report.faults]) == (1, ["annotations.too_many_on_picture"])


def test_that_the_size_of_a_picture_is_asked_once_until_it_changes(source: Path) -> None:
    asked: list[str] = []

    def size(path: Path) -> tuple[int, int]:
        asked.append(path.name)
        return picture_size(path)

    imports = AnnotationImport(picture_size=size, class_names=dict)
    images = source.parent / "images"

    def run_to(name: str) -> None:
        imports.run(
            annotation_format="coco",
            source=source,
            images=images,
            to=source.parent / name,
            classes={},
            unannotated_are_clear=False,
        )

    run_to("one")
    assert sorted(asked) == ["a.png", "threat-b.png"]
    Image.new("L", (100, 50), 77).save(images / "a.png", optimize=True)
    os.utime(images / "a.png", ns=(1, 1))
    run_to("two")
    assert sorted(asked) == ["a.png", "a.png", "threat-b.png"]


def test_that_what_a_killed_import_left_is_removed_by_the_next_one_alone(source: Path) -> None:
    left, busy, other = (source.parent / f".{name}.part" for name in ("set.killed", "set.busy", "sets.other"))
    for folder in (left, busy, other):
        (folder / "cases").mkdir(parents=True)
        (folder / "import.lock").touch()
    with FileLock(busy / "import.lock"):
        run(source)
        assert sorted(path.name for path in source.parent.glob(".*.part")) == [".set.busy.part", ".sets.other.part"]
    assert not list((source.parent / "set").glob("*.lock"))


def test_that_of_two_imports_to_one_place_the_second_is_told_so(source: Path) -> None:
    def meanwhile(done: int, _all: int) -> None:
        if done == 3:
            (source.parent / "set").mkdir()
            (source.parent / "set" / "set.json").write_text("{}")

    with pytest.raises(UserError) as refused:
        service().run(
            annotation_format="coco",
            source=source,
            images=source.parent / "images",
            to=source.parent / "set",
            classes={},
            unannotated_are_clear=False,
            progress=meanwhile,
        )
    assert refused.value.code == "annotations.target_exists"
    assert (source.parent / "set" / "set.json").read_text() == "{}"
    assert not list(source.parent.glob(".*.part"))
