"""The statements that fill a large shop, in order; `:last` is the last day, `:host` registers everybody.

A sale and its lot have the same number. Amounts are multiples of what earns a whole point, so that no
fraction is carried; a sale that draws points draws the whole lot of the same customer's sale before.
"""

REGISTERING = """CREATE TEMP TABLE registering (
    id INTEGER PRIMARY KEY, name TEXT, phone TEXT, email TEXT, birthday TEXT, card TEXT, at INTEGER)"""
CUSTOMER = "INSERT INTO temp.registering VALUES (:number, :name, :phone, :email, :birthday, :card, :at)"

SELLING = """CREATE TEMP TABLE plan (
    id INTEGER PRIMARY KEY, operation_id INTEGER NOT NULL, customer_id INTEGER NOT NULL, at INTEGER NOT NULL,
    day TEXT NOT NULL, expires_on TEXT NOT NULL, steps INTEGER NOT NULL, staff TEXT NOT NULL)"""
SALE = "INSERT INTO temp.plan VALUES (?1, ?2, ?3, ?4, ?5, date(?5, '+12 months'), ?6, ?7)"
RESTING = "CREATE TEMP TABLE night (day TEXT PRIMARY KEY, operation_id INTEGER NOT NULL, at INTEGER NOT NULL)"
NIGHT = "INSERT INTO temp.night VALUES (?, ?, ?)"

PLAN = (
    "CREATE TEMP TABLE draw (sale_id INTEGER PRIMARY KEY, lot_id INTEGER NOT NULL, points INTEGER NOT NULL)",
    """INSERT INTO draw SELECT sale_id, lot_id, points FROM (
            SELECT lead(id) OVER each AS sale_id, lead(day) OVER each AS drawn_on, id AS lot_id, steps * 100 AS points,
                expires_on FROM plan WINDOW each AS (PARTITION BY customer_id ORDER BY id))
        WHERE lot_id % 3 = 0 AND drawn_on <= expires_on ORDER BY sale_id""",
    "CREATE INDEX temp.draw_lot ON draw (lot_id)",
    """CREATE TEMP TABLE burned AS SELECT plan.id AS lot_id, customer_id, steps * 100 AS points,
        date(expires_on, '+1 day') AS day FROM plan LEFT JOIN draw ON lot_id = plan.id
        WHERE lot_id IS NULL AND expires_on < :last""",
)

FILL = (
    """INSERT INTO operation SELECT operation_id,
        printf('%08x-0000-4000-8000-%012x', id * 2654435761 % 4294967296, id), 'sale', at,
        customer_id, staff, '', 1, '', '0123456789abcdef0123456789abcdef' FROM plan""",
    """INSERT INTO operation SELECT operation_id, 'night before ' || day, 'nightly', at, NULL, '', '', 1, '', ''
        FROM night ORDER BY operation_id""",
    """INSERT INTO outcome SELECT operation_id,
        printf('[1,1,{"available":%d,"pending":0,"debt":0,"carry":"0","group":null,'
        || '"tier":"guest","tier_until":null,"metric":"0","spent":%d,"visits":1,"earned_today":%d,'
        || '"earning_sales_today":1}]', steps * 100, steps * 2000, steps * 100) FROM plan""",
    """INSERT INTO lot SELECT plan.id, customer_id, operation_id,
        iif(draw.lot_id IS NULL AND expires_on >= :last, steps * 100, 0), at, expires_on, steps * 100
        FROM plan LEFT JOIN draw ON draw.lot_id = plan.id""",
    "INSERT INTO lot_day SELECT expires_on, sum(issued), sum(points_left) FROM lot GROUP BY expires_on",
    """INSERT INTO sale SELECT plan.id, operation_id, customer_id, at, day, '', 1, 'guest', NULL, ifnull(points, 0),
        CAST(steps * 100 AS TEXT), 0, ifnull(points, 0), ifnull(points, 0), steps * 2000, steps * 100, '0', plan.id,
        printf('[["rate_base",null,0,"%d","",null,[100,2000]]]', steps * 100), 0, NULL
        FROM plan LEFT JOIN draw ON sale_id = plan.id""",
    """INSERT INTO sale_line SELECT plan.id, 0, '', '', 1000, steps * 2000 + ifnull(points, 0), 0, ifnull(points, 0),
        ifnull(points, 0), 0 FROM plan LEFT JOIN draw ON sale_id = plan.id""",
    """INSERT INTO entry (operation_id, at, kind, points, customer_id, lot_id, sale_id)
        SELECT operation_id, at, 'redeem' AS kind, -points, customer_id, lot_id, sale_id
            FROM draw JOIN plan ON plan.id = sale_id
        UNION ALL SELECT operation_id, at, 'earn', steps * 100, customer_id, id, id FROM plan
        UNION ALL SELECT operation_id, at, 'expire', -points, customer_id, lot_id, NULL
            FROM burned JOIN night USING (day)
        ORDER BY operation_id, kind DESC, lot_id""",
    """INSERT INTO customer_day SELECT customer_id, day, sum(steps * 2000), count(*), sum(steps * 100), count(*)
        FROM plan GROUP BY customer_id, day""",
    """INSERT INTO day_total (day, sales, money, member_sales, member_money, points_money, earn, redeem)
        SELECT day, count(*), sum(steps * 2000), count(*), sum(steps * 2000), sum(ifnull(points, 0)),
            sum(steps * 100), -sum(ifnull(points, 0)) FROM plan LEFT JOIN draw ON sale_id = plan.id GROUP BY day""",
    """INSERT INTO day_total (day, registered)
        SELECT date(at / 1000000, 'unixepoch', '+3 hours') AS day, count(*) FROM registering GROUP BY 1
        ON CONFLICT DO UPDATE SET registered = excluded.registered""",
    """INSERT INTO day_total (day, expire) SELECT day, -sum(points) FROM burned GROUP BY 1
        ON CONFLICT DO UPDATE SET expire = excluded.expire""",
    """INSERT INTO staff_day (day, staff, sales, money, member_sales, redeemed)
        SELECT day, staff, count(*), sum(steps * 2000), count(*), sum(ifnull(points, 0))
        FROM plan LEFT JOIN draw ON sale_id = plan.id GROUP BY day, staff""",
    """INSERT INTO staff_day (day, staff, registered) SELECT day, :host, registered FROM day_total WHERE registered
        ON CONFLICT DO UPDATE SET registered = excluded.registered""",
    "INSERT INTO customer SELECT id, name, phone, email, birthday, NULL, NULL, '', at, NULL FROM registering",
    "INSERT INTO card SELECT card, id, 'active', at, '', NULL FROM registering ORDER BY card",
    """INSERT INTO account
        WITH book AS (SELECT customer_id, sum(iif(draw.lot_id IS NULL AND expires_on >= :last, steps * 100, 0))
                AS points, max(at) AS at, sum(steps * 2000) AS spent, count(*) AS visits
            FROM plan LEFT JOIN draw ON draw.lot_id = plan.id GROUP BY customer_id)
        SELECT registering.id, ifnull(points, 0), 0, '0', ifnull(book.at, 0),
            CASE WHEN spent >= 2000000 THEN 'gold' WHEN spent >= 500000 THEN 'friend' ELSE 'guest' END,
            iif(spent >= 500000, date('now', '+11 months'), NULL),
            ifnull(spent, 0), ifnull(visits, 0), book.at, 0, NULL, NULL, NULL, NULL
        FROM registering LEFT JOIN book ON customer_id = registering.id ORDER BY registering.id""",
)
