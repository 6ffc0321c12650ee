"""Compressed bodies come out whole, whatever the network cuts them into, or not at all."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.encodings import BrokenBody, decoding


def raw_deflate(data: bytes) -> bytes:
    """Deflate without zlib's header, as some servers send it."""
    compressor = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return compressor.compress(data) + compressor.flush()


WAYS: list[tuple[str, Callable[[bytes], bytes]]] = [
    ("", bytes),
    ("identity", bytes),
    ("gzip", gzip.compress),
    ("X-GZip", gzip.compress),
    ("deflate", zlib.compress),
    ("deflate", raw_deflate),
    ("deflate, gzip", lambda data: gzip.compress(zlib.compress(data))),
]


def decoded(header: str, body: bytes, size: int) -> bytes:
    """The body, fed in pieces of this size."""
    way = decoding(header)
    found = [piece for at in range(0, len(body), size) for piece in way.feed(body[at : at + size])]
    way.finish()
    return b"".join(found)


@given(st.sampled_from(WAYS), st.binary(max_size=400), st.integers(1, 50))
def test_a_whole_body_comes_out_as_it_was(way: tuple[str, Callable[[bytes], bytes]], data: bytes, size: int) -> None:
    """However the network cuts it."""
    header, encode = way
    assert decoded(header, encode(data), size) == data


@given(st.sampled_from(WAYS[2:]), st.binary(min_size=1, max_size=400), st.data())
def test_a_body_cut_anywhere_is_an_error(
    way: tuple[str, Callable[[bytes], bytes]], data: bytes, draw: st.DataObject
) -> None:
    """Even when all of the data is there and only the check behind it is missing."""
    header, encode = way
    body = encode(data)
    cut = draw.draw(st.integers(1, len(body) - 1))
    with pytest.raises(BrokenBody):
        decoded(header, body[:cut], 7)


@given(st.lists(st.binary(max_size=50), min_size=1, max_size=4), st.integers(0, 9), st.integers(1, 30))
def test_gzip_members_follow_each_other(members: list[bytes], padding: int, size: int) -> None:
    """Members are one body, and zeros behind the last are no data."""
    body = b"".join(map(gzip.compress, members)) + b"\0" * padding
    assert decoded("gzip", body, size) == b"".join(members)


@pytest.mark.parametrize(("header", "encode"), WAYS[2:])
def test_no_body_at_all_is_whole(header: str, encode: Callable[[bytes], bytes]) -> None:
    """A 204 or a HEAD may name an encoding and bring nothing."""
    assert decoded(header, b"", 1) == b""


@pytest.mark.parametrize(
    ("header", "body"),
    [
        ("gzip", b"<html>"),
        ("gzip", gzip.compress(b"x", mtime=0) + b"<html>"),
        ("deflate", zlib.compress(b"x") + b"<html>"),
        ("gzip", gzip.compress(b"x", mtime=0)[:-5] + b"\0\0\0\0\0"),
    ],
)
def test_what_is_not_of_the_encoding_is_an_error(header: str, body: bytes) -> None:
    """Other text, text behind the end, and a wrong checksum."""
    with pytest.raises(BrokenBody):
        decoded(header, body, 100)


@pytest.mark.parametrize("header", ["br", "gzip, zstd", "gzip, gzip, gzip, gzip"])
def test_an_encoding_that_nobody_asked_for_is_not_guessed_at(header: str) -> None:
    """Nor are endless rows of encodings."""
    with pytest.raises(LookupError):
        decoding(header)


def test_a_bomb_is_handed_out_in_pieces() -> None:
    """A small body that grows a thousandfold never stands in memory as a whole."""
    bomb = gzip.compress(gzip.compress(bytes(20_000_000)))
    assert len(bomb) < 500
    sizes = [len(piece) for piece in decoding("gzip, gzip").feed(bomb)]
    assert sum(sizes) == 20_000_000
    assert max(sizes) <= 1024 * 1024
