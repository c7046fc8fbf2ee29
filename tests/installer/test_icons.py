import struct

from PySide6.QtGui import QImage

from installer import icons


def test_the_windows_icon_holds_every_size_as_a_picture():
    content = icons.ico()
    _zero, kind, count = struct.unpack_from("<HHH", content)
    assert kind == 1
    sizes = []
    for number in range(count):
        width, _height, _, _, _, bits, length, place = struct.unpack_from("<BBBBHHII", content, 6 + 16 * number)
        picture = QImage.fromData(content[place : place + length])
        assert picture.width() == picture.height() == (width or 256)
        assert bits == 32
        sizes.append(picture.width())
    assert sizes == [16, 24, 32, 48, 64, 256]


def test_the_icon_of_a_mac_says_its_own_length_and_holds_its_largest_picture():
    content = icons.icns()
    assert content[:4] == b"icns"
    assert struct.unpack_from(">I", content, 4) == (len(content),)
    place, widths = 8, {}
    while place < len(content):
        kind, length = struct.unpack_from(">4sI", content, place)
        widths[kind] = QImage.fromData(content[place + 8 : place + length]).width()
        place += length
    assert place == len(content)
    assert widths[b"ic10"] == 1024
    assert widths[b"ic07"] == 128


def test_the_icon_is_painted_and_clear_around_its_corners():
    picture = QImage.fromData(icons.png(64))
    assert picture.pixelColor(0, 0).alpha() == 0
    assert picture.pixelColor(32, 32).alpha() == 255
