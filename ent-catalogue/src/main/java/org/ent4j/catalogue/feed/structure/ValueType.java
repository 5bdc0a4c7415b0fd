package org.ent4j.catalogue.feed.structure;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.ent4j.model.text.Label;

/**
 * What a value may be, as XML Schema says it.
 *
 * @param expected in a few words, for the one who mends it
 * @param takes the value as the file has it, spaces included
 */
public record ValueType(Label expected, Predicate<String> takes) {

    private static final long MOST = 0xFFFF_FFFFL;
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,1000}");

    /** {@code xs:string}. */
    public static final ValueType TEXT = new ValueType(Label.of("un texte", "a text"), any -> true);

    /** {@code xs:string} of one character at least. */
    public static final ValueType FILLED =
            new ValueType(Label.of("un texte non vide", "a text that is not empty"), text -> !text.isEmpty());

    /** {@code xs:unsignedInt}. */
    public static final ValueType UNSIGNED_INT = new ValueType(
            Label.of("un entier de 0 à 4294967295", "a whole number from 0 to 4294967295"), ValueType::isUnsignedInt);

    /** {@code xs:date}. */
    public static final ValueType DATE = new ValueType(
            Label.of("une date du calendrier, 2012-09-28", "a day of the calendar, 2012-09-28"),
            text -> XmlTime.day(text).isPresent());

    /** {@code xs:dateTime}. */
    public static final ValueType DATE_TIME = new ValueType(
            Label.of("une date et une heure, 2026-09-28T08:30:00", "a day and a time, 2026-09-28T08:30:00"),
            text -> XmlTime.moment(text).isPresent());

    /** {@code xs:base64Binary}. */
    public static final ValueType BASE64 =
            new ValueType(Label.of("des octets en Base64", "bytes in Base64"), Base64Text::isOne);

    /** One of these words, exactly. */
    public static ValueType oneOf(List<String> words) {
        var all = String.join(", ", words);
        return new ValueType(Label.of("une valeur parmi " + all, "one of " + all), words::contains);
    }

    private static boolean isUnsignedInt(String text) {
        var number = XmlTime.collapsed(text);
        return WHOLE.matcher(number).matches() && isInRange(number);
    }

    private static boolean isInRange(String number) {
        var value = new BigInteger(number.startsWith("+") ? number.substring(1) : number);
        return value.signum() >= 0 && value.compareTo(BigInteger.valueOf(MOST)) <= 0;
    }
}
