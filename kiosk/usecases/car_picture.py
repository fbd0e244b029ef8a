"""The picture of a car, from the kiosk's memory where it has one (R34, K2)."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.ports.storage import Storage, StorageFailed
from kiosk.ports.store import CarPicture, Store


@dataclass(frozen=True)
class CarPictures:
    """A PNG of a body type in a paint. A picture held is given at once, and asked about again in the background
    (`stale`); one that is not held is fetched, and a `StoreError` says why it could not be."""

    store: Store
    storage: Storage
    stale: Callable[[str, str, int], None]

    def __call__(self, body: str, paint: str, width_px: int) -> bytes:
        held = self.storage.picture(body, paint, width_px)
        if held is not None:
            self.stale(body, paint, width_px)
            return held.png
        picture = self.store.car_picture(body, paint, width_px, etag="")
        self._keep(body, paint, width_px, picture)
        return picture.png

    def revalidate(self, body: str, paint: str, width_px: int) -> None:
        """Ask the store whether the picture held is still right, and replace it where it is not."""
        held = self.storage.picture(body, paint, width_px)
        picture = self.store.car_picture(body, paint, width_px, held.etag if held else "")
        if picture.png:
            self.storage.save_picture(body, paint, width_px, picture)

    def _keep(self, body: str, paint: str, width_px: int, picture: CarPicture) -> None:
        try:
            self.storage.save_picture(body, paint, width_px, picture)
        except StorageFailed:
            return
