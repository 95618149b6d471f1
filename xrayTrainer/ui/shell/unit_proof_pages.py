"""Makes the pages of exams and of the quarter's proof."""

from __future__ import annotations

from datetime import date

from xrayTrainer.ui.shell.context import Context
from xrayTrainer.ui.views.unit_page import UnitPage

CERTIFICATES = "XrayTrainer"
"""Folder among a person's documents."""


def make_exams(context: Context) -> UnitPage:
    """Make the page of exams."""
    from xrayTrainer.ui.views.file_places import documents
    from xrayTrainer.ui.views.unit_exams import UnitExamsPage

    services = context.services
    if services.certificates is None or services.proof is None:
        raise ValueError("this page needs certificates and the proof")
    proof = services.proof
    return UnitExamsPage(
        services.certificates, lambda: proof.is_locked(), context.tasks, context.changes, documents() / CERTIFICATES
    )


def make_export(context: Context) -> UnitPage:
    """Make the page of the quarter's proof."""
    from xrayTrainer.ui.viewmodels.unit_export import ProofModel
    from xrayTrainer.ui.views.file_places import documents
    from xrayTrainer.ui.views.unit_export import UnitExportPage

    services = context.services
    if services.proof is None:
        raise ValueError("this page needs the proof")
    model = ProofModel(services.proof, services.certificates, context.tasks, documents())
    page = UnitExportPage(model, date.today())
    model.setParent(page)
    return page
