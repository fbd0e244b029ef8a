"""The kiosk's screens: the only part of the product that knows Qt."""

from .immortals import protect

protect()
