"""Rinks by their many names."""

from skatedesk import places
from skatedesk.domain.rule_text import read_table
from skatedesk.domain.venues import ContinentList, VenueList


def venues() -> VenueList:
    return read_table(VenueList, (places.resources() / "venues.toml").read_text(encoding="utf-8"), "venues.toml")


def test_a_rink_is_found_by_any_of_its_names():
    known = venues()
    rinks = {known.find(name) for name in ("Tomaszow Mazowiecki", "ARENA LODOWA", "Tomaszów Mazowiecki")}
    assert [rink.rink for rink in rinks if rink] == ["Arena Lodowa"]
    assert known.find("Nowhere", "", "Calgary") == known.find("Calgary Olympic Oval")
    assert known.find("", "Nowhere") is None


def test_no_name_leads_to_two_rinks():
    known = venues()
    spellings = [spelling for venue in known.venues for spelling in venue.spellings]
    assert len(spellings) == len(set(spellings))


def test_the_high_rinks_of_the_rules_are_high():
    high = {venue.city for venue in venues().venues if venue.altitude_m >= 1000}
    assert {"Salt Lake City", "Calgary"} <= high
    assert not high & {"Heerenveen", "Inzell", "Beijing"}


def test_a_nation_lies_in_one_continent():
    text = (places.resources() / "continents.toml").read_text(encoding="utf-8")
    found = read_table(ContinentList, text, "continents.toml").continents
    nations = [nation for continent in found for nation in continent.nations]
    assert len(nations) == len(set(nations))
    assert {"NED", "JPN", "USA", "AUS"} <= set(nations)
