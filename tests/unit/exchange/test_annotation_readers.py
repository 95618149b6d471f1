"""Annotation readers: what each format says, and what is left out with a reason."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from pycocotools import mask as coco_mask

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.regions import Ellipse, Point, Polygon, Rect
from xrayTrainer.exchange.annotations import label_studio
from xrayTrainer.exchange.annotations.masks import Masks
from xrayTrainer.exchange.annotations.model import MAX_FAULTS, AnnotatedImage, Annotations, EntryError, Standing
from xrayTrainer.exchange.annotations.reading import FORMATS, read_annotations
from xrayTrainer.exchange.annotations.rle import decode_box

SIZE = (200, 100)


def size_of(name: str, near: Path) -> tuple[int, int] | None:
    return None if name.startswith("lost") else SIZE


def read(annotation_format: str, path: Path) -> Annotations:
    return read_annotations(annotation_format, path, size_of)


def only(annotations: Annotations) -> AnnotatedImage:
    (image,) = annotations.images
    return image


def coco(**changes: object) -> dict[str, object]:
    entry = {"id": 1, "image_id": 7, "category_id": 3, "bbox": [10, 20, 30, 40], "iscrowd": 0} | changes
    return {
        "images": [{"id": 7, "file_name": "a.png", "width": 200, "height": 100}],
        "categories": [{"id": 3, "name": "box"}],
        "annotations": [entry],
    }


def write(path: Path, content: object) -> Path:
    path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    return path


def test_that_a_coco_box_is_a_rectangle_in_continuous_pixels(tmp_path: Path) -> None:
    image = only(read("coco", write(tmp_path / "c.json", coco())))
    assert image.annotations[0].outline == (Rect(x=10, y=20, w=30, h=40),)
    assert image.annotations[0].label == "box"
    assert image.size == SIZE


def test_that_coco_polygons_are_one_thing_in_parts(tmp_path: Path) -> None:
    shape = [[0, 0, 10, 0, 5, 5], [20, 20, 30, 20, 30, 30, 20, 30]]
    image = only(read("coco", write(tmp_path / "c.json", coco(segmentation=shape))))
    triangle, square = image.annotations[0].outline
    assert triangle == Polygon(points=((0, 0), (10, 0), (5, 5)))
    assert square == Rect(x=20, y=20, w=10, h=10)


@pytest.mark.parametrize("compressed", [True, False])
def test_that_a_coco_mask_keeps_its_hole(tmp_path: Path, compressed: bool) -> None:
    import numpy as np

    mask = np.zeros((100, 200), dtype=np.uint8, order="F")
    mask[10:30, 20:60] = 1
    mask[15:20, 30:40] = 0
    packed = coco_mask.encode(mask)
    counts: object = packed["counts"].decode()
    if not compressed:
        flat = mask.flatten(order="F")
        edges = np.flatnonzero(np.diff(flat)) + 1
        counts = np.diff(np.concatenate([[0], edges, [flat.size]])).tolist()
    source = write(tmp_path / "c.json", coco(segmentation={"size": [100, 200], "counts": counts}, iscrowd=1))
    annotation = only(read("coco", source)).annotations[0]
    (region,) = annotation.outline
    assert isinstance(region, Polygon)
    assert sorted(region.points) == [(20, 10), (20, 30), (60, 10), (60, 30)]
    assert [sorted(hole) for hole in region.holes] == [[(30, 15), (30, 20), (40, 15), (40, 20)]]
    assert annotation.standing is Standing.IGNORE


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"bbox": [10, 20, 0, 40]}, "annotations.empty_box"),
        ({"bbox": [10, 20, 30]}, "annotations.no_area"),
        ({"bbox": [10, 20, 1e30, 40]}, "annotations.not_a_number"),
        ({"bbox": "x"}, "annotations.bad_entry"),
        ({"image_id": 8}, "annotations.unknown_image"),
        ({"category_id": 9}, "annotations.unknown_class"),
        ({"segmentation": [[0, 0, 1]]}, "annotations.odd_numbers"),
        ({"segmentation": [[0, 0, 1, 1]]}, "annotations.few_points"),
        ({"segmentation": {"size": [100, 200], "counts": [5]}}, "annotations.bad_mask"),
        ({"segmentation": {"size": [100, 200], "counts": "~~~"}}, "annotations.bad_mask"),
        ({"segmentation": {"size": [10**6, 10**6], "counts": [10**12]}}, "annotations.mask_size"),
        ({"segmentation": {"size": [50, 50], "counts": [2500]}}, "annotations.mask_size"),
    ],
)
def test_that_a_faulty_coco_entry_is_named_and_the_rest_goes_on(
    tmp_path: Path, changes: dict[str, object], code: str
) -> None:
    content = coco()
    good = content["annotations"][0]  # type: ignore[index]
    content["annotations"] = [good | changes, good]  # type: ignore[operator]
    result = read("coco", write(tmp_path / "c.json", content))
    assert [(fault.place, fault.code) for fault in result.faults] == [("annotations/0", code)]
    assert len(only(result).annotations) == 1


def test_that_voc_difficult_things_are_optional(tmp_path: Path) -> None:
    source = write(
        tmp_path / "a.xml",
        "<annotation><filename>a.png</filename><size><width>200</width><height>100</height></size>"
        "<object><name>x</name><difficult>1</difficult><bndbox><xmin>1</xmin><xmax>5</xmax><ymin>2</ymin><ymax>9</ymax>"
        "</bndbox></object><object><name>y</name></object></annotation>",
    )
    result = read("voc", source)
    (annotation,) = only(result).annotations
    assert annotation.standing is Standing.OPTIONAL
    assert annotation.outline == (Rect(x=1, y=2, w=4, h=7),)
    assert [fault.code for fault in result.faults] == ["annotations.no_area"]


def test_that_yolo_shares_become_pixels_and_names_come_from_the_yaml(tmp_path: Path) -> None:
    write(tmp_path / "data.yaml", "train: x\nnames:\n  0: 'a b'\n  1: c\nnc: 2\n")
    write(tmp_path / "a.txt", "1 0.25 0.5 0.1 0.2\n0 0 0 0.5 0 0.5 0.5\n\n5 0.1 0.1 0.1 0.1\n1 nan 0 1 1\n")
    result = read("yolo", tmp_path)
    first, second = only(result).annotations
    assert (first.label, first.outline) == ("c", (Rect(x=40, y=40, w=20, h=20),))
    assert (second.label, second.outline) == ("a b", (Polygon(points=((0, 0), (100, 0), (100, 50))),))
    assert [fault.code for fault in result.faults] == ["annotations.unknown_class", "annotations.not_a_number"]


@pytest.mark.parametrize(
    "text", ["names: ['a', \"b\"]", "names: {0: a, 1: b}", "names:\n- a\n- b", "names: [a,\n  b]\nnc: 2"]
)
def test_that_every_way_to_list_names_is_read(tmp_path: Path, text: str) -> None:
    write(tmp_path / "data.yaml", text + "\n")
    write(tmp_path / "a.txt", "0 0.5 0.5 0.5 0.5\n1 0.5 0.5 0.5 0.5")
    assert [note.label for note in only(read("yolo", tmp_path)).annotations] == ["a", "b"]


def test_that_a_lost_picture_leaves_its_shares_out_with_a_reason(tmp_path: Path) -> None:
    write(tmp_path / "lost.txt", "0 0.5 0.5 0.5 0.5")
    result = read("yolo", tmp_path)
    assert [fault.code for fault in result.faults] == ["annotations.size_unknown"]


def test_that_cvat_shapes_turn_clockwise_on_screen(tmp_path: Path) -> None:
    source = write(
        tmp_path / "c.xml",
        '<annotations><image id="0" name="a.png" width="200" height="100">'
        '<box label="a" xtl="10" ytl="10" xbr="30" ybr="20" rotation="90"/>'
        '<ellipse label="b" cx="50" cy="50" rx="20" ry="10" rotation="30"/>'
        '<mask label="c" left="5" top="6" width="2" height="2" rle="0, 4"/>'
        '<points label="d" points="1,2;3,4"/><polyline label="e" points="1,2;3,4"/></image></annotations>',
    )
    result = read("cvat", source)
    box, ellipse, mask, one, two = only(result).annotations
    (turned,) = box.outline
    assert isinstance(turned, Polygon)
    assert [(round(x, 6), round(y, 6)) for x, y in turned.points] == [(25, 5), (25, 25), (15, 25), (15, 5)]
    assert ellipse.outline == (Ellipse(cx=50, cy=50, rx=20, ry=10, angle=30),)
    assert mask.outline == (Polygon(points=mask.outline[0].points),)  # type: ignore[union-attr]
    assert sorted(mask.outline[0].points) == [(5, 6), (5, 8), (7, 6), (7, 8)]  # type: ignore[union-attr]
    assert (one.outline, two.outline) == ((Point(x=1, y=2),), (Point(x=3, y=4),))
    assert [fault.code for fault in result.faults] == ["annotations.shape_not_area"]


def test_that_labelme_shapes_are_read(tmp_path: Path) -> None:
    shapes = [
        {"label": "r", "points": [[30, 20], [10, 10]], "shape_type": "rectangle"},
        {"label": "c", "points": [[50, 50], [53, 54]], "shape_type": "circle"},
        {"label": "l", "points": [[0, 0], [1, 1]], "shape_type": "line"},
        {"label": "broken"},
    ]
    content = {"imagePath": "..\\x\\a.png", "imageWidth": 200, "imageHeight": 100, "imageData": None, "shapes": shapes}
    result = read("labelme", write(tmp_path / "a.json", content))
    rectangle, circle = only(result).annotations
    assert rectangle.outline == (Rect(x=10, y=10, w=20, h=10),)
    assert circle.outline == (Ellipse(cx=50, cy=50, rx=5, ry=5),)
    assert [fault.code for fault in result.faults] == ["annotations.shape_not_area", "annotations.bad_entry"]


def test_that_via_reads_versions_one_and_two_alike(tmp_path: Path) -> None:
    shape = {"name": "rect", "x": 1, "y": 2, "width": 3, "height": 4}
    region = {"shape_attributes": shape, "region_attributes": {"class": "x"}}
    one = {"a.png1": {"filename": "a.png", "regions": {"0": region}}}
    two = {"_via_img_metadata": {"a.png1": {"filename": "a.png", "size": 1, "regions": [region]}}}
    first, second = (only(read("via", write(tmp_path / f"{n}.json", c))) for n, c in (("1", one), ("2", two)))
    assert first.annotations[0].outline == second.annotations[0].outline == (Rect(x=1, y=2, w=3, h=4),)
    assert first.annotations[0].label == "x"


def test_that_openimages_group_boxes_are_ignored_areas(tmp_path: Path) -> None:
    source = write(
        tmp_path / "o.csv",
        "ImageID,Source,LabelName,Confidence,XMin,XMax,YMin,YMax,IsOccluded,IsTruncated,IsGroupOf\n"
        'a,,m,1,"0,1","0,2",0.5,0.75,0,0,1\nb,,m,1,0.2,0.2,0,1,0,0,0\n',
    )
    result = read("openimages", source)
    annotation = result.images[0].annotations[0]
    assert annotation.outline == (Rect(x=20, y=50, w=20, h=25),)
    assert annotation.standing is Standing.IGNORE
    assert [fault.code for fault in result.faults] == ["annotations.empty_box"]


def nowhere(_name: str, _near: Path) -> tuple[int, int] | None:
    return None


def exported(width: int = 200, height: int = 100) -> list[dict[str, object]]:
    sized = {"original_width": width, "original_height": height}
    result = [
        {**sized, "value": {"x": 10, "y": 20, "width": 5, "height": 10, "rotation": 0, "rectanglelabels": ["gun"]}},
        {**sized, "value": {"x": 50, "y": 50, "width": 10, "height": 10, "rotation": 90, "rectanglelabels": ["gun"]}},
        {**sized, "value": {"points": [[0, 0], [50, 0], [50, 50.5]], "polygonlabels": ["knife"]}},
        {**sized, "value": {"x": 25, "y": 50, "radiusX": 5, "radiusY": 10, "rotation": 30, "ellipselabels": ["gun"]}},
        {**sized, "value": {"x": 1, "y": 2, "width": 0.2, "keypointlabels": ["gun"]}},
        {**sized, "value": {"format": "rle", "rle": [1, 2], "brushlabels": ["gun"]}},
        {"value": {"choices": ["clear"]}, "type": "choices"},
    ]
    left = {"was_cancelled": True, "result": result[:1]}
    return [
        {"id": 1, "data": {"image": "/data/upload/1/1a2b3c4d-a%20b.png"}, "annotations": [left, {"result": result}]}
    ]


def test_that_label_studio_places_are_percent_and_boxes_turn_about_their_corner(tmp_path: Path) -> None:
    result = label_studio.read(write(tmp_path / "ls.json", exported()), nowhere)
    image = only(result)
    assert (image.name, image.size) == ("a b.png", (200, 100))
    outlines = [note.outline for note in image.annotations]
    assert outlines[0] == (Rect(x=20, y=20, w=10, h=10),)
    assert outlines[1] == (Rect(x=90, y=50, w=10, h=20),)
    assert outlines[3] == (Ellipse(cx=50, cy=50, rx=10, ry=10, angle=30),)
    assert [note.label for note in image.annotations] == ["gun", "gun", "knife", "gun", "gun"]
    assert [fault.code for fault in result.faults] == ["annotations.shape_not_area"]


def test_that_the_short_export_of_label_studio_reads_the_same(tmp_path: Path) -> None:
    (task,) = exported()
    entries = task["annotations"][1]["result"][:4]  # type: ignore[index]
    flat = [{**entry["value"], "original_width": 200, "original_height": 100} for entry in entries]
    short = [{"image": "/data/local-files/?d=scans/a b.png", "id": 1, "label": flat, "annotator": 1}]
    one = only(label_studio.read(write(tmp_path / "short.json", short), nowhere))
    two = only(label_studio.read(write(tmp_path / "full.json", exported()), nowhere))
    assert one.name == two.name == "a b.png"
    assert only(read("label-studio", tmp_path / "full.json")).name == "1a2b3c4d-a b.png", "a picture is called so"
    assert [note.outline for note in one.annotations] == [note.outline for note in two.annotations[:4]]


HOSTILE_XML = {
    "entities": '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;">]><annotation>&y;</annotation>',
    "outside": '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><annotation>&x;</annotation>',
    "broken": "<annotation><object>",
    "deep": "<a>" * 5000,
    "encoding": "<?xml version='1.0' encoding='nonsense'?><annotation/>",
}


@pytest.mark.parametrize("name", HOSTILE_XML)
@pytest.mark.parametrize("annotation_format", ["voc", "cvat", "labelme-xml"])
def test_that_hostile_xml_is_one_sentence(tmp_path: Path, annotation_format: str, name: str) -> None:
    with pytest.raises(UserError, match=r"^annotations\."):
        read(annotation_format, write(tmp_path / "a.xml", HOSTILE_XML[name]))


@pytest.mark.parametrize("annotation_format", FORMATS)
@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"[" * 200_000, b'{"a": 1}', b'"' * 200_000, b"\x00" * 50])
def test_that_a_file_of_nonsense_is_one_sentence_or_only_faults(
    tmp_path: Path, annotation_format: str, content: bytes
) -> None:
    source = tmp_path / "a.txt"
    source.write_bytes(content)
    if annotation_format == "yolo":
        assert not any(image.annotations for image in read(annotation_format, source).images)
        return
    with pytest.raises(UserError, match=r"^annotations\."):
        read(annotation_format, source)


def test_that_a_missing_source_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        read("coco", tmp_path / "none.json")
    assert caught.value.code == "annotations.no_file"


def test_that_an_unknown_format_is_named_with_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        read("word", tmp_path)
    assert "coco" in str(caught.value.params["known"])


def test_that_a_mask_is_read_in_the_box_that_it_fills_alone() -> None:
    mask = np.zeros((40, 1000), dtype=np.uint8)
    mask[10:30, 700:703] = 1
    mask[12, 701] = 0
    text = coco_mask.encode(np.asfortranarray(mask))["counts"].decode()
    box, x, y = decode_box(text, height=40, width=1000)
    assert (box.shape, x, y) == ((40, 3), 700, 0)
    assert np.array_equal(box, mask[:, 700:703])
    across, x, y = decode_box([3000, 2, 36998], height=40, width=1000, by_column=False)
    assert (across.shape, x, y, int(across.sum())) == ((1, 1000), 0, 3, 2)


@given(arrays(np.uint8, st.tuples(st.integers(1, 9), st.integers(1, 9)), elements=st.integers(0, 1)))
@settings(max_examples=60, deadline=None)
def test_that_the_box_of_a_mask_holds_all_that_is_set(mask: np.ndarray) -> None:
    text = coco_mask.encode(np.asfortranarray(mask))["counts"].decode()
    box, x, y = decode_box(text, height=mask.shape[0], width=mask.shape[1])
    again = np.zeros_like(mask)
    again[y : y + box.shape[0], x : x + box.shape[1]] = box
    assert np.array_equal(again, mask)


def test_that_masks_that_are_too_large_together_are_left_out() -> None:
    masks = Masks(pixels_left=150)
    assert masks.outline([0, 100], height=10, width=10)
    assert masks.outline([0, 100], height=10, width=10)
    with pytest.raises(EntryError) as refused:
        masks.outline([0, 100], height=10, width=10)
    assert refused.value.code == "annotations.too_many_masks"


def test_that_faults_beyond_the_bound_are_counted(tmp_path: Path) -> None:
    content = coco()
    content["annotations"] = [{"image_id": 7, "bbox": []} for _ in range(MAX_FAULTS + 5)]
    found = read("coco", write(tmp_path / "c.json", content))
    assert len(found.faults) == MAX_FAULTS + 1
    assert (found.faults[-1].code, dict(found.faults[-1].params)) == ("annotations.more_faults", {"n": 5})
    assert found.faulty == {("a.png", tmp_path)}


def test_that_a_list_of_other_things_than_names_gives_no_names(tmp_path: Path) -> None:
    write(tmp_path / "obj.data", "classes = 2\ntrain = train.txt\nnames = obj.names\n")
    write(tmp_path / "obj.names", "knife\ngun\n")
    write(tmp_path / "a.txt", "1 0.5 0.5 0.2 0.2\n")
    assert only(read("yolo", tmp_path / "obj.data")).annotations[0].label == "gun"


def test_that_one_label_file_is_read_alone_with_the_names_of_the_folder_above(tmp_path: Path) -> None:
    (tmp_path / "labels").mkdir()
    write(tmp_path / "data.yaml", "names: [knife, gun]\n")
    write(tmp_path / "labels" / "a.txt", "1 0.5 0.5 0.2 0.2\n")
    write(tmp_path / "labels" / "b.txt", "0 0.5 0.5 0.2 0.2\n")
    image = only(read("yolo", tmp_path / "labels" / "a.txt"))
    assert (image.name, [note.label for note in image.annotations]) == ("a.*", ["gun"])


@pytest.mark.parametrize("annotation_format", ["via", "via-csv", "openimages", "cvat"])
def test_that_a_folder_without_files_of_the_format_is_said_to_have_none(annotation_format: str, tmp_path: Path) -> None:
    with pytest.raises(UserError) as refused:
        read(annotation_format, tmp_path)
    assert refused.value.code == "annotations.nothing_found"


def test_that_one_file_at_fault_does_not_stop_the_rest_of_a_folder(tmp_path: Path) -> None:
    write(
        tmp_path / "a.xml",
        "<annotations><image name='a.png'><box label='k' xtl='1' ytl='1' xbr='5' ybr='5'/></image></annotations>",
    )
    write(tmp_path / "b.xml", "<annotations>")
    found = read("cvat", tmp_path)
    assert only(found).name == "a.png"
    assert [fault.code for fault in found.faults] == ["annotations.not_xml"]
