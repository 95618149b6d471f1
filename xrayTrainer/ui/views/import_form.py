"""The fields of an import: format, source, pictures, classes, name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from xrayTrainer.services.import_values import ImportPreview
from xrayTrainer.ui.viewmodels.import_pictures import ImportForm
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.fields import Field
from xrayTrainer.ui.widgets.import_classes import ROW_HEIGHT, ClassTable
from xrayTrainer.ui.widgets.import_path import PathRow
from xrayTrainer.ui.widgets.import_tick import Tick
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

FORMAT_NAMES: dict[str, str] = {
    "coco": "COCO JSON",
    "voc": "Pascal VOC XML",
    "yolo": "YOLO TXT",
    "cvat": "CVAT XML",
    "labelme": "labelme JSON",
    "labelme-xml": "LabelMe XML",
    "via": "VIA JSON",
    "via-csv": "VIA CSV",
    "openimages": "OpenImages CSV",
    "label-studio": "Label Studio JSON",
}
"""Names of formats are names: they are not translated."""
MOST_ROWS = 7


class ImportFormWidget(QWidget):
    """Everything that can be filled in.

    Signals
    -------
    format_chosen(str)
        Id of a format.
    name_typed(str)
        Name of the new set.
    """

    format_chosen = Signal(str)
    name_typed = Signal(str)

    def __init__(self, formats: Sequence[str], wording: Wording, leave_out: str) -> None:
        super().__init__()
        self._wording = wording
        self._preview: ImportPreview | None = None
        self.source = PathRow("import_source", file=True, folder=True)
        self.images = PathRow("import_images", file=False, folder=True)
        self.format = QComboBox()
        self.format.setObjectName("import_format")
        self.format.setMinimumHeight(Space.CONTROL_HEIGHT)
        for name in formats:
            self.format.addItem(FORMAT_NAMES.get(name, name), name)
        self.name = Field()
        self.name.setObjectName("import_name")
        self.counts = Text(Type.LEAD, wrap=True)
        self.counts.setObjectName("import_counts")
        self.classes = ClassTable(leave_out)
        self.clear = Tick("import_clear")
        self.difficult = Tick("import_difficult")
        self._captions = [Text(Type.BODY) for _ in range(4)]
        self._lay_out()
        self.format.activated.connect(lambda row: self.format_chosen.emit(self.format.itemData(row)))
        self.name.textEdited.connect(self.name_typed)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        for row, (caption, field) in enumerate(
            zip(self._captions, (self.source, self.format, self.images, self.name), strict=True)
        ):
            grid.addWidget(caption, row, 0)
            grid.addWidget(field, row, 1)
            caption.setBuddy(field.field if isinstance(field, PathRow) else field)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.M)
        box.addLayout(grid)
        box.addWidget(self.counts)
        box.addWidget(self.classes)
        box.addWidget(self.clear)
        box.addWidget(self.difficult)

    def retranslate(self, wording: Wording) -> None:
        """Set every text anew."""
        self._wording = wording
        names = (self.tr("Annotations"), self.tr("Format"), self.tr("Folder of pictures"), self.tr("Name of the set"))
        for caption, name in zip(self._captions, names, strict=True):
            caption.setText(name)
        self.source.retranslate(names[0], self.tr("File…"), self.tr("Folder…"))
        self.images.retranslate(names[2], "", self.tr("Folder…"))
        describe(self.format, names[1])
        describe(self.name, names[3])
        self.clear.setText(self.tr("Pictures without annotations are clear cases"))
        self.difficult.setText(self.tr("What the file calls difficult need not be found"))
        for box in (self.clear, self.difficult):
            describe(box, box.text(), keys=self.tr("Space"))
        self.classes.retranslate(wording)
        self._show_counts()

    def show_form(self, form: ImportForm) -> None:
        """Show what is filled in."""
        self.source.show_path(form.source)
        self.images.show_path(form.images)
        with QSignalBlocker(self.format):
            self.format.setCurrentIndex(max(0, self.format.findData(form.annotation_format)))
        if form.name != self.name.text():
            with QSignalBlocker(self.name):
                self.name.setText(form.name)
        for box, on in ((self.clear, form.unannotated_are_clear), (self.difficult, form.difficult_are_optional)):
            with QSignalBlocker(box):
                box.setChecked(on)

    def show_preview(self, preview: ImportPreview | None, classes: Mapping[str, str]) -> None:
        """Show what would come in, and the class names."""
        self._preview = preview
        self._show_counts()
        self.classes.show_classes(classes)
        rows = min(MOST_ROWS, len(classes))
        self.classes.setFixedHeight(ROW_HEIGHT * rows + self.classes.horizontalHeader().sizeHint().height() + 4)
        self.classes.setVisible(bool(classes))
        for box in (self.clear, self.difficult):
            box.setVisible(preview is not None)

    def _show_counts(self) -> None:
        found = self._preview
        if found is None:
            self.counts.show_text("")
            return
        self.counts.show_text(
            self._wording.say(
                "import.preview", images=found.images, annotated=found.annotated, annotations=found.annotations
            )
        )
