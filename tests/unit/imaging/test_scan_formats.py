"""Good files of every kind, written here, come back exactly, with the right meaning, bits and notices."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
import tifffile
from helpers.nasty_scans import saved
from helpers.scan_files import dicom, grey_tags, png, png_chunk, png_rows, tiff
from numpy.typing import NDArray
from PIL import Image, ImageOps
from pydicom.dataset import Dataset

from xrayTrainer.domain.errors import UserError
from xrayTrainer.imaging.reading import ScanReader
from xrayTrainer.imaging.scan import PixelMeaning, Scan

GREY8 = np.random.default_rng(1).integers(0, 256, (23, 31), np.uint8)
GREY16 = np.random.default_rng(2).integers(0, 65536, (23, 31), np.uint16)
COLOUR8 = np.random.default_rng(3).integers(0, 256, (23, 31, 3), np.uint8)
COLOUR16 = np.random.default_rng(4).integers(0, 65536, (23, 31, 3), np.uint16)


@pytest.fixture(scope="module")
def reader() -> Iterator[ScanReader]:
    with ScanReader() as reader:
        yield reader


@pytest.fixture
def read(reader: ScanReader, tmp_path: Path) -> Callable[..., Scan]:
    def read(data: bytes, meaning: PixelMeaning | None = None) -> Scan:
        (tmp_path / "scan").write_bytes(data)
        return reader.read(tmp_path / "scan", meaning=meaning)

    return read


def npy_bytes(pixels: NDArray[np.generic]) -> bytes:
    out = io.BytesIO()
    np.save(out, pixels)
    return out.getvalue()


def tiff_bytes(pixels: NDArray[np.generic], **options: object) -> bytes:
    out = io.BytesIO()
    tifffile.imwrite(out, pixels, **options)
    return out.getvalue()


def cv_bytes(kind: str, pixels: NDArray[np.generic], *options: int) -> bytes:
    turned = pixels[..., ::-1] if pixels.ndim == 3 else pixels
    return cv2.imencode(kind, np.ascontiguousarray(turned), options)[1].tobytes()


EXACT = {
    "png8": (lambda: cv_bytes(".png", GREY8), GREY8),
    "png16": (lambda: cv_bytes(".png", GREY16), GREY16),
    "png_colour8": (lambda: cv_bytes(".png", COLOUR8), COLOUR8),
    "png_colour16": (lambda: cv_bytes(".png", COLOUR16), COLOUR16),
    "tiff8": (lambda: tiff_bytes(GREY8), GREY8),
    "tiff16": (lambda: tiff_bytes(GREY16), GREY16),
    "tiff16_big_endian": (lambda: tiff_bytes(GREY16, byteorder=">"), GREY16),
    "tiff16_deflate_predictor": (lambda: tiff_bytes(GREY16, compression="zlib", predictor=2), GREY16),
    "tiff16_tiled": (lambda: tiff_bytes(GREY16, tile=(16, 16)), GREY16),
    "tiff16_strips": (lambda: tiff_bytes(GREY16, rowsperstrip=5), GREY16),
    "tiff16_packbits": (lambda: saved("TIFF", Image.fromarray(GREY16), compression="packbits"), GREY16),
    "tiff16_lzw": (lambda: saved("TIFF", Image.fromarray(GREY16), compression="tiff_lzw"), GREY16),
    "tiff8_lzw": (lambda: saved("TIFF", Image.fromarray(GREY8), compression="tiff_lzw"), GREY8),
    "tiff_colour16": (lambda: tiff_bytes(COLOUR16, photometric="rgb"), COLOUR16),
    "tiff_colour16_lzw": (lambda: cv_bytes(".tiff", COLOUR16, cv2.IMWRITE_TIFF_COMPRESSION, 5), COLOUR16),
    "tiff_colour16_planes": (
        lambda: tiff_bytes(np.moveaxis(COLOUR16, -1, 0), photometric="rgb", planarconfig="separate"),
        COLOUR16,
    ),
    "bigtiff16": (lambda: tiff_bytes(GREY16, bigtiff=True), GREY16),
    "bmp8": (lambda: saved("BMP", Image.fromarray(GREY8)), GREY8),
    "bmp_colour": (lambda: saved("BMP", Image.fromarray(COLOUR8)), COLOUR8),
    "gif8": (lambda: saved("GIF", Image.fromarray(GREY8)), GREY8),
    "webp_lossless": (lambda: saved("WEBP", Image.fromarray(COLOUR8), lossless=True), COLOUR8),
    "jpeg2000_8": (lambda: saved("JPEG2000", Image.fromarray(GREY8)), GREY8),
    "jpeg2000_16": (lambda: saved("JPEG2000", Image.fromarray(GREY16)), GREY16),
    "jpeg2000_colour8": (lambda: saved("JPEG2000", Image.fromarray(COLOUR8)), COLOUR8),
    "jpeg2000_colour16": (
        lambda: cv_bytes(".jp2", np.tile(COLOUR16, (4, 4, 1)), cv2.IMWRITE_JPEG2000_COMPRESSION_X1000, 1000),
        np.tile(COLOUR16, (4, 4, 1)),
    ),
    "npy8": (lambda: npy_bytes(GREY8), GREY8),
    "npy16": (lambda: npy_bytes(GREY16), GREY16),
    "npy16_big_endian": (lambda: npy_bytes(GREY16.astype(">u2")), GREY16),
    "npy16_columns_first": (lambda: npy_bytes(np.asfortranarray(GREY16)), GREY16),
    "npy_colour16": (lambda: npy_bytes(COLOUR16), COLOUR16),
    "dicom8": (lambda: dicom(GREY8), GREY8),
    "dicom16": (lambda: dicom(GREY16), GREY16),
    "dicom16_implicit": (lambda: dicom(GREY16, syntax="1.2.840.10008.1.2"), GREY16),
    "dicom_colour8": (lambda: dicom(COLOUR8), COLOUR8),
}


@pytest.mark.parametrize("name", sorted(EXACT))
def test_that_lossless_pixels_come_back_exactly(read, name: str) -> None:
    make, pixels = EXACT[name]
    scan = read(make())
    assert np.array_equal(scan.high, pixels)
    assert scan.high.dtype == pixels.dtype
    assert (scan.low, scan.bits, scan.notices) == (None, 8 * pixels.dtype.itemsize, ())
    assert scan.meaning is (PixelMeaning.COLOUR if pixels.ndim == 3 else PixelMeaning.GREY)


def test_that_lossy_jpeg_is_what_pillow_makes_of_it(read) -> None:
    for image in (Image.fromarray(GREY8), Image.fromarray(COLOUR8)):
        data = saved("JPEG", image, quality=80)
        assert np.array_equal(read(data).high, np.asarray(Image.open(io.BytesIO(data))))


@pytest.mark.parametrize("bits", [1, 2, 4])
def test_that_few_bits_fill_eight(read, bits: int) -> None:
    top = (1 << bits) - 1
    values = np.arange(16, dtype=np.uint8).reshape(2, 8) & top
    rows = np.unpackbits(values[..., None], axis=-1)[..., 8 - bits :].reshape(2, -1)
    packed = np.packbits(rows, axis=1)
    scan = read(png(8, 2, bits=bits, data=zlib.compress(b"".join(b"\x00" + row.tobytes() for row in packed))))
    assert np.array_equal(scan.high, values * (255 // top))
    assert scan.bits == 8


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP"])
def test_that_the_orientation_is_honoured(read, kind: str, orientation: int) -> None:
    image = Image.fromarray(COLOUR8)
    exif = image.getexif()
    exif[0x0112] = orientation
    data = saved(kind, image, exif=exif)
    wanted = np.asarray(ImageOps.exif_transpose(Image.open(io.BytesIO(data))))
    assert wanted.shape[:2] == ((31, 23) if orientation > 4 else (23, 31))
    assert np.array_equal(read(data).high, wanted)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_that_packed_16_bit_pages_are_turned_like_plain_ones(read, orientation: int) -> None:
    tags = [(274, 3, 1, orientation, True)]
    plain = read(tiff_bytes(GREY16, extratags=tags))
    packed = read(cv_turned_lzw(orientation))
    assert np.array_equal(plain.high, packed.high)


def cv_turned_lzw(orientation: int) -> bytes:
    """Return GREY16 as LZW with an orientation tag."""
    data = bytearray(saved("TIFF", Image.fromarray(GREY16), compression="tiff_lzw", tiffinfo={274: orientation}))
    assert Image.open(io.BytesIO(data)).tag_v2[259] == 5
    return bytes(data)


def test_that_minimum_is_white_is_turned(read) -> None:
    for pixels, top in ((GREY8, 255), (GREY16, 65535)):
        scan = read(tiff_bytes(pixels, photometric="miniswhite"))
        assert np.array_equal(scan.high, top - pixels)
        assert scan.notices == ("scan.notice.inverted",)


def test_that_minimum_is_white_is_turned_under_lzw_too(read) -> None:
    for pixels, top in ((GREY8, 255), (GREY16, 65535)):
        data = saved("TIFF", Image.fromarray(pixels), compression="tiff_lzw")
        entry = struct.pack("<HHII", 262, 3, 1, 1)
        assert data.count(entry) == 1
        scan = read(data.replace(entry, struct.pack("<HHII", 262, 3, 1, 0)))
        assert np.array_equal(scan.high, top - pixels)


def lzw_strip(pixels: NDArray[np.generic]) -> bytes:
    """Return the pixels as one packed strip."""
    with tifffile.TiffFile(io.BytesIO(saved("TIFF", Image.fromarray(pixels), compression="tiff_lzw"))) as file:
        page = file.pages[0]
        (at,), (count,) = page.dataoffsets, page.databytecounts
        file.filehandle.seek(at)
        return file.filehandle.read(count)


def test_that_packed_tiles_of_16_bits_are_put_in_their_places(read) -> None:
    padded = np.pad(GREY16, ((0, 9), (0, 1)))
    parts = [lzw_strip(padded[y : y + 16, x : x + 16].copy()) for y in (0, 16) for x in (0, 16)]
    starts = [1024 + sum(map(len, parts[:index])) for index in range(4)]
    tags = grey_tags(31, 23, offset=0, count=0, bits=16, compression=5)
    kept = {tag: value for tag, value in tags.items() if tag not in (273, 278, 279)}
    places = {322: (4, [16]), 323: (4, [16]), 324: (4, starts), 325: (4, [len(part) for part in parts])}
    assert np.array_equal(read(tiff(kept | places, b"".join(parts))).high, GREY16)


def test_that_packed_strips_with_differences_are_added_up(read) -> None:
    data = saved("TIFF", Image.fromarray(GREY16), compression="tiff_lzw", tiffinfo={317: 2, 278: 4})
    with tifffile.TiffFile(io.BytesIO(data)) as file:
        assert file.pages[0].predictor == 2
    assert np.array_equal(read(data).high, GREY16)


def test_that_packed_colours_of_16_bits_in_planes_are_refused_rather_than_mixed_up(read) -> None:
    parts = [lzw_strip(COLOUR16[..., index].copy()) for index in range(3)]
    starts = [1024 + sum(map(len, parts[:index])) for index in range(3)]
    tags = grey_tags(31, 23, offset=0, count=0, bits=16, compression=5, photometric=2, samples=3, planar=2)
    with pytest.raises(UserError) as caught:
        read(tiff(tags | {273: (4, starts), 279: (4, [len(part) for part in parts])}, b"".join(parts)))
    assert caught.value.code == "scan.unsupported"


def test_that_two_equal_pages_are_high_and_low(read) -> None:
    scan = read(tiff_bytes(np.stack([GREY16, GREY16 // 2]), photometric="minisblack"))
    assert np.array_equal(scan.high, GREY16)
    assert np.array_equal(scan.low, GREY16 // 2)
    assert (scan.bands, scan.meaning, scan.notices) == (2, PixelMeaning.GREY, ())


def test_that_two_packed_pages_are_high_and_low(read) -> None:
    first, second = Image.fromarray(GREY16), Image.fromarray(GREY16[::-1].copy())
    scan = read(saved("TIFF", first, compression="tiff_lzw", save_all=True, append_images=[second]))
    assert np.array_equal(scan.high, GREY16)
    assert np.array_equal(scan.low, GREY16[::-1])


def test_that_pages_that_do_not_fit_leave_the_first_with_a_notice(read) -> None:
    for others in ([GREY8], [GREY16[:5]], [COLOUR16], [GREY16, GREY16]):
        out = io.BytesIO()
        with tifffile.TiffWriter(out) as writer:
            for page in [GREY16, *others]:
                writer.write(page, photometric="rgb" if page.ndim == 3 else "minisblack")
        scan = read(out.getvalue())
        assert np.array_equal(scan.high, GREY16)
        assert (scan.low, scan.notices) == (None, ("scan.notice.first_page",))


def test_that_two_files_are_high_and_low(reader: ScanReader, tmp_path: Path) -> None:
    high, low, other = tmp_path / "a.high.png", tmp_path / "a.low.png", tmp_path / "b.low.png"
    high.write_bytes(cv_bytes(".png", GREY16))
    low.write_bytes(tiff_bytes(GREY16 // 3))
    other.write_bytes(cv_bytes(".png", GREY16[:7]))
    scan = reader.read(high, low=low, meaning=PixelMeaning.TRANSMISSION)
    assert np.array_equal(scan.low, GREY16 // 3)
    assert (scan.bands, scan.meaning) == (2, PixelMeaning.TRANSMISSION)
    with pytest.raises(UserError) as caught:
        reader.read(high, low=other)
    assert (caught.value.code, caught.value.params["low"]) == ("scan.bands_differ", "b.low.png")
    with pytest.raises(UserError) as caught:
        reader.read(high, low=tmp_path / "gone.png")
    assert (caught.value.code, caught.value.params["file"]) == ("scan.not_found", "gone.png")


def test_that_a_grey_palette_becomes_grey_and_a_colour_one_colour(read) -> None:
    indices = np.arange(12, dtype=np.uint8).reshape(3, 4)
    for palette, wanted in (([255 - i // 3 for i in range(768)], 2), ([83 * i % 251 for i in range(768)], 3)):
        image = Image.fromarray(indices)
        image.putpalette(palette)
        for kind in ("PNG", "GIF", "TIFF", "BMP"):
            scan = read(saved(kind, image))
            assert scan.high.ndim == wanted, kind
            shown = np.asarray(image.convert("RGB"))
            assert np.array_equal(scan.high, shown if wanted == 3 else shown[..., 0]), kind


@pytest.mark.parametrize("kind", ["PNG", "TIFF", "WEBP"])
def test_that_transparent_parts_lie_on_white(read, kind: str) -> None:
    rgba = np.dstack([COLOUR8, np.full(GREY8.shape, 255, np.uint8)])
    opaque = read(saved(kind, Image.fromarray(rgba), lossless=True))
    assert np.array_equal(opaque.high, COLOUR8)
    assert opaque.notices == ()
    rgba[:5, :, 3] = 0
    rgba[5:9, :, 3] = 128
    scan = read(saved(kind, Image.fromarray(rgba), lossless=True, exact=True))
    assert (scan.high[:5] == 255).all()
    assert np.abs(scan.high[5:9] - (COLOUR8[5:9] * (128 / 255) + 127)).max() <= 0.5 + 1e-9
    assert np.array_equal(scan.high[9:], COLOUR8[9:])
    assert scan.notices == ("scan.notice.alpha_on_white",)


def test_that_one_transparent_grey_value_becomes_white(read) -> None:
    key = int(GREY16[3, 4])
    data = png(31, 23, bits=16, data=png_rows(GREY16), before=[png_chunk(b"tRNS", struct.pack(">H", key))])
    wanted = np.where(key == GREY16, 65535, GREY16)
    assert np.array_equal(read(data).high, wanted)


def test_that_animations_give_their_first_frame_with_a_notice(read) -> None:
    frames = [Image.fromarray(GREY8), Image.fromarray(GREY8[::-1].copy())]
    for kind in ("GIF", "WEBP", "PNG"):
        data = saved(kind, frames[0], save_all=True, append_images=frames[1:], lossless=True)
        scan = read(data)
        shown = scan.high if scan.high.ndim == 2 else scan.high[..., 0]
        assert np.array_equal(shown, GREY8), kind
        assert scan.notices == ("scan.notice.first_frame",), kind


def test_that_cmyk_is_shown_as_colour_with_a_notice(read) -> None:
    data = saved("JPEG", Image.fromarray(COLOUR8).convert("CMYK"))
    scan = read(data)
    assert np.array_equal(scan.high, np.asarray(Image.open(io.BytesIO(data)).convert("RGB")))
    assert scan.notices == ("scan.notice.cmyk",)


def test_that_signed_values_keep_their_order(read) -> None:
    signed = (GREY16.astype(np.int32) - 32768).astype(np.int16)
    for data in (npy_bytes(signed), tiff_bytes(signed), dicom(signed)):
        scan = read(data)
        assert np.array_equal(scan.high, GREY16)
        assert scan.notices == ("scan.notice.shifted",)
    assert np.array_equal(read(npy_bytes((GREY16 // 2).astype(np.int16))).high, GREY16 // 2)


def test_that_wide_integers_stay_if_they_fit_and_are_scaled_if_not(read) -> None:
    assert np.array_equal(read(npy_bytes(GREY16.astype(np.int64))).high, GREY16)
    wide = np.array([[-(2**62), 0, 2**62]], np.int64)
    scan = read(npy_bytes(wide))
    assert scan.high.tolist() == [[0, 32768, 65535]]
    assert scan.notices == ("scan.notice.scaled",)


def test_that_floats_are_scaled_from_least_to_most(read) -> None:
    values = np.array([[-1.0, 0.0, 3.0]])
    for data in (npy_bytes(values), npy_bytes(values.astype(np.float16)), tiff_bytes(values.astype(np.float32))):
        scan = read(data)
        assert scan.high.tolist() == [[0, 16384, 65535]]
        assert (scan.meaning, scan.notices) == (PixelMeaning.GREY, ("scan.notice.scaled",))
    extreme = np.array([[-1.7e308, 1.7e308]])
    assert read(npy_bytes(extreme)).high.tolist() == [[0, 65535]]
    assert read(npy_bytes(np.full((2, 2), 0.5))).high.tolist() == [[0, 0], [0, 0]]


def test_that_both_energies_share_one_scale(read) -> None:
    both = read(npy_bytes(np.array([[[0.0, 4.0]], [[1.0, 2.0]]])))
    assert (both.high.tolist(), both.low.tolist()) == ([[0, 65535]], [[16384, 32768]])


def test_that_floats_called_transmission_are_fractions_or_log_attenuation(read) -> None:
    fractions = read(npy_bytes(np.array([[0.0, 0.5, 1.0]])), PixelMeaning.TRANSMISSION)
    assert fractions.high.tolist() == [[0, 32768, 65535]]
    attenuation = np.array([[0.0, 0.5, 4.0]])
    scan = read(npy_bytes(attenuation), PixelMeaning.TRANSMISSION)
    assert np.array_equal(scan.high, np.rint(np.exp(-attenuation) * 65535))
    assert (scan.meaning, scan.notices) == (PixelMeaning.TRANSMISSION, ("scan.notice.from_attenuation",))


def test_that_a_colour_picture_is_never_called_transmission(reader: ScanReader, tmp_path: Path, read) -> None:
    with pytest.raises(UserError) as caught:
        read(cv_bytes(".png", COLOUR8), PixelMeaning.TRANSMISSION)
    assert caught.value.code == "scan.colour_source"
    with pytest.raises(ValueError, match="colour"):
        reader.read(tmp_path, meaning=PixelMeaning.COLOUR)


def test_that_monochrome1_is_turned_within_its_bits(read) -> None:
    scan = read(dicom(GREY16 >> 6, PhotometricInterpretation="MONOCHROME1", BitsStored=10, HighBit=9))
    assert np.array_equal(scan.high, 1023 - (GREY16 >> 6))
    assert (scan.bits, scan.notices) == (10, ("scan.notice.inverted",))


def test_that_dicom_says_transmission_where_values_are_linear_to_the_rays(read) -> None:
    rising = read(dicom(GREY16, PixelIntensityRelationship="LIN", PixelIntensityRelationshipSign=1))
    assert (rising.meaning, np.array_equal(rising.high, GREY16)) == (PixelMeaning.TRANSMISSION, True)
    falling = read(
        dicom(
            GREY16,
            PixelIntensityRelationship="LIN",
            PixelIntensityRelationshipSign=-1,
            PhotometricInterpretation="MONOCHROME1",
        )
    )
    assert np.array_equal(falling.high, 65535 - GREY16)
    assert read(dicom(GREY16, PixelIntensityRelationship="LOG")).meaning is PixelMeaning.GREY


def test_that_the_rescale_is_honoured_in_whole_numbers(read) -> None:
    small = GREY8.astype(np.uint16)
    whole = read(dicom(small, RescaleSlope=3, RescaleIntercept=7, BitsStored=8, HighBit=7))
    assert np.array_equal(whole.high, 3 * small + 7)
    halves = read(dicom(small, RescaleSlope=0.5, RescaleIntercept=0))
    assert np.array_equal(halves.high, small)
    assert halves.notices == ("scan.notice.units_dropped",)
    falling = read(dicom(small, RescaleSlope=-1.5, RescaleIntercept=0, BitsStored=8, HighBit=7))
    assert np.array_equal(falling.high, 255 - small)


def test_that_bits_above_the_stored_ones_do_not_reach_the_picture(read) -> None:
    overlaid = (GREY16 >> 4) | 0x8000
    assert np.array_equal(read(dicom(overlaid, BitsStored=12, HighBit=11)).high, GREY16 >> 4)


def test_that_a_modality_table_is_looked_up(read) -> None:
    table = Dataset()
    table.LUTDescriptor = [256, 0, 16]
    table.ModalityLUTType = "US"
    table.LUTData = [65535 - 257 * value for value in range(256)]
    table["LUTDescriptor"].VR = table["LUTData"].VR = "US"
    scan = read(dicom(GREY8, ModalityLUTSequence=[table]))
    assert np.array_equal(scan.high, 65535 - 257 * GREY8.astype(np.uint16))


def test_that_frames_of_dicom_give_the_first_with_a_notice(read) -> None:
    data = dicom(GREY16, data=GREY16.tobytes() + GREY16[::-1].tobytes(), NumberOfFrames=2)
    scan = read(data)
    assert np.array_equal(scan.high, GREY16)
    assert scan.notices == ("scan.notice.first_frame",)


def test_that_dicos_is_told_from_dicom(reader: ScanReader, tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(dicom(GREY16, SOPClassUID="1.2.840.10008.5.1.4.1.1.501.2.1"))
    assert reader.info(path).file_format == "dicos"


def test_that_a_dicom_with_a_tiff_in_its_preamble_is_read_as_dicom(reader: ScanReader, tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"II*\x00" + dicom(GREY16)[4:])
    assert reader.info(path).file_format == "dicom"


def test_that_a_channel_of_unknown_meaning_is_left_out(read) -> None:
    data = tiff_bytes(np.dstack([GREY8, GREY8[::-1]]), photometric="minisblack", extrasamples=["unspecified"])
    scan = read(data)
    assert np.array_equal(scan.high, GREY8)
    assert scan.notices == ("scan.notice.samples_dropped",)


def test_that_a_byte_count_that_says_too_much_is_forgiven_where_the_pixels_are_there(read) -> None:
    scan = read(tiff(grey_tags(4, 3, offset=1024, count=1 << 20), bytes(range(12))))
    assert scan.high.ravel().tolist() == list(range(12))


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP"])
def test_that_the_size_is_that_of_the_scan_upright(
    kind: str, orientation: int, reader: ScanReader, tmp_path: Path
) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    (tmp_path / "scan").write_bytes(saved(kind, Image.fromarray(GREY8), exif=exif))
    scan = reader.read(tmp_path / "scan")
    assert reader.size(tmp_path / "scan") == (scan.width, scan.height)
    assert (scan.width, scan.height) == ((31, 23) if orientation < 5 else (23, 31))


def test_that_a_size_is_told_without_decoding(reader: ScanReader, tmp_path: Path) -> None:
    damaged = bytes(6000 * 7000 // 1000)
    (tmp_path / "scan").write_bytes(png(6000, 7000, data=damaged))
    assert reader.size(tmp_path / "scan") == (6000, 7000)
    (tmp_path / "scan").write_bytes(png(60001, 1, data=bytes(100)))
    with pytest.raises(UserError) as refused:
        reader.size(tmp_path / "scan")
    assert refused.value.code == "scan.side_too_long"
