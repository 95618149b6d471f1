"""Discrepancies reported against discrepancies there are: by document and field, the kind for itself."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from xrayTrainer.domain.answer import Finding
from xrayTrainer.domain.key import Discrepancy
from xrayTrainer.scoring.outcomes import FindingScore, Naming


def score_findings(
    findings: Sequence[Finding], discrepancies: Sequence[Discrepancy]
) -> tuple[tuple[FindingScore, ...], tuple[str, ...]]:
    """Return the outcome of each finding, in their order, and the ids of the discrepancies that none of them names.

    Document and field must be equal after normalising (width, case, blanks). Of several discrepancies in one field a
    finding takes the one of its kind, else the first that is still open. The order of findings does not change what is
    found: those that name a kind rightly choose first.
    """
    places = [_place(item.document, item.field) for item in discrepancies]
    taken: dict[int, int] = {}
    by_finding: dict[int, int] = {}
    for exactly in (True, False):
        for number, finding in enumerate(findings):
            if number in by_finding:
                continue
            place = _place(finding.document, finding.field)
            for index, item in enumerate(discrepancies):
                fits = places[index] == place and (not exactly or _kind(finding, item) == "right")
                if fits and index not in taken:
                    taken[index] = number
                    by_finding[number] = index
                    break
    scores = []
    for number, finding in enumerate(findings):
        index_found = by_finding.get(number)
        if index_found is None:
            place = _place(finding.document, finding.field)
            same = [index for index in range(len(discrepancies)) if places[index] == place]
            scores.append(_unmatched(finding, [discrepancies[index] for index in same]))
            continue
        item = discrepancies[index_found]
        scores.append(
            FindingScore(
                document=finding.document,
                field=finding.field,
                outcome="found",
                discrepancy=item.id,
                kind_naming=_kind(finding, item),
            )
        )
    return tuple(scores), tuple(item.id for index, item in enumerate(discrepancies) if index not in taken)


def _unmatched(finding: Finding, same_place: Sequence[Discrepancy]) -> FindingScore:
    if not same_place:
        return FindingScore(document=finding.document, field=finding.field, outcome="false")
    return FindingScore(
        document=finding.document,
        field=finding.field,
        outcome="repeated",
        discrepancy=same_place[0].id,
        kind_naming=_kind(finding, same_place[0]),
    )


def _kind(finding: Finding, item: Discrepancy) -> Naming:
    if finding.kind is None:
        return "not_asked"
    return "right" if _plain(finding.kind) == _plain(item.kind) else "wrong"


def _place(document: str, field: str) -> tuple[str, str]:
    return _plain(document), _plain(field)


def _plain(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())
