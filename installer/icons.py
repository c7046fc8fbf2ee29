"""The program's icon in the forms that each system wants, painted from the one drawing."""

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from installer.about import NAME, PICTURES, ROOT

DRAWING = ROOT / "resources" / "icons" / f"{NAME}.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_WINDOWS = (16, 24, 32, 48, 64, 256)
_MAC = {
    b"icp4": 16, b"icp5": 32, b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic13": 256, b"ic08": 256, b"ic14": 512,
    b"ic09": 512, b"ic10": 1024,
}  # fmt: skip
"""The name of a picture in Apple's file, and its dots a side; those for fine screens come twice."""


def main() -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        (PICTURES / f"{NAME}-{size}.png").write_bytes(png(size))
    (PICTURES / f"{NAME}.ico").write_bytes(ico())
    (PICTURES / f"{NAME}.icns").write_bytes(icns())
    print(f"The icons lie in {PICTURES}.")


def png(size: int, drawing: Path = DRAWING) -> bytes:
    """The drawing as a picture of this many dots a side."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"png")).write(picture):
        raise OSError(f"{drawing} cannot be painted.")
    return bytes(buffer.data().data())


def ico() -> bytes:
    """All sizes that Windows shows, in one file."""
    pictures = [(size, png(size)) for size in _WINDOWS]
    place = 6 + 16 * len(pictures)
    head = struct.pack("<HHH", 0, 1, len(pictures))
    for size, picture in pictures:
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return head + b"".join(picture for _size, picture in pictures)


def icns() -> bytes:
    """All sizes that a Mac shows, in one file."""
    parts = [
        kind + struct.pack(">I", len(picture) + 8) + picture for kind, size in _MAC.items() for picture in [png(size)]
    ]
    return b"icns" + struct.pack(">I", 8 + sum(map(len, parts))) + b"".join(parts)


if __name__ == "__main__":
    main()
