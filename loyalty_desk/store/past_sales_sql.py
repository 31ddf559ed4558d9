"""The statements that read a period customer by customer; `:operation`, `:entry`, `:lot` are the first ones in it,
`:low` and `:high` the first and last customer asked for.

Big tables are read from end to end and sorted: that is faster than a million jumps through an index.
"""

SALES = """
    SELECT sale.customer_id, sale.id, at, day, points_used, amount, category, quantity, name, part,
        (SELECT sum(points_back + points_lost) FROM refund WHERE sale_id = sale.id),
        program_version = :version AND allowance IS NULL, points_earned, sale.discount, sale.points_money,
        to_pay + sale.certificate_money, tier, exact <> '0'
    FROM sale NOT INDEXED JOIN sale_line ON sale_line.sale_id = sale.id
        LEFT JOIN refund_line ON refund_id = (SELECT max(id) FROM refund WHERE sale_id = sale.id)
            AND refund_line.line = sale_line.line
    WHERE sale.id BETWEEN :first AND :last AND day BETWEEN :start AND :end
        AND sale.customer_id BETWEEN :low AND :high
    ORDER BY sale.customer_id, sale.id, sale_line.line"""

# What is left now, less what moved since: what was left when the period began.
LOTS = """
    SELECT customer_id, points_left, available_from, expires_on FROM lot NOT INDEXED
        WHERE points_left > 0 AND id < :lot AND customer_id BETWEEN :low AND :high
    UNION ALL
    SELECT entry.customer_id, -points, available_from, expires_on FROM entry NOT INDEXED JOIN lot ON lot.id = lot_id
        WHERE entry.id >= :entry AND lot_id < :lot AND entry.customer_id BETWEEN :low AND :high
    ORDER BY 1"""

# To whom something happened that a replay does not repeat as it was.
CHANGED = """
    SELECT DISTINCT customer_id FROM (
        SELECT sale.customer_id FROM refund JOIN sale ON sale.id = sale_id
            WHERE refund.operation_id >= :operation AND sale.customer_id BETWEEN :low AND :high
        UNION ALL SELECT customer_id FROM tier_loan WHERE customer_id BETWEEN :low AND :high)
    ORDER BY customer_id"""

GIVEN = """
    SELECT entry.customer_id, at, kind, points, available_from, expires_on
    FROM entry NOT INDEXED LEFT JOIN lot ON lot.id = lot_id
    WHERE entry.id >= :entry AND kind IN ('bonus', 'adjust') AND entry.customer_id BETWEEN :low AND :high
    ORDER BY entry.customer_id, entry.id"""

_TOUCHED = """
    SELECT customer_id FROM sale NOT INDEXED
        WHERE id BETWEEN :first AND :last AND day BETWEEN :start AND :end AND customer_id BETWEEN :low AND :high
    UNION SELECT customer_id FROM tier_change
        WHERE operation_id >= :operation AND customer_id BETWEEN :low AND :high
    UNION SELECT customer_id FROM account WHERE tier_until < :end AND customer_id BETWEEN :low AND :high
    UNION SELECT customer_id FROM entry NOT INDEXED
        WHERE id >= :entry AND kind IN ('bonus', 'adjust') AND customer_id BETWEEN :low AND :high"""

# The carry's changes come counted by value, so that the answer stays short however many sales there were.
TOUCHED = f"""
    SELECT touched.customer_id, group_code,
        tier, tier_until,
        (SELECT json_array(tier_before, until_before) FROM tier_change
            WHERE tier_change.customer_id = touched.customer_id AND operation_id >= :operation ORDER BY id LIMIT 1),
        debt + ifnull((SELECT sum(points) FROM entry
            WHERE entry.customer_id = touched.customer_id AND id >= :entry AND lot_id IS NULL), 0),
        carry,
        (SELECT json_group_array(json_array(change, count)) FROM (
            SELECT change, count(*) AS count FROM (
                SELECT carry_change AS change FROM sale
                    WHERE sale.customer_id = touched.customer_id AND id >= :first
                UNION ALL SELECT refund.carry_change FROM sale JOIN refund ON refund.sale_id = sale.id
                    WHERE sale.customer_id = touched.customer_id AND sale.id >= :first)
            WHERE change <> '0' GROUP BY change)),
        (SELECT json_array(ifnull(sum(spent), 0), ifnull(sum(visits), 0), ifnull(sum(earned), 0),
                ifnull(sum(spent) FILTER (WHERE day >= :stays), 0),
                ifnull(sum(visits) FILTER (WHERE day >= :stays), 0),
                ifnull(sum(earned) FILTER (WHERE day >= :stays), 0),
                json_group_array(json_array(day, spent, visits, earned))
                    FILTER (WHERE day >= :window AND day < :stays))
            FROM customer_day WHERE customer_day.customer_id = touched.customer_id AND day < :start),
        control, membership, membership_until,
        (SELECT json_array(plan_before, until_before) FROM membership AS bought
            WHERE bought.customer_id = touched.customer_id AND operation_id >= :operation ORDER BY id LIMIT 1),
        (SELECT json_group_array(json_array(mechanic, code, amount)) FROM (
            SELECT mechanic, code, sum(amount) AS amount FROM (
                SELECT mechanic, code, amount FROM tally WHERE customer = touched.customer_id AND occasion = ''
                UNION ALL SELECT mechanic, code, -amount FROM mark
                    WHERE mark.customer_id = touched.customer_id AND operation_id >= :operation)
            GROUP BY mechanic, code))
    FROM ({_TOUCHED}) AS touched JOIN account ON account.customer_id = touched.customer_id
        JOIN customer ON customer.id = touched.customer_id
    ORDER BY touched.customer_id"""

QUIET_TIERS = f"""
    SELECT tier, count(*) FROM account WHERE customer_id BETWEEN :low AND :high
        AND customer_id NOT IN ({_TOUCHED}) GROUP BY tier"""
