import ast
import plistlib

from installer import about, bundle


def test_a_mac_knows_a_results_file_by_its_ending():
    info = plistlib.loads(plistlib.dumps(bundle.info()))
    (kind,) = info["UTExportedTypeDeclarations"]
    (document,) = info["CFBundleDocumentTypes"]
    assert document["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    assert kind["UTTypeTagSpecification"] == {"public.filename-extension": ["skatedesk"]}
    assert "zh_CN" in info["CFBundleLocalizations"]


def test_windows_counts_a_version_in_four_numbers(monkeypatch):
    for version, counted in (("0.1.0", "0.1.0.0"), ("1.2.3.dev4+local", "1.2.3.0"), ("2.0", "2.0.0.0")):
        monkeypatch.setattr(bundle, "VERSION", version)
        assert bundle.four_numbers() == counted


def test_the_properties_of_the_program_name_its_version():
    told = bundle.version_resource()
    ast.parse(told)
    assert f"StringStruct('ProductVersion', '{about.VERSION}')" in told
