"""Texts as people type them, made fit to be kept and shown."""

import unicodedata


def clean(text: str) -> str:
    """Return `text` on one line without control characters; half surrogates become the replacement sign."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    kept = "".join(
        " " if character.isspace() else character
        for character in unicodedata.normalize("NFC", whole)
        if character.isspace() or unicodedata.category(character) not in {"Cc", "Cs", "Cn"}
    )
    return " ".join(kept.split())
