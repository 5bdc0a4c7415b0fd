package org.ent4j.model.print;

import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * A column of a sheet.
 *
 * @param width in characters
 * @param value what it says of a line
 */
public record SheetColumn<T>(String head, double width, Function<T, SheetValue> value) {

    public static final double NARROW = 12;
    public static final double WIDE = 28;
    public static final double MOMENT = 18;

    public static <T> SheetColumn<T> text(String head, Function<T, String> text) {
        return new SheetColumn<>(head, WIDE, line -> SheetValue.text(text.apply(line)));
    }

    public static <T> SheetColumn<T> number(String head, ToIntFunction<T> number) {
        return new SheetColumn<>(head, NARROW, line -> SheetValue.number(number.applyAsInt(line)));
    }

    public static <T> SheetColumn<T> of(String head, Function<T, SheetValue> value) {
        return new SheetColumn<>(head, NARROW, value);
    }
}
