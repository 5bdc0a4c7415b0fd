package org.ent4j.catalogue.homepage;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * E-mail addresses and telephone numbers in a text. Names of people are not looked for: no text says by itself whether a word is
 * the name of a pupil.
 */
final class PersonalDetails {

    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}");

    private static final Pattern TELEPHONE = Pattern.compile(
            "(?<![\\d+])(?:\\+33[ \u00a0\u202f]?(?:\\(0\\))?|0)[1-9](?:[ \u00a0\u202f.-]?\\d{2}){4}(?!\\d)");

    private PersonalDetails() {}

    static List<String> in(String text) {
        return Stream.of(EMAIL, TELEPHONE)
                .flatMap(shape -> shape.matcher(text).results())
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }
}
