package org.ent4j.ticketing.print;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.dhatim.fastexcel.Worksheet;
import org.ent4j.ticketing.statistics.Share;

/** What a cell holds: a text is never a formula, a number is a number, a day is a day. */
@FunctionalInterface
interface SheetValue {

    /** The longest text of a cell. Source: Microsoft, Excel specifications and limits. */
    int MAX_TEXT = 32_767;

    /** The unit of a sheet's times. */
    double SECONDS_OF_A_DAY = 86_400;

    void writeTo(Worksheet sheet, int row, int column);

    static SheetValue none() {
        return (sheet, row, column) -> {};
    }

    static SheetValue text(String raw) {
        var text = PlainText.of(raw);
        return text.isEmpty() ? none() : (sheet, row, column) -> sheet.value(row, column, cut(text));
    }

    private static String cut(String text) {
        if (text.length() <= MAX_TEXT) {
            return text;
        }
        var end = MAX_TEXT - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    static SheetValue number(int number) {
        return (sheet, row, column) -> sheet.value(row, column, number);
    }

    /** The first of a month. */
    static SheetValue month(LocalDate first) {
        return (sheet, row, column) -> {
            sheet.value(row, column, first);
            sheet.style(row, column).format("mm/yyyy").set();
        };
    }

    static SheetValue dayAndHour(LocalDateTime time) {
        return (sheet, row, column) -> {
            sheet.value(row, column, time);
            sheet.style(row, column).format("dd/mm/yyyy hh:mm").set();
        };
    }

    /** A share of 1, shown in percent; nothing of nothing. */
    static SheetValue share(Share share) {
        return share.whole() == 0
                ? none()
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
