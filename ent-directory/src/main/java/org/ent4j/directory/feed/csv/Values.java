package org.ent4j.directory.feed.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ent4j.directory.person.Kinship;
import org.ent4j.model.text.Folding;
import org.ent4j.model.text.Lang;

/** Cells as values, in all the forms in which tables have them. */
final class Values {

    /** A time after the date, as spreadsheets and databases write it, is left out. */
    private static final String TIME = "(?:[ T][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?Z?)?";

    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]((?:19|20)[0-9]{2})" + TIME);
    private static final Pattern YEAR_FIRST =
            Pattern.compile("((?:19|20)[0-9]{2})[/.-]?([0-9]{2})[/.-]?([0-9]{2})" + TIME);
    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]+\\.[^@\\s.,;<>\"]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{6,15}");
    private static final Pattern WITHOUT_ZERO = Pattern.compile("[1-9][0-9]{8}");
    private static final int LONGEST_EMAIL = 254;
    private static final Set<String> YES =
            Set.of("OUI", "O", "1", "X", "VRAI", "V", "YES", "Y", "TRUE", "T", "DIRECTEUR", "DIRECTRICE");
    private static final Set<String> NO = Set.of("", "NON", "N", "0", "FAUX", "F", "NO", "FALSE");

    private Values() {}

    /** Nothing when it is no day of any calendar from 1900 to 2099, or of no known form. */
    static Optional<LocalDate> date(String text) {
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        return yearFirst.matches()
                ? date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    static Optional<String> email(String text) {
        return Optional.of(text)
                .filter(mail ->
                        mail.length() <= LONGEST_EMAIL && EMAIL.matcher(mail).matches());
    }

    /** Digits alone. A spreadsheet eats the zero at the beginning of a French number: it is given back. */
    static Optional<String> phone(String text) {
        var digits = text.replaceAll("[\\s.()/_-]", "").replaceFirst("^\\+330", "+33");
        var whole = WITHOUT_ZERO.matcher(digits).matches() ? "0" + digits : digits;
        return Optional.of(whole).filter(number -> PHONE.matcher(number).matches());
    }

    /** A spreadsheet eats the zero of the first nine départements too. */
    static String postalCode(String text, String country) {
        var french = country.isEmpty() || Folding.fold(country).equals("FRANCE");
        return french && text.matches("[1-9][0-9]{3}") ? "0" + text : text;
    }

    static Optional<Boolean> yes(String text) {
        var word = Folding.fold(text);
        return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
    }

    /** The code of a kinship, given as a code or in words; "" when it is neither. */
    static String kinship(String text) {
        var word = Folding.fold(text);
        return Kinship.isKnown(text)
                ? text
                : Arrays.stream(Kinship.values())
                        .filter(kin -> List.of(Lang.values()).stream()
                                .anyMatch(lang ->
                                        Folding.fold(kin.label().in(lang)).equals(word)))
                        .findFirst()
                        .map(Kinship::code)
                        .orElse("");
    }

    /** The codes of a cell that may hold several. */
    static List<String> several(String text) {
        return Arrays.stream(text.split("[,;|\\n]"))
                .map(Values::oneLine)
                .filter(code -> !code.isEmpty())
                .toList();
    }

    /** One space for any run of them. */
    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
