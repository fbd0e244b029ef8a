"""The language on the screen: it can be changed at any moment, and nothing that was typed is lost (K9)."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject, QTranslator, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.localisation import LANGUAGES, LOCALES, TranslationMissing, locale, translator

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)


@QmlElement
class LanguageModel(QObject):
    """The language chosen, and the ones there are. Texts of the store follow `changed`."""

    changed = Signal()

    def __init__(self, default: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._default = default
        self._code = ""
        self._translator: QTranslator | None = None
        self.retranslate: Callable[[], None] = lambda: None
        self.choose(default)

    @property
    def now(self) -> str:
        """The code of the language on the screen: nl, en, fr or de."""
        return self._code

    @Property(str, notify=changed)
    def code(self) -> str:
        """The code of the language on the screen: nl, en, fr or de."""
        return self._code

    @Property(str, notify=changed)
    def label(self) -> str:
        """The code as the top bar writes it, such as `NL`."""
        return self._code.upper()

    @Property(str, notify=changed)
    def localeName(self) -> str:
        """How dates and amounts are written, such as `nl_NL`."""
        return LOCALES[self._code]

    @Slot(str)
    def choose(self, code: str) -> None:
        """Show this language at once; one the kiosk does not have changes nothing."""
        if code == self._code or code not in LANGUAGES:
            return
        application = QCoreApplication.instance()
        self.close()
        try:
            self._translator = translator(code)
        except TranslationMissing:
            _log.error("no words for %s: the screens stay English", code)
        if self._translator is not None and application is not None:
            application.installTranslator(self._translator)
        self._code = code
        QLocale.setDefault(locale(code))
        self.retranslate()
        self.changed.emit()

    def close(self) -> None:
        """Take this language's words away."""
        application = QCoreApplication.instance()
        if self._translator is not None and application is not None:
            application.removeTranslator(self._translator)
        self._translator = None

    def reset(self) -> None:
        """Back to the kiosk's own language, for the next customer."""
        self.choose(self._default)
