package org.ent4j.viescolaire.registre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.ent4j.model.id.PersonId;

/**
 * The register of roll calls of a class or of a group. A lesson whose roll nobody submitted shows no presence, whatever a
 * device guessed; of it, absences and exemptions that somebody entered are shown, and nothing else. Source: R131-5 of the
 * Code de l'éducation; the form is to be confirmed, since no text was found that gives one.
 *
 * @param days that have lessons, in their order
 */
public record RegistreAppel(RegistreScope scope, List<RegistreDay> days) {

    public RegistreAppel {
        days = List.copyOf(days);
    }

    /**
     * Of the lessons of the class or group: those that were called and those that were not.
     *
     * @param rolls one a lesson; those of other days than the scope's are left out
     * @throws IllegalArgumentException when two are of one lesson
     */
    public static RegistreAppel of(RegistreScope scope, Collection<CalledRoll> rolls, RegistreNames names) {
        return new RegistreAppel(scope, DayMaking.days(scope, rolls, names));
    }

    /** With the rows of these pupils alone, as a lesson of a group has pupils of other classes. */
    public RegistreAppel only(Predicate<PersonId> wanted) {
        return only((day, pupil) -> wanted.test(pupil));
    }

    /** With the rows of those pupils who are wanted on that day, as a pupil may come into a class or leave it. */
    public RegistreAppel only(BiPredicate<LocalDate, PersonId> wanted) {
        return new RegistreAppel(
                scope,
                days.stream()
                        .map(day -> day.only(pupil -> wanted.test(day.day(), pupil)))
                        .toList());
    }

    /** Each pupil once, over all days, in French order of names. */
    public List<RegistreSum> sums() {
        var sums = new LinkedHashMap<PersonId, RegistreSum>();
        days.stream()
                .flatMap(day -> day.rows().stream())
                .map(RegistreSum::of)
                .forEach(sum -> sums.merge(sum.pupil(), sum, RegistreSum::plus));
        var sorted = new ArrayList<>(sums.values());
        var order = new FrenchOrder();
        sorted.sort((one, other) -> order.compare(one.name(), other.name(), one.pupil(), other.pupil()));
        return List.copyOf(sorted);
    }

    /** The names of the pupils in it whose file of absences nobody can read, in French order. */
    public List<String> unreadable() {
        return sums().stream()
                .filter(sum -> scope.unreadable().contains(sum.pupil()))
                .map(RegistreSum::name)
                .toList();
    }

    /** How many roll calls nobody can read: their pupils have no half-days of that day. */
    public int unreadableRolls() {
        return days.stream().mapToInt(day -> day.unreadable().size()).sum();
    }

    /** How many rolls should have been submitted and were not. */
    public int missing() {
        return days.stream().mapToInt(day -> day.missing().size()).sum();
    }
}
