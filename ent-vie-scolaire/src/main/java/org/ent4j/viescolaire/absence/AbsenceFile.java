package org.ent4j.viescolaire.absence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.style.EntStyle;
import org.ent4j.viescolaire.absence.AbsenceEvent.Opened;
import org.immutables.value.Value;

/**
 * The file of a pupil's absences, opened for a single school year, as its journal makes it: the dossiers and what was done
 * about them. Source: code de l'éducation, R131-6.
 */
@EntStyle
@Value.Immutable
public interface AbsenceFile {

    PersonId pupil();

    SchoolYear year();

    /** By number, those that are grouped or withdrawn too. */
    Map<Integer, Dossier> dossiers();

    /** By number. */
    Map<Integer, AbsenceNotification> notifications();

    /** How many parts there ever were. */
    @Value.Default
    default int partCount() {
        return 0;
    }

    /** How many events made it. */
    @Value.Default
    default int version() {
        return 0;
    }

    AbsenceFile withDossiers(Map<Integer, ? extends Dossier> dossiers);

    AbsenceFile withNotifications(Map<Integer, ? extends AbsenceNotification> notifications);

    AbsenceFile withPartCount(int count);

    AbsenceFile withVersion(int version);

    /** Those that have parts, in the order of their numbers. */
    @Value.Lazy
    default List<Dossier> live() {
        return dossiers().values().stream()
                .filter(dossier -> dossier.state().isLive())
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .toList();
    }

    default Optional<Dossier> dossier(int number) {
        return Optional.ofNullable(dossiers().get(number));
    }

    /** The dossier that has a part. */
    default Optional<Dossier> holding(int part) {
        return live().stream().filter(dossier -> dossier.part(part).isPresent()).findFirst();
    }

    default Stream<Part> parts() {
        return live().stream().flatMap(dossier -> dossier.parts().stream());
    }

    /** Before anything is known of the pupil. */
    static AbsenceFile empty(PersonId pupil, SchoolYear year) {
        return builder().pupil(pupil).year(year).build();
    }

    /**
     * As a journal makes it.
     *
     * @throws IllegalArgumentException when the journal does not begin with the file being opened
     */
    static AbsenceFile replay(Collection<AbsenceEvent> journal) {
        var first = journal.stream().findFirst().orElse(null);
        if (!(first instanceof Opened opened)) {
            throw new IllegalArgumentException(
                    "The journal %s does not begin with Opened.\nMaybe it is not in its order.".formatted(journal));
        }
        var file = empty(opened.pupil(), opened.year());
        for (var event : journal) {
            file = AbsenceChanges.after(file, event);
        }
        return file;
    }

    /** As one more event makes it. */
    default AbsenceFile after(AbsenceEvent event) {
        return AbsenceChanges.after(this, event);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a file; pupil and year are required. */
    final class Builder extends ImmutableAbsenceFile.Builder {}
}
