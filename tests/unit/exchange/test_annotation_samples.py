"""Real annotation files, beside the libraries that others read them with."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import shapely
from globox import AnnotationSet
from PIL import Image
from pycocotools import mask as coco_mask
from pycocotools.coco import COCO

from xrayTrainer.domain.codec import read_file
from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.domain.key import Key
from xrayTrainer.domain.regions import Polygon, Rect, bounds
from xrayTrainer.exchange.annotations.model import Annotations
from xrayTrainer.exchange.annotations.reading import read_annotations
from xrayTrainer.services.imports import AnnotationImport
from xrayTrainer.services.picture_index import PictureIndex

pytestmark = pytest.mark.samples

SOURCES = {
    "coco_v1": ("coco", "coco_v1/instances_default.json"),
    "coco_v2": ("coco", "coco_v2/instances_v2.json"),
    "cvat": ("cvat", "cvat/annotations.xml"),
    "voc": ("voc", "pascal_voc"),
    "yolo": ("yolo", "yolo_cvat_export"),
    "openimages": ("openimages", "openimages/all_bounding_boxes.csv"),
    "labelme": ("labelme", "labelme_imageData_nulled"),
}


def size_in(folder: Path):
    index = PictureIndex([folder])

    def size_of(name: str, near: Path) -> tuple[int, int] | None:
        path = index.find(name, near)
        if path is None:
            return None
        with Image.open(path) as picture:
            return picture.size

    return size_of


@pytest.fixture(scope="session")
def pictures(samples: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Blank pictures of the right names and sizes, each with other bytes."""
    folder = tmp_path_factory.mktemp("pictures")
    source = samples / "annotations" / "odm-review" / "coco_v1" / "instances_default.json"
    for number, image in enumerate(read_annotations("coco", source, lambda *_: None).images):
        assert image.size is not None
        Image.new("RGB", image.size, (number, 7, 9)).save(folder / image.name, format="PNG")
    return folder


def test_that_seven_formats_give_one_and_the_same_keys(samples: Path, pictures: Path, tmp_path: Path) -> None:
    def size(path: Path) -> tuple[int, int]:
        with Image.open(path) as picture:
            return picture.size

    service = AnnotationImport(picture_size=size, class_names=dict)
    found: dict[str, dict[str, bytes]] = {}
    for name, (annotation_format, source) in SOURCES.items():
        report, _ = service.run(
            annotation_format=annotation_format,
            source=samples / "annotations" / "odm-review" / source,
            images=pictures,
            to=tmp_path / name,
            classes={"person": "people.stowaway"},
            unannotated_are_clear=False,
        )
        assert report.faults == ()
        slugs = read_file(ExerciseSet, report.folder / "set.json").cases
        files = [report.folder / "cases" / slug / "key.json" for slug in slugs]
        found[name] = {read_file(Key, file).case: file.read_bytes() for file in files}
    assert {name: len(keys) for name, keys in found.items()} == {
        "coco_v1": 100,
        "coco_v2": 100,
        "cvat": 100,
        "voc": 30,
        "yolo": 30,
        "openimages": 100,
        "labelme": 8,
    }
    for keys in found.values():
        assert all(found["coco_v1"][case] == key for case, key in keys.items())


def corners(annotations: Annotations) -> dict[str, list[tuple[float, ...]]]:
    """Boxes by picture, as (x0, y0, x1, y1), to the hundredth of a pixel."""
    found: dict[str, list[tuple[float, ...]]] = {}
    for image in annotations.images:
        boxes = [tuple(round(v, 2) for v in bounds(region)) for note in image.annotations for region in note.outline]
        found[Path(image.name).stem] = sorted(boxes)
    return {name: boxes for name, boxes in found.items() if boxes}


def peer_corners(annotations: AnnotationSet) -> dict[str, list[tuple[float, ...]]]:
    found: dict[str, list[tuple[float, ...]]] = {}
    for image in annotations:
        boxes = [tuple(round(v, 2) for v in (b.xmin, b.ymin, b.xmax, b.ymax)) for b in image.boxes]
        found[Path(image.image_id).stem] = sorted(boxes)
    return {name: boxes for name, boxes in found.items() if boxes}


@pytest.fixture
def tidy_globox(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let globox work on a pool of threads that ends with the test."""
    monkeypatch.setattr("tqdm.tqdm.monitor_interval", 0)
    with ThreadPoolExecutor(2) as pool:
        monkeypatch.setattr("globox.thread_utils.SHARED_THREAD_POOL", pool)
        yield


@pytest.mark.usefixtures("tidy_globox")
def test_that_boxes_agree_with_globox(samples: Path, pictures: Path) -> None:
    folder = samples / "annotations" / "odm-review"
    peers = {
        "coco_v1": AnnotationSet.from_coco(folder / "coco_v1" / "instances_default.json"),
        "coco_v2": AnnotationSet.from_coco(folder / "coco_v2" / "instances_v2.json"),
        "cvat": AnnotationSet.from_cvat(folder / "cvat" / "annotations.xml"),
        "voc": AnnotationSet.from_pascal_voc(folder / "pascal_voc"),
        "yolo": AnnotationSet.from_yolo_darknet(
            folder / "yolo_cvat_export" / "obj_train_data", image_folder=pictures, image_extension=".jpg"
        ),
        "labelme": AnnotationSet.from_labelme(folder / "labelme_imageData_nulled"),
    }
    for name, peer in peers.items():
        annotation_format, source = SOURCES[name]
        ours = corners(read_annotations(annotation_format, folder / source, size_in(pictures)))
        theirs = peer_corners(peer)
        assert ours.keys() == theirs.keys()
        for picture, boxes in ours.items():
            for mine, other in zip(boxes, theirs[picture], strict=True):
                assert mine == pytest.approx(other, abs=0.02)


def test_that_masks_and_polygons_agree_with_pycocotools(samples: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = samples / "annotations" / "coco-val2014-100" / "instances_val2014_100.json"
    peer = COCO(str(source))
    ours = read_annotations("coco", source, lambda *_: None)
    assert ours.faults == ()
    notes = {note.place: note for image in ours.images for note in image.annotations}
    assert len(notes) == 839
    masks = 0
    for position, entry in enumerate(peer.dataset["annotations"]):
        outline = notes[f"annotations/{position}"].outline
        shape = shapely.unary_union([_shape(region) for region in outline])
        if entry["iscrowd"]:
            masks += 1
            assert sum(_shape(region).area for region in outline) == coco_mask.area(peer.annToRLE(entry))
        else:
            assert shape.bounds == pytest.approx(_box(entry["bbox"]), abs=0.02)
    assert masks == 9


def _shape(region: object) -> shapely.Polygon:
    if isinstance(region, Rect):
        return shapely.box(region.x, region.y, region.x + region.w, region.y + region.h)
    assert isinstance(region, Polygon)
    return shapely.make_valid(shapely.Polygon(region.points, region.holes))


def _box(box: list[float]) -> tuple[float, float, float, float]:
    return box[0], box[1], box[0] + box[2], box[1] + box[3]


@pytest.mark.parametrize(
    ("annotation_format", "source", "images", "notes", "faults"),
    [
        ("coco", "datumaro/coco_dataset/coco_roboflow", 2, 3, 0),
        ("voc", "datumaro/roboflow_dataset/voc", 3, 4, 0),
        ("yolo", "datumaro/roboflow_dataset/yolo", 3, 4, 0),
        ("yolo", "datumaro/roboflow_dataset/yolo_obb", 3, 4, 0),
        ("coco", "datumaro/roboflow_dataset/coco", 3, 4, 0),
        ("labelme-xml", "datumaro/labelme_dataset", 1, 7, 0),
        ("via", "via/unit_test_annotation2.json", 3, 12, 0),
        ("via-csv", "via/unit_test_annotation1.csv", 3, 12, 0),
        ("voc", "roboflow-xray-voc", 3, 9, 0),
        ("cvat", "datumaro/cvat_dataset/for_video/annotations.xml", 2, 4, 1),
    ],
)
def test_that_every_sample_is_read_whole(
    samples: Path, annotation_format: str, source: str, images: int, notes: int, faults: int
) -> None:
    result = read_annotations(annotation_format, samples / "annotations" / source, lambda *_: (10, 10))
    assert len(result.images) == images
    assert sum(len(image.annotations) for image in result.images) == notes
    assert len(result.faults) == faults
