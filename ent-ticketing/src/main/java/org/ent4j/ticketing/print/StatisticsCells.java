package org.ent4j.ticketing.print;

import java.time.Duration;
import java.util.Optional;
import org.ent4j.model.print.SheetValue;
import org.ent4j.ticketing.statistics.Share;

/** Cells of figures. */
final class StatisticsCells {

    /** The unit of a sheet's times. */
    private static final double SECONDS_OF_A_DAY = 86_400;

    private StatisticsCells() {}

    /** A share of 1, shown in percent; nothing of nothing. */
    static SheetValue share(Share share) {
        return share.whole() == 0
                ? SheetValue.none()
                : (sheet, row, column) -> {
                    sheet.value(row, column, (double) share.part() / share.whole());
                    sheet.style(row, column).format("0.0%").set();
                };
    }

    /** Hours and minutes; more than a day is so many hours. */
    static SheetValue lapse(Optional<Duration> lapse) {
        return lapse.map(each -> lapse(each.toSeconds())).orElseGet(SheetValue::none);
    }

    private static SheetValue lapse(long seconds) {
        return (sheet, row, column) -> {
            sheet.value(row, column, seconds / SECONDS_OF_A_DAY);
            sheet.style(row, column).format("[h]:mm").set();
        };
    }
}
