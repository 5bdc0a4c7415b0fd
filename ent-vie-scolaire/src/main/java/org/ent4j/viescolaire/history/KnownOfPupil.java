package org.ent4j.viescolaire.history;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.calendar.DemiJournee;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.counting.AttendanceCount;
import org.ent4j.viescolaire.motif.Motifs;
import org.ent4j.viescolaire.observation.Observation;
import org.ent4j.viescolaire.punition.Punition;
import org.ent4j.viescolaire.sanction.ErasurePolicy;
import org.ent4j.viescolaire.sanction.Sanction;

/**
 * What a school has of one pupil, of any years.
 *
 * @param pupil of whom all of it is
 * @param observations nothing when the school has no observations, or the reader is not to know of them
 * @param motifs which say whether an observation encourages
 * @param punitions nothing when the school has no punitions, or the reader is not to know of them
 * @param sanctions in any state; what a file has forgotten is left out of a history
 */
public record KnownOfPupil(
        PersonId pupil,
        AttendanceCount attendance,
        Optional<List<Observation>> observations,
        Motifs motifs,
        Optional<List<Punition>> punitions,
        List<Sanction> sanctions,
        ErasurePolicy erasure) {

    public KnownOfPupil {
        observations = observations.map(List::copyOf);
        punitions = punitions.map(List::copyOf);
        sanctions = List.copyOf(sanctions);
        var others = Stream.of(
                        observations.stream().flatMap(Collection::stream).map(Observation::pupil),
                        punitions.stream().flatMap(Collection::stream).map(Punition::pupil),
                        sanctions.stream().map(Sanction::pupil))
                .flatMap(people -> people)
                .filter(each -> !each.equals(pupil))
                .toList();
        if (!others.isEmpty()) {
            throw new IllegalArgumentException(
                    "Something of %s for %s.\nMaybe it was read without the pupil.".formatted(others, pupil));
        }
    }

    /** The days on which there is something, sanctions left aside. */
    Stream<LocalDate> days() {
        return Stream.of(
                        attendance.halfDays().keySet().stream().map(DemiJournee::day),
                        attendance.latenesses().keySet().stream(),
                        attendance.time().keySet().stream(),
                        observations.stream()
                                .flatMap(Collection::stream)
                                .map(each -> each.at().toLocalDate()),
                        punitions.stream().flatMap(Collection::stream).map(Punition::givenOn))
                .flatMap(days -> days);
    }
}
