package org.ent4j.model.json;

import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ent4j.model.text.Label;

/** What a value was to be, in words for people: the names of classes are none. */
final class Mismatch {

    private static final int LONGEST_VALUE = 60;
    private static final Map<Class<?>, Label> FORMATS = Map.of(
            LocalDate.class, Label.of("n'est pas une date (AAAA-MM-JJ)", "is no date (YYYY-MM-DD)"),
            Instant.class,
                    Label.of("n'est pas un instant (AAAA-MM-JJThh:mm:ssZ)", "is no instant (YYYY-MM-DDThh:mm:ssZ)"),
            LocalTime.class, Label.of("n'est pas une heure (hh:mm)", "is no time (hh:mm)"),
            boolean.class, Label.of("n'est ni true ni false", "is neither true nor false"),
            int.class, Label.of("n'est pas un nombre entier", "is no whole number"));

    private static final Label OTHER = Label.of("n'a pas la forme attendue", "has not the expected shape");

    /** What Jackson says of a whole text, by how it begins. */
    private static final Map<String, Label> OF_THE_WHOLE = Map.of(
            "No content", Label.of("il n'y a rien", "there is nothing"),
            "Trailing token", Label.of("il y a autre chose après la fin", "there is more behind its end"));

    private Mismatch() {}

    static Label why(MismatchedInputException mismatch) {
        return OF_THE_WHOLE.entrySet().stream()
                .filter(each -> mismatch.getOriginalMessage().startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> ofValue(mismatch));
    }

    private static Label ofValue(MismatchedInputException mismatch) {
        var expected = Optional.<Class<?>>ofNullable(mismatch.getTargetType())
                .map(Mismatch::expected)
                .orElse(OTHER);
        return mismatch instanceof InvalidFormatException format
                ? Label.of(
                        "« %s » %s".formatted(value(format), expected.fr()),
                        "'%s' %s".formatted(value(format), expected.en()))
                : expected;
    }

    private static Label expected(Class<?> type) {
        if (type.isEnum()) {
            var constants = Arrays.stream(type.getEnumConstants())
                    .map(each -> ((Enum<?>) each).name())
                    .collect(Collectors.joining(", "));
            return Label.of("n'est pas l'une de : " + constants, "is none of: " + constants);
        }
        if (Collection.class.isAssignableFrom(type)) {
            return Label.of("n'est pas une liste", "is no list");
        }
        return FORMATS.getOrDefault(type, OTHER);
    }

    private static String value(InvalidFormatException format) {
        var value = String.valueOf(format.getValue());
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }
}
