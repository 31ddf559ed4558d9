from loyalty_desk.ui.program.draft import Draft

PUBLISHED: dict[str, object] = {"name": "Shop", "earning": {"per": "20.00", "points": "1"}, "tiers": None}


def test_changed_places() -> None:
    draft = Draft(PUBLISHED)
    assert draft.changed() == ()
    draft.put(("earning", "per"), "10.00")
    draft.put(("tiers",), {"levels": []})
    assert draft.changed() == (("earning", "per"), ("tiers",))
    assert draft.get(("earning", "per")) == "10.00"
    assert draft.published == PUBLISHED
    draft.discard()
    assert draft.document == PUBLISHED


def test_what_is_not_there() -> None:
    draft = Draft(PUBLISHED)
    assert draft.get(("tiers", "levels")) is None
    assert draft.section("tiers") is None
    draft.put(("tiers", "levels"), [])  # a section that is off takes nothing
    assert draft.document == PUBLISHED


def test_values_handed_out_are_copies() -> None:
    draft = Draft(PUBLISHED)
    section = draft.section("earning")
    assert section is not None
    section["per"] = "1.00"
    assert draft.changed() == ()


def test_edits_stay_when_another_program_comes_into_force() -> None:
    draft = Draft(PUBLISHED)
    draft.put(("earning", "per"), "10.00")
    draft.rebase({"name": "New", "earning": {"per": "30.00", "points": "5"}, "tiers": None})
    assert draft.document == {"name": "New", "earning": {"per": "10.00", "points": "5"}, "tiers": None}
    assert draft.changed() == (("earning", "per"),)


def test_an_edited_section_that_was_switched_off_meanwhile_comes_back_whole() -> None:
    draft = Draft({"expiry": {"months": 6, "days": None}})
    draft.put(("expiry", "months"), 12)
    draft.rebase({"expiry": None})
    assert draft.document == {"expiry": {"months": 12, "days": None}}


def test_accepting_forgets_edits() -> None:
    draft = Draft(PUBLISHED)
    draft.put(("name",), "Other")
    draft.accept({"name": "Third"})
    assert (draft.document, draft.changed()) == ({"name": "Third"}, ())
