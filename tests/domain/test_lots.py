from collections import Counter
from hashlib import sha256
from itertools import permutations

import pytest

from skatedesk.domain import lots
from skatedesk.domain.lots import Lots

SEEDS = [str(number) for number in range(6000)]


def test_the_first_lot_is_the_remainder_of_the_first_block():
    block = int(sha256(b"12345678:0").hexdigest(), 16)
    assert Lots("12345678").below(97) == block % 97


def test_the_lots_of_a_seed_stay_what_they_are():
    drawn = Lots("12345678")
    assert [drawn.below(100) for _ in range(8)] == [88, 1, 55, 24, 94, 38, 40, 36]
    assert "".join(Lots("Thialf").shuffled("ABCDEFGH")) == "FGCDHAEB"


def test_the_same_seed_gives_the_same_lots_and_another_one_others():
    numbers = list(range(40))
    assert Lots("20251121").shuffled(numbers) == Lots("20251121").shuffled(numbers)
    assert Lots("20251121").shuffled(numbers) != Lots("20251122").shuffled(numbers)


def test_shuffling_loses_nobody_and_leaves_the_list_alone():
    names = ["Kok", "Leerdam", "Takagi"]
    assert sorted(Lots("1").shuffled(names)) == names == ["Kok", "Leerdam", "Takagi"]
    assert Lots("1").shuffled([]) == []


def test_every_order_is_equally_likely():
    orders = Counter("".join(Lots(seed).shuffled("ABC")) for seed in SEEDS)
    assert set(orders) == {"".join(order) for order in permutations("ABC")}
    expected = len(SEEDS) / 6
    chi_square = sum((seen - expected) ** 2 / expected for seen in orders.values())
    assert chi_square < 15.09, "5 degrees of freedom, 1 %"


def test_a_block_that_would_favour_small_numbers_is_passed_over(monkeypatch: pytest.MonkeyPatch):
    blocks = iter([9, 8, 7, 5])
    monkeypatch.setattr(lots, "ALL", 10)
    monkeypatch.setattr(lots, "_blocks", lambda _seed: blocks)
    drawn = Lots("1")
    assert [drawn.below(4), drawn.below(4)] == [3, 1]
