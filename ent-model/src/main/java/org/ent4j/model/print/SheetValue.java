package org.ent4j.model.print;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.OptionalInt;
import org.dhatim.fastexcel.Worksheet;

/** What a cell holds: a text is never a formula, a number is a number, a day is a day. */
@FunctionalInterface
public interface SheetValue {

    /** The longest text of a cell. Source: Microsoft, Excel specifications and limits. */
    int MAX_TEXT = 32_767;

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

    static SheetValue number(OptionalInt number) {
        return number.isPresent() ? number(number.getAsInt()) : none();
    }

    static SheetValue day(LocalDate day) {
        return (sheet, row, column) -> {
            sheet.value(row, column, day);
            sheet.style(row, column).format("dd/mm/yyyy").set();
        };
    }

    /** The first of a month. */
    static SheetValue month(LocalDate first) {
        return (sheet, row, column) -> {
            sheet.value(row, column, first);
            sheet.style(row, column).format("mm/yyyy").set();
        };
    }

    /** An hour, of its day, so that lines of several days are in order. */
    static SheetValue hour(LocalDateTime time) {
        return (sheet, row, column) -> {
            sheet.value(row, column, time);
            sheet.style(row, column).format("hh:mm").set();
        };
    }

    static SheetValue dayAndHour(LocalDateTime time) {
        return (sheet, row, column) -> {
            sheet.value(row, column, time);
            sheet.style(row, column).format("dd/mm/yyyy hh:mm").set();
        };
    }
}
