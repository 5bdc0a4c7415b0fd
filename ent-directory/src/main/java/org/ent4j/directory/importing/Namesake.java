package org.ent4j.directory.importing;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.model.id.StructureId;

/** One name, one birth date, one school: what makes two people one without a common number. */
record Namesake(StructureId structure, String usageName, String firstName, LocalDate birthDate) {

    private static final Pattern NO_LETTER = Pattern.compile("[^A-Z]");

    /** One for each school of a person; none without a birth date. */
    static Stream<Namesake> of(Person person) {
        return person.birthDate().stream()
                .flatMap(birth -> structures(person)
                        .map(structure -> new Namesake(
                                structure,
                                bare(person.name().usageName()),
                                bare(person.name().firstName()),
                                birth)));
    }

    private static Stream<StructureId> structures(Person person) {
        return person.affiliations().stream().map(Affiliation::structure).distinct();
    }

    /** Letters alone, without accents and case. */
    private static String bare(String name) {
        var decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
        return Optional.of(NO_LETTER.matcher(decomposed).replaceAll(""))
                .filter(letters -> !letters.isEmpty())
                .orElse(name);
    }
}
