from installer import licences


def test_every_package_of_a_module_is_listed_with_its_licence_and_the_text():
    text = licences.text(["openpyxl", "sqlalchemy", "PySide6", "json", "libX11"])
    table = text.partition("=====")[0]
    assert "openpyxl" in table
    assert "SQLAlchemy" in table
    assert "LGPL-3.0" in table
    assert "openpyxl" in text.partition("=====")[2]
    assert "Permission is hereby granted, free of charge" in text
    assert "SIL OPEN FONT LICENSE" in text.upper()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text


def test_what_the_program_needs_has_a_known_licence_and_a_text():
    needed = ["alembic", "mako", "markupsafe", "msgspec", "openpyxl", "platformdirs", "pypdf", "segno", "sqlalchemy"]
    packages = licences.distributions(needed)
    assert len(packages) == len(needed)
    assert [package.name for package in packages if licences.licence(package) == "see below"] == []
    assert [package.name for package in packages if not licences.licence_files(package)] == []


def test_debian_has_the_gnu_licences_itself():
    assert "GNU LESSER GENERAL PUBLIC LICENSE" not in licences.text(["PySide6"], whole=False)


def test_skatedesk_is_not_a_package_of_others():
    assert licences.distributions(["skatedesk", "skatedesk.ui"]) == []
