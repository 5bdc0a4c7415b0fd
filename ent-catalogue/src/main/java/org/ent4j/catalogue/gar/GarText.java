package org.ent4j.catalogue.gar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Texts of the directory as the GAR wants them. */
public final class GarText {

    private static final Map<String, String> CIVILITIES = Map.ofEntries(
            Map.entry("M", "M."),
            Map.entry("MR", "M."),
            Map.entry("MONSIEUR", "M."),
            Map.entry("MME", "Mme"),
            Map.entry("MADAME", "Mme"),
            Map.entry("MLLE", "Mme"),
            Map.entry("MADEMOISELLE", "Mme"));
    private static final DateTimeFormatter FRENCH =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private GarText() {}

    /** Without spaces around, and without what XML cannot carry; a tab or an end of line becomes a space. */
    public static String clean(String text) {
        var stripped = text.strip();
        return isClean(stripped) ? stripped : cleaned(stripped);
    }

    private static boolean isClean(String text) {
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (sign < ' ' || sign >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints()
                .map(sign -> sign == '\t' || sign == '\n' || sign == '\r' ? ' ' : sign)
                .filter(GarText::isOfXml)
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    private static boolean isOfXml(int sign) {
        return sign >= ' ' && (sign < 0xD800 || sign > 0xDFFF) && sign != 0xFFFE && sign != 0xFFFF;
    }

    /** A UAI in capitals; schools of training have a suffix, such as {@code -ET0001}. */
    public static Optional<String> uai(String text) {
        var value = text.strip().toUpperCase(Locale.ROOT);
        return Optional.of(value).filter(GarCodes::isUai);
    }

    /** The six characters of BCN, without the prefix of an académie. */
    public static Optional<String> subjectCode(String text) {
        var value = text.strip().toUpperCase(Locale.ROOT);
        return Optional.of(value.substring(value.lastIndexOf('-') + 1)).filter(GarCodes::isMatiere);
    }

    /** The code of a class or group without that of its structure: {@code 3A} of {@code 5001$3A}. */
    public static String groupCode(String text) {
        return clean(text.substring(text.lastIndexOf('$') + 1));
    }

    /** {@code M.} or {@code Mme}. */
    public static Optional<String> civility(String text) {
        return Optional.ofNullable(
                CIVILITIES.get(text.strip().toUpperCase(Locale.ROOT).replace(".", "")));
    }

    /** A date as XML has it, read of that or of {@code 24/05/2013}. */
    public static Optional<String> date(String text) {
        var value = text.strip();
        try {
            var date = value.indexOf('/') < 0 ? LocalDate.parse(value) : LocalDate.parse(value, FRENCH);
            return Optional.of(date.toString()).filter(each -> each.length() == "2013-05-24".length());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    static List<String> sorted(Collection<String> texts) {
        return texts.stream().sorted().toList();
    }
}
