"""The statements that take a file of past sales as a whole: read into temporary tables, then copied into the books."""

DROP = tuple(
    f"DROP TABLE IF EXISTS temp.{name}" for name in ("incoming", "fresh", "who", "newcomer", "numbered", "deed")
)
CREATE = (
    """CREATE TEMP TABLE incoming (
        row INTEGER PRIMARY KEY, who TEXT, at INTEGER, day TEXT, receipt TEXT, amount INTEGER, category TEXT,
        quantity INTEGER, staff TEXT, fingerprint INTEGER)""",
    "CREATE TEMP TABLE who (who TEXT PRIMARY KEY, customer_id INTEGER, same TEXT, phone TEXT, card TEXT, first INTEGER)"
    " WITHOUT ROWID",
    "CREATE TEMP TABLE newcomer (id INTEGER PRIMARY KEY, same TEXT, phone TEXT, card TEXT, first INTEGER)",
    "CREATE TEMP TABLE numbered (leader INTEGER PRIMARY KEY, sale_id INTEGER)",
    "CREATE TEMP TABLE deed (staff TEXT PRIMARY KEY, operation_id INTEGER) WITHOUT ROWID",
)
STAGE = "INSERT INTO temp.incoming VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"

# What was not taken before; its `leader` is the first row of its sale: the same customer, day and receipt.
FRESH = """
    CREATE TEMP TABLE fresh AS SELECT row, {leader} AS leader, occurrence FROM (
        SELECT row, who, day, receipt, fingerprint,
            row_number() OVER (PARTITION BY fingerprint ORDER BY row) - 1 AS occurrence
        FROM temp.incoming) AS staged
    WHERE NOT EXISTS (SELECT 1 FROM imported_row AS taken
        WHERE taken.fingerprint = staged.fingerprint AND taken.occurrence = staged.occurrence)"""
EACH_ROW = "row"
BY_RECEIPT = "min(row) OVER (PARTITION BY who, day, iif(receipt = '', row, 'n' || receipt))"
HAS_RECEIPTS = "SELECT EXISTS (SELECT 1 FROM temp.incoming WHERE receipt <> '')"
WHO = """
    INSERT INTO temp.who (who, same, first) SELECT who, who, min(at)
    FROM temp.fresh JOIN temp.incoming USING (row) GROUP BY who"""
KNOWN_ID = """
    UPDATE temp.who SET customer_id = (SELECT customer_id FROM external_id WHERE source = 'id' AND value = who)"""
COUNTS = """
    SELECT (SELECT count(*) FROM temp.incoming), count(*), count(DISTINCT leader), ifnull(sum(amount), 0), min(day),
        max(day), (SELECT count(DISTINCT same) FROM temp.who WHERE customer_id IS NULL)
    FROM temp.fresh JOIN temp.incoming USING (row)"""

NEWCOMERS = """
    INSERT INTO temp.newcomer (same, phone, card, first) SELECT same, max(phone), max(card), min(first) FROM temp.who
    WHERE customer_id IS NULL GROUP BY same ORDER BY 4, 1"""
CUSTOMERS = (
    """INSERT INTO customer (id, name, phone, note, registered_at)
        SELECT :last + id, iif(phone IS NULL, same, ''), phone, '', first FROM temp.newcomer""",
    """INSERT INTO account (customer_id, open_points, debt, carry, pending_until, tier, spent, visits, control)
        SELECT :last + id, 0, 0, '0', 0, :tier, 0, 0, ifnull((:last + id) % :every = 0, 0) FROM temp.newcomer""",
    "INSERT INTO imported_customer SELECT :import, :last + id FROM temp.newcomer",
    """UPDATE temp.who SET customer_id = :last + (SELECT id FROM temp.newcomer WHERE newcomer.same = who.same)
        WHERE customer_id IS NULL""",
    """INSERT INTO external_id SELECT 'id', who, customer_id, :import FROM temp.who
        WHERE customer_id > :last AND phone IS NULL AND card IS NULL""",
    """INSERT INTO day_total (day, registered) SELECT day, count(*) FROM (
            SELECT min(at), day FROM temp.who JOIN temp.incoming USING (who) JOIN temp.fresh USING (row)
            WHERE customer_id > :last GROUP BY customer_id)
        WHERE true GROUP BY day ON CONFLICT DO UPDATE SET registered = registered + excluded.registered""",
)
NEWCOMERS_SAME = "CREATE INDEX temp.newcomer_same ON newcomer (same)"
SOME_NEWCOMERS = "SELECT id, same, phone, card FROM temp.newcomer WHERE id > ? ORDER BY id LIMIT ?"

STAFF = "SELECT DISTINCT staff FROM temp.fresh JOIN temp.incoming USING (row) ORDER BY staff"
SALES = (
    """INSERT INTO temp.numbered SELECT leader, :last + row_number() OVER (ORDER BY at, leader) FROM
        (SELECT leader, min(at) AS at FROM temp.fresh JOIN temp.incoming USING (row) GROUP BY leader)""",
    # Of the columns that are not summed SQLite takes those of the row with the smallest time.
    """INSERT INTO sale (id, operation_id, customer_id, at, day, receipt, program_version, allowance, max_points, exact,
            discount, points_used, points_money, to_pay, points_earned, carry_change, reasons)
        SELECT sale_id, operation_id, customer_id, min(at), day, receipt, :version, 0, 0, '0', 0, 0, 0, sum(amount), 0,
            '0', '[]'
        FROM temp.numbered JOIN temp.fresh USING (leader) JOIN temp.incoming USING (row) JOIN temp.who USING (who)
            JOIN temp.deed USING (staff)
        GROUP BY sale_id ORDER BY sale_id""",
    """INSERT INTO sale_line SELECT sale_id, row_number() OVER (PARTITION BY sale_id ORDER BY row) - 1, '', category,
            quantity, amount, 0, 0, 0, 0
        FROM temp.numbered JOIN temp.fresh USING (leader) JOIN temp.incoming USING (row) ORDER BY sale_id""",
    """INSERT INTO imported_row SELECT fingerprint, occurrence, :import FROM temp.fresh JOIN temp.incoming USING (row)
        ORDER BY fingerprint, occurrence""",
)
# Beside the books; `:sign` is -1 where the sales are taken out again, all of them whole.
_OF_IMPORT = "FROM sale WHERE id BETWEEN :first AND :last"
TOTALS = (
    f"""INSERT INTO customer_day SELECT customer_id, day, :sign * sum(to_pay), :sign * count(*), 0, 0 {_OF_IMPORT}
        GROUP BY customer_id, day ON CONFLICT DO UPDATE SET spent = spent + excluded.spent,
        visits = visits + excluded.visits""",
    f"""UPDATE account SET spent = account.spent + each.spent, visits = account.visits + each.visits FROM
        (SELECT customer_id AS who, :sign * sum(to_pay) AS spent, :sign * count(*) AS visits {_OF_IMPORT}
            GROUP BY customer_id) AS each
        WHERE customer_id = who""",
    f"""INSERT INTO day_total (day, sales, money, member_sales, member_money)
        SELECT day, :sign * count(*), :sign * sum(to_pay), :sign * count(*), :sign * sum(to_pay) {_OF_IMPORT}
        GROUP BY day ON CONFLICT DO UPDATE SET sales = sales + excluded.sales, money = money + excluded.money,
        member_sales = member_sales + excluded.member_sales, member_money = member_money + excluded.member_money""",
    """INSERT INTO staff_day (day, staff, sales, money, member_sales)
        SELECT day, staff, :sign * count(*), :sign * sum(to_pay), :sign * count(*)
        FROM sale JOIN operation ON operation.id = operation_id WHERE sale.id BETWEEN :first AND :last
        GROUP BY day, staff ON CONFLICT DO UPDATE SET sales = sales + excluded.sales, money = money + excluded.money,
        member_sales = member_sales + excluded.member_sales""",
    """INSERT INTO bought SELECT customer_id, day, category, :sign * sum(quantity), :sign * sum(amount)
        FROM sale JOIN sale_line ON sale_id = sale.id WHERE sale.id BETWEEN :first AND :last AND category <> ''
        GROUP BY customer_id, day, category
        ON CONFLICT DO UPDATE SET units = units + excluded.units, money = money + excluded.money""",
)
LAST_SALES = f"""
    UPDATE account SET last_sale_at = max(latest, ifnull(last_sale_at, latest)) FROM
        (SELECT customer_id AS who, max(at) AS latest {_OF_IMPORT} GROUP BY customer_id) AS each
    WHERE customer_id = who"""
BUYERS = f"SELECT DISTINCT customer_id {_OF_IMPORT} ORDER BY customer_id"
