"""Lossless JPEG comes back exactly, whatever the pixels; damaged streams are refused."""

from __future__ import annotations

import numpy as np
import pytest
from helpers.lossless_jpeg import write_lossless_jpeg
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from xrayTrainer.imaging.decoders.jpeg_lossless import decode_lossless_jpeg
from xrayTrainer.imaging.refusal import RefusedFileError

SIDES = arrays.array_shapes(min_dims=2, max_dims=2, max_side=12)


@settings(max_examples=60)
@given(
    pixels=arrays.arrays(np.uint16, SIDES),
    predictor=st.integers(1, 4),
    lines_per_restart=st.integers(0, 4),
)
def test_that_grey_of_16_bits_survives(pixels: np.ndarray, predictor: int, lines_per_restart: int) -> None:
    data = write_lossless_jpeg(pixels, predictor=predictor, lines_per_restart=lines_per_restart)
    assert np.array_equal(decode_lossless_jpeg(data), pixels)


@settings(max_examples=20)
@given(pixels=arrays.arrays(np.uint16, (5, 7, 3)), predictor=st.integers(1, 4))
def test_that_interleaved_colour_survives(pixels: np.ndarray, predictor: int) -> None:
    assert np.array_equal(decode_lossless_jpeg(write_lossless_jpeg(pixels, predictor=predictor)), pixels)


def test_that_a_difference_of_32768_which_has_no_extra_bits_survives() -> None:
    pixels = np.array([[32768, 0, 32768, 65535]], np.uint16)
    assert np.array_equal(decode_lossless_jpeg(write_lossless_jpeg(pixels)), pixels)


def test_that_pictures_longer_than_one_block_of_decoding_survive() -> None:
    pixels = np.random.default_rng(1).integers(0, 65536, (300, 800), np.uint16)
    assert np.array_equal(decode_lossless_jpeg(write_lossless_jpeg(pixels)), pixels)


@settings(max_examples=60)
@given(st.data())
def test_that_damage_gives_pixels_or_a_refusal_and_nothing_else(data: st.DataObject) -> None:
    good = bytearray(write_lossless_jpeg(np.arange(60, dtype=np.uint16).reshape(6, 10) * 999))
    for _ in range(data.draw(st.integers(1, 3))):
        good[data.draw(st.integers(2, len(good) - 1))] = data.draw(st.integers(0, 255))
    cut = bytes(good[: data.draw(st.integers(2, len(good)))])
    outcome = _decoded_or_refused(cut)
    assert outcome in ("uint16", "scan.broken", "scan.unsupported")


def _decoded_or_refused(data: bytes) -> str:
    try:
        return str(decode_lossless_jpeg(data).dtype)
    except RefusedFileError as refused:
        return refused.code


@pytest.mark.parametrize("predictor", [0, 5, 6, 7])
def test_that_predictors_that_are_not_read_are_refused_by_name(predictor: int) -> None:
    data = bytearray(write_lossless_jpeg(np.zeros((2, 2), np.uint16)))
    data[data.index(b"\xff\xda") + 7] = predictor
    with pytest.raises(RefusedFileError) as caught:
        decode_lossless_jpeg(bytes(data))
    assert caught.value.params == {"what": f"JPEG lossless (predictor {predictor})"}
