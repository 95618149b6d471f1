"""A pack on its way out: of which set, open or sealed, to whom, where; its faults, or the file that came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from xrayTrainer.ui.viewmodels.import_guess import slug_of
from xrayTrainer.ui.viewmodels.pack_work import PackWork
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.wording import Wording

if TYPE_CHECKING:
    from xrayTrainer.domain.assignment import Assignment
    from xrayTrainer.domain.faults import Fault
    from xrayTrainer.domain.ids import SetId
    from xrayTrainer.exchange.containers.identity import IdentityCard
    from xrayTrainer.services.api import SetCard
    from xrayTrainer.services.assignments_api import AssignmentsService
    from xrayTrainer.services.packs import Published
    from xrayTrainer.services.packs_api import OwnCard, PackOrder, PacksService, Share


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeFacts:
    """What there is to choose from: sets, the own card, and known ones; what was given, by set."""

    sets: tuple[SetCard, ...]
    own: OwnCard | None
    known: tuple[IdentityCard, ...]
    given: Mapping[SetId, tuple[Assignment, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeForm:
    """What is asked for. `to` is None until a person names a file: then the proposal holds.

    `with_given` takes along what was given of the set; `give` gives it to everybody who takes the pack in, until `due`.
    """

    number: int = 0
    sealed: bool = False
    recipients: frozenset[str] = frozenset()
    with_passcode: bool = True
    passphrase: str = ""
    name: str = ""
    unit: str = ""
    to: Path | None = None
    with_given: bool = True
    give: bool = False
    due: str | None = None


class MakeModel(QObject):
    """One pack.

    Parameters
    ----------
    packs, tasks
        The use case, and what runs it.
    folder
        Folder proposed for the file.
    wording
        Names the file after the set's title.
    only
        The one set of which it is made; None where there is a choice.
    assignments
        Gives sets to people; None where nothing is given.

    Signals
    -------
    read(object)
        `MakeFacts`.
    form_changed(object)
        `MakeForm`.
    faulty(object)
        Tuple of `Fault`: no pack is made.
    made(object)
        `Published`.
    """

    read = Signal(object)
    form_changed = Signal(object)
    faulty = Signal(object)
    made = Signal(object)

    def __init__(
        self,
        packs: PacksService,
        tasks: TaskRunner,
        folder: Path,
        wording: Wording,
        parent: QObject | None = None,
        *,
        only: SetCard | None = None,
        assignments: AssignmentsService | None = None,
    ) -> None:
        super().__init__(parent)
        self._packs = packs
        self._folder = folder
        self._wording = wording
        self._only = only
        self._assignments = assignments
        self.work = PackWork(tasks, self)
        self.facts: MakeFacts | None = None
        self.form = MakeForm()

    @property
    def set(self) -> SetCard | None:
        """The set that is chosen."""
        facts = self.facts
        return facts.sets[self.form.number] if facts is not None and self.form.number < len(facts.sets) else None

    @property
    def gives(self) -> bool:
        """Whether sets can be given to people here."""
        return self._assignments is not None

    @property
    def given(self) -> tuple[Assignment, ...]:
        """What was given of the chosen set."""
        card = self.set
        return () if self.facts is None or card is None else self.facts.given.get(card.id, ())

    @property
    def file(self) -> Path:
        """The file that would be written."""
        if self.form.to is not None:
            return self.form.to if self.form.to.suffix == ".xtpack" else Path(f"{self.form.to}.xtpack")
        card = self.set
        title = "" if card is None else self._wording.text(card.title)
        revision = 1 if card is None else card.revision
        return self._folder / f"{slug_of(title)}-r{revision}.xtpack"

    @property
    def can_run(self) -> bool:
        """Whether everything is there to make it: a set, a name on the card, and a way to open what is sealed."""
        facts, form = self.facts, self.form
        if facts is None or self.set is None or self.work.busy:
            return False
        named = facts.own is not None or bool(form.name.strip())
        return named and (not form.sealed or form.with_passcode or bool(form.recipients))

    def look(self) -> None:
        """Read what there is to choose from."""
        packs, only, assignments = self._packs, self._only, self._assignments

        def read(_share: Share) -> MakeFacts:
            sets = packs.choices() if only is None else (only,)
            given = {} if assignments is None else {card.id: assignments.of_pack(card.id) for card in sets}
            return MakeFacts(sets=sets, own=packs.own(), known=packs.known(), given=given)

        self.work.run(read, self._seen)

    def change(self, **fields: object) -> None:
        """Ask for something else, by the fields of `MakeForm`."""
        form = replace(self.form, **fields)  # type: ignore[arg-type]
        if form != self.form:
            self.form = form
            self.form_changed.emit(form)

    def run(self) -> None:
        """Make it, unless the set has faults; where there is no own card yet, that comes first."""
        card, facts, form, packs, file = self.set, self.facts, self.form, self._packs, self.file
        if card is None or facts is None or not self.can_run:
            return
        from xrayTrainer.services.packs_api import PackOrder

        assignments = self._assignments
        order = PackOrder(
            folder=card.folder,
            to=file,
            sealed=form.sealed,
            recipients=tuple(sorted(form.recipients)) if form.sealed else (),
            with_passcode=form.with_passcode,
            passphrase=form.passphrase,
        )

        def make(share: Share) -> tuple[Fault, ...] | tuple[OwnCard | None, Published]:
            faults = packs.faults(order.folder)
            if faults:
                return faults
            own = packs.own() or packs.make_own(name=form.name, unit=form.unit, passphrase=form.passphrase)
            if assignments is None:
                return own, packs.publish(order, share)
            return own, publish_with(packs, assignments, order, card, form, share)

        self.work.run(make, self._came)

    def _seen(self, facts: MakeFacts) -> None:
        self.facts = facts
        if self._only is not None and self._only.modes == ("exam",):
            self.form = replace(self.form, sealed=True)  # of an exam nobody should be able to look the answers up
        self.read.emit(facts)
        self.form_changed.emit(self.form)

    def _came(self, result: tuple[object, ...]) -> None:
        from xrayTrainer.domain.faults import Fault

        if isinstance(result[0], Fault):
            self.faulty.emit(result)
            return
        own, published = result
        if self.facts is not None:
            self.facts = replace(self.facts, own=own)  # type: ignore[arg-type]
        self.made.emit(published)


def publish_with(
    packs: PacksService,
    assignments: AssignmentsService,
    order: PackOrder,
    card: SetCard,
    form: MakeForm,
    share: Share,
) -> Published:
    """Write a pack with what was given of its set; what is given by it is taken back where no pack comes of it."""
    import msgspec

    from xrayTrainer.services.assignments_api import AssignmentOrder

    given = assignments.of_pack(card.id) if form.with_given else ()
    new = None
    if form.give:
        mode = "exam" if "exam" in card.modes and (form.sealed or "practice" not in card.modes) else card.modes[0]
        new = assignments.give(AssignmentOrder(set_id=card.id, mode=mode, due_on=form.due))[0]
        given = (*given, new)
    try:
        return packs.publish(msgspec.structs.replace(order, assignments=given), share)
    except BaseException:
        if new is not None:
            assignments.withdraw(new.id)
        raise


__all__ = ["MakeFacts", "MakeForm", "MakeModel"]
