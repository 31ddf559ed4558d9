"""program.*, shop.*, nightly.run, clock.set, report.summary and export.workbook"""

from hashlib import sha256
from pathlib import Path

import pytest
from openpyxl import load_workbook

from loyalty_desk import __version__
from loyalty_desk.services.backups import restore
from loyalty_desk.services.clock import SystemClock
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.database import Database
from tests.api.register import NearRegister, key, opened, program
from tests.api.test_customers import invalid, refused


def test_the_shop_tells_what_it_is(register: NearRegister) -> None:
    card = register.card()
    register.give(card, "5")
    info = register.call("shop.info")
    assert info == {
        "version": __version__,
        "schema": register.desk.shop.database.schema,
        "currency": "RUB",
        "time_zone": "Europe/Moscow",
        "program_version": 1,
        "customers": 1,
        "entries": 1,
    }


def test_a_program_is_checked_published_and_told(register: NearRegister) -> None:
    wrong = program(points={"value": 0}, stamps=[{}], earning={"per": "x", "percent": 5})
    before = register.written()
    problems = register.call("program.check", program=wrong)["problems"]
    assert register.written() == before
    assert {"field": "points.value", "problem": "not above 0"} in problems
    assert {"field": "earning.per", "problem": "not a number"} in problems
    assert {"field": "earning.percent", "problem": "unknown field"} in problems
    assert {"field": "stamps[0].code", "problem": "missing"} in problems
    assert refused(register, "program.publish", program=wrong) == {"code": "invalid_program", "problems": problems}
    right = program(points={"value": 0.5}, discounts={"groups": {"staff": 12.5}})
    assert register.call("program.check", program=right) == {"problems": []}
    assert register.call("program.publish", program=right) == {"version": 2}
    told = register.call("program.get")
    assert told["version"] == 2
    assert told["program"]["points"]["value"] == "0.50"
    assert told["program"]["discounts"]["groups"] == {"staff": "12.5"}
    assert register.call("program.check", program=told["program"]) == {"problems": []}
    assert invalid(register, "program.check") == ("program", "missing")


def test_the_currency_stays_once_there_are_sales(register: NearRegister) -> None:
    register.sell(None, "1.00")
    problem = {"field": "currency", "problem": "cannot change once there are sales"}
    assert register.call("program.check", program=program(currency="USD"))["problems"] == [problem]
    assert refused(register, "program.publish", program=program(currency="USD"))["problems"] == [problem]


def test_the_clock_goes_forward_only(register: NearRegister) -> None:
    assert register.call("clock.set", now="2026-02-01") == {"now": "2026-02-01T00:00:00+03:00"}
    assert register.call("clock.set", now="2026-02-01T00:00:00Z") == {"now": "2026-02-01T03:00:00+03:00"}
    assert refused(register, "clock.set", now="2026-02-01T02:59:59") == {
        "code": "clock_backwards",
        "now": "2026-02-01T03:00:00+03:00",
    }
    assert invalid(register, "clock.set", now="9999-12-31")[0] == "now"


def test_the_systems_clock_is_not_set(shop: Path) -> None:
    desk = Desk(Shop.open(shop, SystemClock()))
    assert refused(NearRegister(desk), "clock.set", now="2030-01-01") == {"code": "rehearsal_only"}
    desk.shop.close()


def test_the_nightly_run_tells_what_it_did(register: NearRegister) -> None:
    levels = [{"code": "bronze", "name": "Bronze", "from": "0"}, {"code": "gold", "name": "Gold", "from": "100"}]
    rules = program(tiers={"levels": levels, "window_months": 1, "keep_months": 1}, expiry={"days": 10})
    register.call("program.publish", program=rules)
    customer = register.call("customer.register", name="Ada")
    assert register.sell(customer["card"], "200.00")["standing"]["tier"] == "gold"
    register.call("clock.set", now="2026-03-01")
    assert register.call("nightly.run") == {
        "expired": {"lots": 1, "points": "10"},
        "tiers": [{"customer_id": customer["customer_id"], "before": "gold", "after": "bronze"}],
        "granted": [],
    }
    assert register.call("nightly.run") == {"expired": {"lots": 0, "points": "0"}, "tiers": [], "granted": []}


def test_figures_of_nothing_are_null(register: NearRegister) -> None:
    figures = register.call("report.summary", **{"from": "2026-01-01", "to": "2026-01-31"})
    assert (
        list(figures)
        == (
            "sales money member_sales member_money other_money average_ticket buyers frequency repeat_rate"
            " new_customers retention churn ltv points liability program_cost member_share member_ticket other_ticket"
            " breakage roi nps csat"
        ).split()
    )
    undefined = {name for name, value in figures.items() if value is None}
    never = "breakage roi average_ticket member_ticket other_ticket member_share frequency repeat_rate"
    assert undefined == {*never.split(), "retention", "churn", "ltv", "nps", "csat"}
    names = "issued redeemed burned taken_back given_back adjusted outstanding".split()
    assert figures["points"] == dict.fromkeys(names, "0")


def test_figures_of_a_period_with_both_ends(register: NearRegister) -> None:
    ada, bob, day = register.card(name="Ada"), register.card(name="Bob"), {"from": "2026-01-10", "to": "2026-01-10"}
    register.sell(ada, "100.00")
    register.sell(ada, "200.00")
    register.sell(bob, "100.00")
    register.sell(None, "50.01")
    figures = register.call("report.summary", **day)
    assert (figures["sales"], figures["money"], figures["other_money"]) == (4, "450.01", "50.01")
    assert (figures["average_ticket"], figures["frequency"], figures["repeat_rate"]) == ("112.50", "1.5", "0.5")
    assert figures["points"]["issued"] == "20"
    assert register.call("report.summary", **{"from": "2026-01-11", "to": "2026-12-31"})["sales"] == 0
    assert invalid(register, "report.summary", **{"from": "2026-01-11", "to": "2026-01-10"})[0] == "to"
    assert invalid(register, "report.summary", **day | {"from": "0001-01-01"})[0] == "from"
    assert invalid(register, "report.summary", to="2026-01-10") == ("from", "missing")


@pytest.mark.parametrize("kind", ["customers", "sales", "ledger", "balances"])
def test_a_workbook_is_written(register: NearRegister, tmp_path: Path, kind: str) -> None:
    register.sell(register.card(), "100.00")
    path = tmp_path / f"{kind}.xlsx"
    assert register.call("export.workbook", kind=kind, path=str(path)) == {"path": str(path), "rows": 1}
    load_workbook(path, read_only=True).close()


def test_the_owners_workbook_is_written(register: NearRegister, tmp_path: Path) -> None:
    register.sell(register.card(), "100.00")
    path = tmp_path / "owner.xlsx"
    asked = {"kind": "owner", "path": str(path), "from": "2026-01-01", "to": "2026-01-10"}
    assert register.call("export.workbook", **asked)["rows"] > 50
    assert load_workbook(path)["Days"]["C13"].value == 100
    assert invalid(register, "export.workbook", **asked | {"from": "2026-01-11", "to": "2026-01-12"})[0] == "from"


def test_a_workbook_of_a_period(register: NearRegister, tmp_path: Path) -> None:
    register.sell(register.card(), "100.00")
    asked = {"kind": "sales", "path": str(tmp_path / "sales.xlsx")}
    assert register.call("export.workbook", **asked, **{"from": "2026-01-11"})["rows"] == 0
    assert register.call("export.workbook", **asked, **{"from": "2026-01-10", "to": "2026-01-10"})["rows"] == 1
    assert invalid(register, "export.workbook", **asked | {"kind": "everything"})[0] == "kind"
    assert invalid(register, "export.workbook", **asked | {"path": ""})[0] == "path"
    assert refused(register, "export.workbook", **asked | {"path": str(tmp_path / "no" / "x.xlsx")})["code"]
    assert [path.name for path in tmp_path.glob("*.xlsx")] == ["sales.xlsx"]


def test_a_backup_is_whole_and_has_the_sum_that_was_told(register: NearRegister, tmp_path: Path) -> None:
    card = register.card()
    register.give(card, "5")
    path = tmp_path / "copy.ldesk"
    told = register.call("shop.backup", path=str(path))
    assert told == {"path": str(path), "sha256": sha256(path.read_bytes()).hexdigest()}
    restore(path, tmp_path / "restored.ldesk")
    desk = opened(tmp_path / "restored.ldesk")
    assert NearRegister(desk).standing(card)["balance"] == "5"
    desk.shop.close()


def test_verify_finds_what_was_changed_behind_its_back(register: NearRegister) -> None:
    register.sell(register.card(), "100.00")
    assert register.call("shop.verify")["ok"]
    register.desk.shop.database.run("UPDATE account SET open_points = open_points + 100")
    answer = register.call("shop.verify")
    assert answer["ok"] is False
    wrong = [check for check in answer["checks"] if not check["ok"]]
    assert wrong
    assert all(set(check) == {"name", "ok", "detail"} and check["detail"] for check in wrong)


def test_a_file_in_use_is_told_as_locked(shop: Path) -> None:
    other = Database.open(shop)
    desk = Desk(Shop(Database(shop, busy_seconds=0.05), SystemClock()))
    with other.transaction():
        assert desk.shop.program
        data = refused_while_locked(NearRegister(desk))
    assert data == {"code": "locked"}
    assert NearRegister(desk).sell(None, "1.00")["sale_id"] == 1
    desk.shop.close()
    other.close()


def refused_while_locked(register: NearRegister) -> dict[str, object]:
    from tests.api.register import Failed

    with pytest.raises(Failed) as failed:
        register.call("sale.post", key=key(), amount="1.00")
    return failed.value.data
