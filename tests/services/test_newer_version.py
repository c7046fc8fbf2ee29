"""Asking for a newer version, with answers of every kind."""

from urllib.error import URLError

import pytest

from skatedesk import __version__
from skatedesk.domain.errors import RuleError
from skatedesk.services.newer_version import ask

ADDRESS = "https://example.org/version.json"


def test_a_newer_version_is_told() -> None:
    found = ask(ADDRESS, lambda _address: b'{"version": "999.1", "page": "https://example.org"}')
    assert found.is_newer
    assert found.page == "https://example.org"


@pytest.mark.parametrize("version", [__version__, "0.0.1"])
def test_the_same_and_an_older_one_are_not_newer(version: str) -> None:
    assert not ask(ADDRESS, lambda _address: f'{{"version": "{version}"}}'.encode()).is_newer


@pytest.mark.parametrize("answer", [b"", b"<html>", b"[]", b'{"version": 3}', b"\xff\xfe", b'{"version": "soon"}'])
def test_what_is_no_announcement_is_refused(answer: bytes) -> None:
    with pytest.raises(RuleError, match=r"example\.org/version\.json"):
        ask(ADDRESS, lambda _address: answer)


def test_without_a_net_it_says_so() -> None:
    def unplugged(_address: str) -> bytes:
        raise URLError("no route to host")

    with pytest.raises(RuleError, match="no route to host"):
        ask(ADDRESS, unplugged)


@pytest.mark.parametrize("address", ["", "http://example.org", "file:///etc/passwd"])
def test_only_safe_addresses_are_asked(address: str) -> None:
    with pytest.raises(RuleError, match="https://"):
        ask(address, lambda _address: b'{"version": "1"}')
