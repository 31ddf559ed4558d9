"""The statements that fill a large shop, in order; `:customers` and `:sales` are how many.

A sale, its operation and its lot have the same number. Amounts are multiples of what earns a whole point, so that no
fraction is carried; a sale that draws points draws the whole lot of the same customer's sale before.
"""

# Seven in ten were customers a year ago, the others came since; the first ones registered three years ago.
CUSTOMER = """
    WITH known (share) AS (SELECT CAST(:number AS REAL) / :count),
        joined (at) AS (SELECT CAST(unixepoch('now', 'start of day')
            - CASE WHEN share < 0.7 THEN 1095 - share / 0.7 * 730 ELSE 365 * (1 - (share - 0.7) / 0.3) END * 86400
            AS INTEGER) * 1000000 FROM known)
    INSERT INTO temp.registering SELECT :number, :name, :phone, :email, :birthday, :card, at FROM joined"""

REGISTERING = """CREATE TEMP TABLE registering (
    id INTEGER PRIMARY KEY, name TEXT, phone TEXT, email TEXT, birthday TEXT, card TEXT, at INTEGER)"""

PLAN = (
    """CREATE TEMP TABLE plan (
        id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL, at INTEGER NOT NULL, day TEXT NOT NULL,
        steps INTEGER NOT NULL)""",
    # The square of an even spread gives few regulars and many who come seldom.
    """WITH RECURSIVE
            number (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM number WHERE id < :sales),
            spread (id, part, seconds) AS (
                SELECT id, (id * 2654435761 % 4294967296) / 4294967296.0,
                    unixepoch('now', 'start of day') - 365 * 86400 + CAST(365 * 86400.0 * id / :sales AS INTEGER) - 1
                FROM number)
        INSERT INTO plan SELECT id,
            1 + CAST(part * part * (0.7 + 0.3 * id / :sales) * (:customers - 1) AS INTEGER),
            seconds * 1000000, date(seconds, 'unixepoch', '+3 hours'), 6 + id * 2246822519 % 61 FROM spread""",
    "CREATE TEMP TABLE draw (sale_id INTEGER PRIMARY KEY, lot_id INTEGER NOT NULL, points INTEGER NOT NULL)",
    """INSERT INTO draw SELECT sale_id, lot_id, points FROM (
            SELECT lead(id) OVER (PARTITION BY customer_id ORDER BY id) AS sale_id, id AS lot_id,
                steps * 100 AS points FROM plan)
        WHERE lot_id % 8 = 0 AND sale_id NOT NULL ORDER BY sale_id""",
    "CREATE INDEX temp.draw_lot ON draw (lot_id)",
)

FILL = (
    """INSERT INTO operation SELECT id, printf('%08x-0000-4000-8000-%012x', id * 2654435761 % 4294967296, id), 'sale',
        at, customer_id, 'Anna', '', 1, '', '0123456789abcdef0123456789abcdef' FROM plan""",
    """INSERT INTO outcome SELECT id, printf('[1,1,{"available":%d,"pending":0,"debt":0,"carry":"0","group":null,'
        || '"tier":"guest","tier_until":null,"metric":"0","spent":%d,"visits":1,"earned_today":%d,'
        || '"earning_sales_today":1}]', steps * 100, steps * 2000, steps * 100) FROM plan""",
    """INSERT INTO lot SELECT plan.id, customer_id, plan.id, iif(draw.lot_id IS NULL, steps * 100, 0), at,
        date(day, '+36 months') FROM plan LEFT JOIN draw ON draw.lot_id = plan.id""",
    """INSERT INTO sale SELECT plan.id, plan.id, customer_id, at, day, '', 1, 'guest', NULL, ifnull(points, 0),
        CAST(steps * 100 AS TEXT), 0, ifnull(points, 0), ifnull(points, 0), steps * 2000, steps * 100, '0', plan.id,
        printf('[["rate_base",null,0,"%d","",null,[100,2000]]]', steps * 100), 0, NULL
        FROM plan LEFT JOIN draw ON sale_id = plan.id""",
    """INSERT INTO sale_line SELECT plan.id, 0, '', '', 1000, steps * 2000 + ifnull(points, 0), 0, ifnull(points, 0),
        ifnull(points, 0), 0 FROM plan LEFT JOIN draw ON sale_id = plan.id""",
    """INSERT INTO entry (operation_id, at, kind, points, customer_id, lot_id, sale_id)
        SELECT plan.id, at, kind, moved.points, customer_id, lot_id, plan.id FROM plan JOIN (
            SELECT sale_id, 'redeem' AS kind, -points AS points, lot_id FROM draw
            UNION ALL SELECT id, 'earn', steps * 100, id FROM plan) AS moved ON sale_id = plan.id
        ORDER BY plan.id, kind DESC""",
    """INSERT INTO customer_day SELECT customer_id, day, sum(steps * 2000), count(*), sum(steps * 100), count(*)
        FROM plan GROUP BY customer_id, day""",
    """INSERT INTO day_total (day, sales, money, member_sales, member_money, points_money, earn, redeem)
        SELECT day, count(*), sum(steps * 2000), count(*), sum(steps * 2000), sum(ifnull(points, 0)),
            sum(steps * 100), -sum(ifnull(points, 0)) FROM plan LEFT JOIN draw ON sale_id = plan.id GROUP BY day""",
    "INSERT INTO customer SELECT id, name, phone, email, birthday, NULL, NULL, '', at FROM registering",
    "INSERT INTO card SELECT card, id, 'active', at, '', NULL FROM registering ORDER BY card",
    """INSERT INTO account
        WITH book AS (SELECT customer_id, sum(iif(draw.lot_id IS NULL, steps * 100, 0)) AS points, max(at) AS at,
            sum(steps * 2000) AS spent, count(*) AS visits
            FROM plan LEFT JOIN draw ON draw.lot_id = plan.id GROUP BY customer_id)
        SELECT registering.id, ifnull(points, 0), 0, '0', ifnull(book.at, 0),
            CASE WHEN spent >= 2000000 THEN 'gold' WHEN spent >= 500000 THEN 'friend' ELSE 'guest' END,
            iif(spent >= 500000, date('now', '+11 months'), NULL),
            ifnull(spent, 0), ifnull(visits, 0), book.at, 0, NULL, NULL, NULL, NULL
        FROM registering LEFT JOIN book ON customer_id = registering.id ORDER BY registering.id""",
)
