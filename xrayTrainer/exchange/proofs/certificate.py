"""A certificate of an exam as it travels: its figures, who signed them, and the code by which the paper is compared.

The signature is over the figures; the code that the paper prints is a digest of figures and signature, so that the
paper, and the file beside it, stand for each other. None of it certifies a person as a screener.
"""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from xrayTrainer.domain.codec import read_bytes, to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import Uuid
from xrayTrainer.domain.files import read_limited
from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.domain.texts import LangText
from xrayTrainer.exchange.containers.identity import IdentityCard, Keys, refuse_unsigned
from xrayTrainer.exchange.containers.signing import Base64, Signature, is_signed, sign
from xrayTrainer.scoring.rates import Rate

MAX_CERTIFICATE_BYTES = 1024 * 1024
_PURPOSE = "certificate"
_HEAD = 512
_GROUPS, _GROUP = 4, 4

Line = Annotated[str, msgspec.Meta(max_length=300)]
Count = Annotated[int, msgspec.Meta(ge=0)]


class Certificate(OpenStruct, frozen=True, kw_only=True):
    """One certificate.

    Attributes
    ----------
    id, number
        What names it: for programs, and on paper.
    kind
        `passed`, or `took_part` where the exam was not passed or has no verdict.
    name, unit
        Whose it is; the unit may be empty.
    exam
        What the exam is called, by language.
    form
        Revision of its set and a code of its cases: the same for all who had the same cases.
    held_on, given_on
        Local days (ISO).
    n, threat, clear
        Cases that count: threat and clear ones.
    points, points_low, points_high
        0 to 100, with the 95 % interval.
    hits, false_alarms, verdicts
        With Wilson intervals.
    rule, rule_title
        By which rule the exam was judged.
    status, borderline
        The verdict (`training.exam_verdict.ExamStatus`), and whether a standard error could turn it.
    profile, key_revisions
        Of the scoring; key revisions with the number of answers scored by each.
    program
        Version that wrote it.
    card
        Whose keys signed it.
    sig
        The signature over all before.
    """

    format: Literal["xraytrainer/certificate"] = "xraytrainer/certificate"
    version: int = 1
    requires: tuple[str, ...] = ()
    id: Uuid
    number: Annotated[str, msgspec.Meta(min_length=1, max_length=80)]
    kind: Literal["passed", "took_part"]
    name: Line
    unit: Line = ""
    exam: LangText
    form: Line = ""
    held_on: Line
    given_on: Line
    n: Count
    threat: Count
    clear: Count
    points: float | None = None
    points_low: float | None = None
    points_high: float | None = None
    hits: Rate = Rate()
    false_alarms: Rate = Rate()
    verdicts: Rate = Rate()
    rule: Line
    rule_title: LangText
    status: Line
    borderline: bool = False
    profile: Line = ""
    key_revisions: Line = ""
    program: Line = ""
    card: IdentityCard
    sig: Base64 = ""

    @property
    def threat_share(self) -> float | None:
        """Share of threat cases; None without cases."""
        return self.threat / self.n if self.n else None

    @property
    def code(self) -> str:
        """Four groups of four letters and digits, as they stand on paper."""
        digest = hashlib.sha256(b"xraytrainer/1 certificate code\0" + to_json(self)).digest()
        symbols = base64.b32encode(digest).decode()
        return "-".join(symbols[at : at + _GROUP] for at in range(0, _GROUPS * _GROUP, _GROUP))


def signed(certificate: Certificate, keys: Keys) -> Certificate:
    """Return a certificate with its signature; the card in it is that of the keys."""
    stated = msgspec.structs.replace(certificate, card=keys.card, sig="")
    return msgspec.structs.replace(stated, sig=sign(to_json(stated), keys.signing, purpose=_PURPOSE).sig)


def certificate_of(data: bytes, *, file: str) -> Certificate:
    """Return the certificate in a file.

    Raises
    ------
    UserError
        `formats.*`; `certificate.altered` where its figures are not those that were signed.
    """
    found = read_bytes(Certificate, data, file=file)
    refuse_unsigned(found.card, file=file)
    stated = to_json(msgspec.structs.replace(found, sig=""))
    if not is_signed(stated, Signature(key=found.card.sign_key, sig=found.sig), purpose=_PURPOSE):
        raise UserError("certificate.altered", file=file)
    return found


def read_certificate(path: Path) -> Certificate:
    """Return the certificate in a file on the disk. Raises as `certificate_of`."""
    return certificate_of(read_limited(path, limit=MAX_CERTIFICATE_BYTES), file=path.name)


def looks_like_certificate(path: Path) -> bool:
    """Tell by its first bytes whether a file says that it is a certificate; one that can't be read says nothing."""
    try:
        with path.open("rb") as stream:
            return b'"xraytrainer/certificate"' in stream.read(_HEAD)
    except OSError:
        return False


def same_code(typed: str, certificate: Certificate) -> bool:
    """Tell whether a typed code is that of a certificate; case, spaces and dashes don't matter."""
    plain = "".join(sign for sign in typed.upper() if sign.isalnum())
    return plain.replace("0", "O").replace("1", "I").replace("8", "B") == certificate.code.replace("-", "")
