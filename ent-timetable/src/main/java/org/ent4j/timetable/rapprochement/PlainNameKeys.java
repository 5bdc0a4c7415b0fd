package org.ent4j.timetable.rapprochement;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.person.PersonName;

/** Case, accents, ligatures, hyphens and apostrophes do not matter. */
final class PlainNameKeys implements NameKeys {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    @Override
    public Set<String> person(PersonName name) {
        var first = label(name.firstName());
        return Stream.concat(Stream.of(name.usageName()), name.birthName().stream())
                .map(this::label)
                .filter(last -> !last.isEmpty())
                .map(last -> last + "|" + first)
                .collect(Collectors.toSet());
    }

    @Override
    public String label(String label) {
        var bare =
                MARKS.matcher(Normalizer.normalize(label, Normalizer.Form.NFD)).replaceAll("");
        var upper = bare.toUpperCase(Locale.ROOT).replace("Œ", "OE").replace("Æ", "AE");
        return NEITHER_LETTER_NOR_DIGIT.matcher(upper).replaceAll(" ").strip();
    }
}
