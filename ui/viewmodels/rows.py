"""The one list model behind every list on a screen, so that rows come, go and change one by one.

A list that is reset jumps back to its top and loses the finger that scrolls it; this one tells QML exactly which
rows were inserted, removed, moved or changed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Row = Mapping[str, object]
"""One row: a value for each role; numbers, codes and text, never Python objects."""


@QmlElement
class Rows(QAbstractListModel):
    """Rows that are told apart by the role named `key`."""

    countChanged = Signal()

    def __init__(self, roles: Sequence[str], key: str, parent: QObject) -> None:
        super().__init__(parent)
        self._roles = {
            Qt.ItemDataRole.UserRole + 1 + place: name for place, name in enumerate(roles)
        }
        self._key = key
        self._rows: list[Row] = []

    @Property(int, notify=countChanged)
    def count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows as they are shown."""
        return tuple(self._rows)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """The number of rows; a row has no children."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        """The names by which a delegate asks for values."""
        return {role: QByteArray(name.encode()) for role, name in self._roles.items()}

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """The value of a role in a row; nothing for a row or role that does not exist."""
        name = self._roles.get(role)
        if name is None or not 0 <= index.row() < len(self._rows):
            return None
        return self._rows[index.row()][name]

    def show(self, wanted: Sequence[Row]) -> None:
        """Make the list equal to `wanted` by the fewest removals, moves, insertions and changes."""
        before = len(self._rows)
        self._drop_missing({row[self._key] for row in wanted})
        for place, row in enumerate(wanted):
            self._place(place, row)
        if len(self._rows) != before:
            self.countChanged.emit()

    def _drop_missing(self, keys: set[object]) -> None:
        for place in range(len(self._rows) - 1, -1, -1):
            if self._rows[place][self._key] not in keys:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self.endRemoveRows()

    def _place(self, place: int, row: Row) -> None:
        found = next(
            (at for at in range(place, len(self._rows)) if self._is(at, row)),
            None,
        )
        if found is None:
            self.beginInsertRows(QModelIndex(), place, place)
            self._rows.insert(place, row)
            self.endInsertRows()
            return
        if found != place:
            self.beginMoveRows(QModelIndex(), found, found, QModelIndex(), place)
            self._rows.insert(place, self._rows.pop(found))
            self.endMoveRows()
        if self._rows[place] != row:
            self._rows[place] = row
            self.dataChanged.emit(self.index(place), self.index(place))

    def _is(self, place: int, row: Row) -> bool:
        return self._rows[place][self._key] == row[self._key]
