package org.ent4j.viescolaire.conseil;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.PersonId;

/**
 * What is still to be written before a conseil de classe is held. Nothing of it keeps a conseil from being held.
 *
 * @param appreciations that teachers owe, in the order of the pupils and their lines
 * @param vieScolaire pupils of whom the CPE has written nothing
 * @param syntheses pupils without a synthesis
 */
public record ConseilPreparation(List<Line> appreciations, List<PersonId> vieScolaire, List<PersonId> syntheses) {

    /**
     * A line of a pupil that asks for an appreciation.
     *
     * @param teachers who may write it; nobody where no teacher is known
     * @param appreciation blank when it is not written
     */
    public record Line(PersonId pupil, CodeMatiere subject, List<PersonId> teachers, String appreciation) {

        public Line {
            teachers = List.copyOf(teachers);
        }

        boolean isOwed() {
            return appreciation.isBlank();
        }
    }

    public ConseilPreparation {
        appreciations = List.copyOf(appreciations);
        vieScolaire = List.copyOf(vieScolaire);
        syntheses = List.copyOf(syntheses);
    }

    /**
     * Of a conseil as it stands.
     *
     * @param pupils in the order in which the conseil comes to them
     * @param lines of them, those too that are written
     */
    public static ConseilPreparation of(Conseil conseil, Collection<PersonId> pupils, Collection<Line> lines) {
        return new ConseilPreparation(
                lines.stream().filter(Line::isOwed).toList(),
                without(pupils, pupil -> conseil.sheet(pupil).vieScolaire().isPresent()),
                without(pupils, pupil -> conseil.sheet(pupil).synthesis().isPresent()));
    }

    private static List<PersonId> without(Collection<PersonId> pupils, Predicate<PersonId> isWritten) {
        return pupils.stream().filter(isWritten.negate()).toList();
    }

    public boolean isWhole() {
        return appreciations.isEmpty() && vieScolaire.isEmpty() && syntheses.isEmpty();
    }

    /** What each teacher owes; a line of several teachers is owed by each of them, until one writes it. */
    public Map<PersonId, List<Line>> byTeacher() {
        return appreciations.stream()
                .flatMap(line -> line.teachers().stream().map(teacher -> Map.entry(teacher, line)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
    }

    /** The lines of a pupil that are owed. */
    public List<Line> of(PersonId pupil) {
        return appreciations.stream().filter(line -> line.pupil().equals(pupil)).toList();
    }
}
