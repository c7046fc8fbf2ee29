"""What the languages of the sheets are called."""

from skatedesk.words import _


def language_words() -> dict[str, str]:
    """The languages that sheets can be written in, each with its name here."""
    return {
        "en": _("English"), "nl": _("Dutch"), "de": _("German"), "nb": _("Norwegian"), "pl": _("Polish"),
        "ja": _("Japanese"), "zh_CN": _("Chinese"), "ko": _("Korean"), "fr": _("French"),
    }  # fmt: skip
