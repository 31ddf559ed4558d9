"""The statements that undo an import: the books get what takes its rows back, its customers are forgotten."""

_ITS_SALES = "sale.id BETWEEN :first AND :last"
_MADE = "SELECT customer_id FROM imported_customer WHERE import_id = :import"

# What stands on an import: each gives a count.
LATER_SALES = f"""
    SELECT (SELECT count(*) FROM sale WHERE customer_id IN ({_MADE}) AND NOT ({_ITS_SALES}) AND NOT EXISTS
            (SELECT 1 FROM import WHERE undone_at NOT NULL AND sale.id BETWEEN first_sale AND last_sale))
        + (SELECT count(*) FROM sale JOIN refund ON sale_id = sale.id WHERE {_ITS_SALES})"""
LATER_DEEDS = f"""
    SELECT count(*) FROM (
        SELECT customer_id FROM operation WHERE customer_id IN ({_MADE})
        UNION SELECT customer_id FROM entry WHERE customer_id IN ({_MADE}) AND operation_id <> :operation
        UNION SELECT customer_id FROM mark WHERE customer_id IN ({_MADE})
        UNION SELECT customer_id FROM consent WHERE customer_id IN ({_MADE})
        UNION SELECT customer_id FROM certificate WHERE customer_id IN ({_MADE})
        UNION SELECT keep_id FROM merge WHERE keep_id IN ({_MADE}) OR duplicate_id IN ({_MADE})
        UNION SELECT friend_id FROM referral WHERE friend_id IN ({_MADE}) OR referrer_id IN ({_MADE}))"""

VOIDS = (
    f"""INSERT INTO refund (operation_id, sale_id, kind, day, money_back, points_money_back, discount_back, points_back,
            points_lost, points_due, points_taken, carry_change, complete)
        SELECT :undo, id, 'void', :today, to_pay, 0, 0, 0, 0, 0, 0, '0', 1 FROM sale WHERE {_ITS_SALES} ORDER BY id""",
    f"""INSERT INTO refund_line SELECT refund.id, line, '1' FROM sale JOIN refund ON refund.sale_id = sale.id
            JOIN sale_line ON sale_line.sale_id = sale.id WHERE {_ITS_SALES}""",
)
LAST_SALES = f"""
    UPDATE account SET last_sale_at = (SELECT max(at) FROM sale WHERE sale.customer_id = account.customer_id
            AND NOT EXISTS (SELECT 1 FROM refund WHERE sale_id = sale.id AND complete))
        WHERE customer_id IN (SELECT customer_id FROM sale WHERE {_ITS_SALES})"""
# Who was put into a tier by the import and has not moved since.
TIERS = """
    SELECT customer_id, tier, until, tier_before, until_before FROM tier_change WHERE operation_id = :operation
        AND id = (SELECT max(id) FROM tier_change AS latest WHERE latest.customer_id = tier_change.customer_id)"""
POINTS = (
    """INSERT INTO entry (operation_id, at, kind, points, customer_id, lot_id)
        SELECT :undo, :now, 'adjust', -points_left, customer_id, id FROM lot
        WHERE operation_id = :operation AND points_left > 0 ORDER BY id""",
    """INSERT INTO day_total (day, adjust) SELECT :today, ifnull(sum(points), 0) FROM entry WHERE operation_id = :undo
        AND kind = 'adjust' ON CONFLICT DO UPDATE SET adjust = adjust + excluded.adjust""",
    "UPDATE lot SET points_left = 0, issued = 0 WHERE operation_id = :operation AND points_left > 0",
)
# Their rows stay for the books' sake, without anything that says who they were; without an account nobody finds them.
FORGET = (
    f"""UPDATE card SET customer_id = NULL, state = 'blank' WHERE customer_id IN ({_MADE}) AND reason <> ''""",
    f"DELETE FROM card WHERE customer_id IN ({_MADE})",
    f"DELETE FROM customer_tag WHERE customer_id IN ({_MADE})",
    f"DELETE FROM important_date WHERE customer_id IN ({_MADE})",
    f"DELETE FROM external_id WHERE import_id = :import OR customer_id IN ({_MADE})",
    f"DELETE FROM account WHERE customer_id IN ({_MADE})",
    f"""UPDATE customer SET name = '', phone = NULL, email = NULL, birthday = NULL, language = NULL, group_code = NULL,
        note = '' WHERE id IN ({_MADE})""",
    "DELETE FROM imported_row WHERE import_id = :import",
)
REGISTERED = f"SELECT registered_at, count(*) FROM customer WHERE id IN ({_MADE}) GROUP BY registered_at"
MADE = _MADE
CLOSE = "UPDATE import SET undone_at = :now WHERE id = :import"
