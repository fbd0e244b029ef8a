"""Keeps the pictures of a journey, numbered in the order in which they were seen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage


class Album:
    """A folder of pictures; without a folder nothing is kept."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder
        self.names: list[str] = []

    def place(self, name: str) -> Path | None:
        """Where the next picture goes."""
        if self.folder is None:
            return None
        self.names.append(name)
        return self.folder / f"{len(self.names):02}-{name}.png"

    def keep(self, name: str, image: QImage) -> None:
        """Save a picture of the kiosk's window."""
        path = self.place(name)
        if path is not None and not image.save(str(path)):
            raise OSError(f"{path} could not be written")
