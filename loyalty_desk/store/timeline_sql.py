"""The statements behind the timeline of a customer."""

from loyalty_desk.domain.marks import CAMPAIGN, CAMPAIGN_USE, CHALLENGE, FREE_ITEM, GIFT, REWARD, STAMP

# What goes with a sale and is told there; what gives points for an occasion; which of these a control group gets not.
OF_SALES = (STAMP, FREE_ITEM, CAMPAIGN, CAMPAIGN_USE, GIFT, REWARD)
BONUSES = (
    "welcome", "birthday", "anniversary", "win_back", CHALLENGE, "referral", "feedback", "event", "surprise",
    "certificate",
)  # fmt: skip
_WITHHELD = ("feedback", "event")


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(f"'{name}'" for name in names)


# Each gives at, rank, number, kind, money, came, went, name, before, reason, staff, sale, complete, operation, lot.
_BOOKS = (
    "SELECT registered_at AS at, 0 AS rank, id AS number, 'joined', 0, 0, 0, '', '', '', '', NULL, 0, NULL, NULL"
    " FROM customer WHERE id = :customer",
    "SELECT changed_at, 1, rowid, iif(state = 'active', 'given', state), 0, 0, 0, number, ifnull(successor, ''),"
    " iif(state = 'active', '', reason), '', NULL, 0, NULL, NULL FROM card WHERE customer_id = :customer",
    "SELECT at, 2, id, iif(given, 'agreed', 'withdrew'), 0, 0, 0, kind, '', '', staff, NULL, 0, NULL, NULL"
    " FROM consent WHERE customer_id = :customer",
    "SELECT at, 3, max(id), 'expire', 0, 0, -sum(points), '', '', '', '', NULL, 0, max(operation_id), NULL"
    " FROM entry WHERE customer_id = :customer AND kind = 'expire' GROUP BY at",
    "SELECT sale.at, 4, sale.id, 'sale', to_pay, points_earned, points_used, '', '', '', staff, sale.id,"
    " EXISTS (SELECT 1 FROM refund WHERE sale_id = sale.id AND complete), operation_id, NULL"
    " FROM sale JOIN operation ON operation.id = operation_id WHERE sale.customer_id = :customer",
    "SELECT operation.at, 5, refund.id, refund.kind, -money_back, points_back, points_taken, '', '', reason, staff,"
    " sale.id, complete, refund.operation_id, NULL FROM sale JOIN refund ON refund.sale_id = sale.id"
    " JOIN operation ON operation.id = refund.operation_id WHERE sale.customer_id = :customer",
    "SELECT operation.at, 6, max(entry.id), entry.kind, 0, max(0, sum(points)), max(0, -sum(points)), '', '', reason,"
    " staff, NULL, 0, operation_id, NULL FROM entry JOIN operation ON operation.id = operation_id"
    " WHERE entry.customer_id = :customer AND entry.kind IN ('adjust', 'transfer') GROUP BY operation_id, entry.kind",
    "SELECT operation.at, 7, tier_change.id, tier_change.kind, 0, 0, 0, ifnull(tier, ''), ifnull(tier_before, ''), '',"
    " '', NULL, 0, NULL, NULL FROM tier_change JOIN operation ON operation.id = operation_id"
    " WHERE tier_change.customer_id = :customer",
)
_FRIEND = (
    "CASE WHEN mechanic <> 'referral' THEN occasion"
    " WHEN mark.code = 'referrer' THEN ifnull((SELECT name FROM customer WHERE id = CAST(occasion AS INTEGER)), '')"
    " ELSE ifnull((SELECT name FROM referral JOIN customer ON customer.id = referrer_id"
    " WHERE friend_id = mark.customer_id), '') END"
)
_TAKEN = (
    "ifnull((SELECT -sum(points) FROM entry WHERE entry.customer_id = :customer"
    " AND entry.operation_id = mark.operation_id AND kind = 'take_back'), 0)"
    " - ifnull((SELECT sum(points_taken) FROM sale CROSS JOIN refund ON refund.sale_id = sale.id"
    " WHERE sale.customer_id = :customer AND refund.operation_id = mark.operation_id), 0)"
)
# What several marks of an operation have in common is told with the first of them, beside which no points stand.
_REASON = "iif(operation_id = (SELECT operation_id FROM mark AS last WHERE last.id = mark.id - 1), '', reason)"
_MECHANICS = (
    f"SELECT operation.at, 8, mark.id, iif(amount < 0, 'uncontact',"
    f" iif(mechanic = 'certificate', 'certificate_points', mechanic)), 0, iif(mechanic IN ({_listed(BONUSES)})"
    f" AND NOT (mechanic IN ({_listed(_WITHHELD)}) AND (SELECT control FROM account WHERE customer_id = :customer)),"
    f" amount, 0), 0, mark.code, {_FRIEND}, {_REASON}, staff, NULL, 0, operation_id, lot_id"
    " FROM mark JOIN operation ON operation.id = operation_id WHERE mark.customer_id = :customer AND sale_id IS NULL"
    f" AND (amount > 0 OR mechanic NOT IN ({_listed(BONUSES)}))",
    f"SELECT operation.at, 9, max(mark.id), 'taken_back', 0, 0, {_TAKEN}, '', '', reason, staff, NULL, 0,"
    " mark.operation_id, NULL FROM mark JOIN operation ON operation.id = operation_id"
    f" WHERE mark.customer_id = :customer AND sale_id IS NULL AND amount < 0 AND mechanic IN ({_listed(BONUSES)})"
    " GROUP BY mark.operation_id",
    "SELECT at, 10, perk_grant.id, 'perk_granted', 0, 0, 0, perk, ifnull(until, ''), reason, staff, NULL, 0,"
    " operation_id, NULL FROM perk_grant JOIN operation ON operation.id = operation_id"
    " WHERE perk_grant.customer_id = :customer",
    "SELECT at, 11, tier_loan.id, iif(tier IS NULL, 'loan_ended', 'lent'), 0, 0, 0, ifnull(tier, ''),"
    " ifnull(until, ''), reason, staff, NULL, 0, operation_id, NULL FROM tier_loan"
    " JOIN operation ON operation.id = operation_id WHERE tier_loan.customer_id = :customer",
    "SELECT at, 12, membership.id, operation.kind, price, 0, 0,"
    " ifnull(iif(operation.kind = 'membership', plan, plan_before), ''), ifnull(until, ''), reason, staff, NULL, 0,"
    " operation_id, NULL FROM membership JOIN operation ON operation.id = operation_id"
    " WHERE membership.customer_id = :customer",
    "SELECT at, 13, certificate.rowid, operation.kind, amount, 0, 0, code, expires_on, reason, staff, NULL, 0,"
    " operation_id, NULL FROM certificate JOIN operation ON operation.id = operation_id"
    " WHERE certificate.customer_id = :customer",
    "SELECT at, 14, moved.id, operation.kind, iif(sold, money, 0), 0, 0, certificate.code, '', reason, staff, NULL, 0,"
    " moved.operation_id, NULL FROM certificate CROSS JOIN certificate_entry moved ON certificate_id = certificate.code"
    " JOIN operation ON operation.id = moved.operation_id WHERE certificate.customer_id = :customer"
    " AND operation.kind = 'certificate_cancel'",
)
_PEOPLE = tuple(
    f"SELECT at, {rank}, merge.id, '{kind}', 0, 0, 0, name, '', reason, staff, NULL, 0, operation.id, NULL FROM merge"
    f" JOIN operation ON operation.id = {operation} JOIN customer ON customer.id = duplicate_id"
    " WHERE keep_id = :customer"
    for rank, kind, operation in ((15, "merged", "operation_id"), (16, "parted", "undone_by"))
)
PAGE = (
    f"SELECT * FROM ({' UNION ALL '.join((*_BOOKS, *_MECHANICS, *_PEOPLE))})"
    " WHERE (at, rank, number) < (:at, :rank, :number) ORDER BY at DESC, rank DESC, number DESC LIMIT :limit"
)
GOODS = "SELECT ifnull(nullif(name, ''), category) FROM sale_line WHERE sale_id = ? AND name || category <> ''"
OF_SALE = (
    f"SELECT mechanic, code, occasion, amount FROM mark WHERE sale_id = ? AND operation_id = ?"
    f" AND mechanic IN ({_listed(OF_SALES)}) ORDER BY id"
)
TAKEN_BACK = (
    "SELECT mechanic, code, occasion, amount FROM mark WHERE customer_id = ? AND operation_id = ? AND amount < 0"
    f" AND mechanic IN ({_listed(BONUSES)}) ORDER BY id"
)
PORTIONS = (
    "SELECT entry.points, made.at, available_from, expires_on, points_left FROM entry LEFT JOIN lot ON lot.id = lot_id"
    " LEFT JOIN operation made ON made.id = lot.operation_id WHERE entry.customer_id = :customer AND entry.kind = :kind"
    " AND (:operation IS NULL OR entry.operation_id = :operation) AND (:at IS NULL OR entry.at = :at)"
    " AND (:lot IS NULL OR lot_id = :lot) ORDER BY entry.id"
)
