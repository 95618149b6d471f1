"""Reading a COCO file of 5,000 pictures, beside globox reading the same file in the same run.

Run as `python tests/benchmarks/bench_annotations.py`; prints medians and their ratio.
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from globox import AnnotationSet

from xrayTrainer.exchange.annotations.reading import read_annotations


def coco_file(folder: Path, *, images: int, boxes: int) -> Path:
    """Write a COCO file with `boxes` boxes on each of `images` pictures, and return its path."""
    content = {
        "images": [{"id": i, "file_name": f"{i:06d}.png", "width": 2400, "height": 620} for i in range(images)],
        "categories": [{"id": c, "name": f"class {c}"} for c in range(20)],
        "annotations": [
            {
                "id": i * boxes + b,
                "image_id": i,
                "category_id": (i + b) % 20,
                "bbox": [10.5 + b * 100, 20.25 + i % 300, 30 + b, 40 + b],
                "area": (30 + b) * (40 + b),
                "iscrowd": 0,
                "segmentation": [],
            }
            for i in range(images)
            for b in range(boxes)
        ],
    }
    path = folder / "instances.json"
    path.write_text(json.dumps(content))
    return path


def median_s(work: Callable[[], object], runs: int) -> float:
    """Return the median wall time of `runs` calls, in seconds, after one that does not count."""
    work()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def main() -> None:
    """Print the medians and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--images", type=int, default=5000)
    parser.add_argument("--boxes", type=int, default=7)
    parser.add_argument("--runs", type=int, default=7)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = coco_file(Path(folder), images=options.images, boxes=options.boxes)
        ours = median_s(lambda: read_annotations("coco", path, lambda *_: None), options.runs)
        peer = median_s(lambda: AnnotationSet.from_coco(path), options.runs)
    print(f"{options.images} pictures, {options.images * options.boxes} boxes, medians of {options.runs} runs")
    print(f"ours   {ours * 1000:8.1f} ms")
    print(f"globox {peer * 1000:8.1f} ms")
    print(f"ratio ours / globox {ours / peer:.2f}")


if __name__ == "__main__":
    main()
