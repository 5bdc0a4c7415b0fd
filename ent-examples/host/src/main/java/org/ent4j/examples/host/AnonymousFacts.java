package org.ent4j.examples.host;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.text.Folding;
import org.ent4j.viescolaire.incident.Incident;
import org.ent4j.viescolaire.incident.Protagonist;
import org.ent4j.viescolaire.sanction.Sanction;

/**
 * That the register of sanctions names nobody. Source: circulaire 2014-059, registre des sanctions.
 *
 * @param incidents of the school
 * @param names of whoever the directory has
 */
public record AnonymousFacts(Collection<Incident> incidents, Function<PersonId, Optional<PersonName>> names) {

    private static final int SHORTEST = 3;
    private static final Set<String> PARTICLES = Set.of("AUX", "DES", "LES");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** The words of the facts that are of the names of the pupil, or of those who took part in the incident. */
    public List<String> named(Sanction sanction, String facts) {
        var names = people(sanction).flatMap(this::words).collect(Collectors.toSet());
        return BETWEEN_WORDS
                .splitAsStream(facts)
                .filter(word -> names.contains(Folding.fold(word)))
                .distinct()
                .toList();
    }

    private Stream<PersonId> people(Sanction sanction) {
        var others = incidents.stream()
                .filter(incident -> isOf(sanction, incident))
                .flatMap(incident -> incident.report().protagonists().stream())
                .map(Protagonist::person);
        return Stream.concat(Stream.of(sanction.pupil()), others);
    }

    private static boolean isOf(Sanction sanction, Incident incident) {
        return incident.sanctions().contains(sanction.id())
                || sanction.reproach().incident().equals(Optional.of(incident.id()));
    }

    private Stream<String> words(PersonId person) {
        return names.apply(person).stream()
                .flatMap(AnonymousFacts::parts)
                .flatMap(part -> Stream.of(Folding.fold(part).split(" ")))
                .filter(word -> word.length() >= SHORTEST && !PARTICLES.contains(word));
    }

    private static Stream<String> parts(PersonName name) {
        return Stream.of(
                        List.of(name.usageName(), name.firstName()),
                        name.birthName().stream().toList(),
                        name.otherFirstNames())
                .flatMap(Collection::stream);
    }
}
