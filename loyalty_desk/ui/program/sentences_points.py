"""What is said of points: earning, paying, burning, limits, refunds; and of the shop."""

from loyalty_desk.domain.kinds import name_in
from loyalty_desk.ui.format import n_days, n_months
from loyalty_desk.ui.program.words import Words


class PointsSentences(Words):
    """Says how points come and go."""

    def earning(self) -> str:
        """Say what sales earn."""
        rule = self._program.earning
        parts = [self.tr("{rate}.").format(rate=self.rate(rule.base_rate))]
        parts += [
            self.tr("{category}: {rate}.").format(category=category, rate=self.rate(rate))
            for category, rate in rule.category_rates
        ]
        if rule.excluded_categories:
            parts.append(self.tr("Nothing for: {names}.").format(names=", ".join(rule.excluded_categories)))
        if rule.minimum_sale:
            parts.append(self.tr("Sales below {money} earn nothing.").format(money=self.money(rule.minimum_sale)))
        parts.append(self._rounding())
        if rule.on_part_paid_with_points:
            parts.append(self.tr("What points paid earns as well."))
        return " ".join(parts)

    def redemption(self) -> str:
        """Say how points pay."""
        rule = self._program.redemption
        if not rule.share_limit_percent:
            return self.tr("Points cannot pay.")
        value = self.money(self._program.points.value)
        if rule.share_limit_percent == 100:
            parts = [self.tr("One point pays {value}, up to the whole bill.").format(value=value)]
        else:
            percent = self.percent(rule.share_limit_percent)
            text = self.tr("One point pays {value}, up to {percent} of the bill.")
            parts = [text.format(value=value, percent=percent)]
        if rule.minimum_points:
            parts.append(self.tr("Not fewer than {points} at once.").format(points=self.points(rule.minimum_points)))
        if rule.excluded_categories:
            parts.append(self.tr("Not for: {names}.").format(names=", ".join(rule.excluded_categories)))
        if rule.with_same_sale_points:
            parts.append(self.tr("Points of a purchase can pay for it at once."))
        return " ".join(parts)

    def expiry(self) -> str:
        """Say how long points live."""
        rule = self._program.expiry
        if rule.months is None and rule.days is None:
            return self.tr("Points never burn.")
        life = n_months(rule.months) if rule.months is not None else n_days(rule.days or 0)
        ends = {
            "month": self.tr("Points live {life} and then burn at the end of the month."),
            "quarter": self.tr("Points live {life} and then burn at the end of the quarter."),
            "year": self.tr("Points live {life} and then burn at the end of the year."),
        }
        text = ends.get(rule.round_up_to or "", self.tr("Points live {life} and then burn."))
        extended = [self.tr("Each purchase lets all of them live anew.")] if rule.extended_by_purchase else []
        return " ".join((text.format(life=life), *extended))

    def limits(self) -> str:
        """Say what holds points back."""
        rule, approval = self._program.earning, self._program.redemption.approval_over_points
        parts = []
        if rule.hold_days:
            parts.append(self.tr("Points can be used after {days}.").format(days=n_days(rule.hold_days)))
        if rule.limit_per_sale is not None:
            parts.append(self.tr("A sale earns at most {points}.").format(points=self.points(rule.limit_per_sale)))
        if rule.limit_per_day is not None:
            parts.append(self.tr("A day earns at most {points}.").format(points=self.points(rule.limit_per_day)))
        if rule.sales_per_day is not None:
            text = self.tr("Sales a day that earn: {count} at most.")
            parts.append(text.format(count=self._formats.number(rule.sales_per_day)))
        if approval is not None:
            text = self.tr("Using more than {points} at once needs a manager.")
            parts.append(text.format(points=self.points(approval)))
        return " ".join(parts) or self.tr("Points can be used at once, without limits.")

    def refunds(self) -> str:
        """Say what happens to points that were spent before their goods came back."""
        if self._program.refunds.shortfall == "forgive":
            return self.tr("Points already spent when their goods come back are forgiven.")
        return self.tr("Points already spent when their goods come back are owed: the next ones settle that first.")

    def control_group(self) -> str:
        """Say who is put aside to measure what the program brings."""
        every = self._program.control_group_every
        if every is None:
            return self.tr("All customers take part.")
        text = self.tr("One newcomer in {count} gets no bonuses, so that what the program brings is seen, not guessed.")
        return text.format(count=self._formats.number(every))

    def shop(self) -> str:
        """Say under which name the shop stands on cards and receipts."""
        name = name_in(self._program.name, self._formats.language)
        text = self.tr("Cards and receipts say “{name}”. Money is in {currency}, the day ends by the clock of {zone}.")
        return text.format(name=name, currency=self._program.currency, zone=self._program.time_zone.key)

    def _rounding(self) -> str:
        rule = self._program.points
        if self._program.earning.whole_steps:
            return self.tr("Only whole steps count.")
        if rule.carries:
            return self.tr("What is left over counts next time.")
        words = {
            "down": self.tr("Rounded down."),
            "nearest": self.tr("Rounded to the nearest."),
            "up": self.tr("Rounded up."),
        }
        return words[rule.rounding]
