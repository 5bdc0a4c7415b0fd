package org.ent4j.viescolaire.history;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.motif.Tone;
import org.ent4j.viescolaire.observation.Observation;

/**
 * A pupil over the years, as a school may read it on one day.
 *
 * @param years those of which something is known, the latest first
 */
public record PupilHistory(PersonId pupil, List<HistoryYear> years) {

    public PupilHistory {
        years = List.copyOf(years);
    }

    /**
     * The history as it may be read on that day: a sanction whose time in the file is over does not appear, whether or not
     * somebody has erased it.
     */
    public static PupilHistory of(KnownOfPupil known, LocalDate on) {
        var sanctions = known.sanctions().stream()
                .flatMap(sanction -> SanctionInFile.of(sanction, known.erasure(), on).stream())
                .sorted(Comparator.comparing(SanctionInFile::day))
                .toList();
        var years = Stream.concat(
                        known.days().map(SchoolYear::of), sanctions.stream().map(SanctionInFile::year))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(year -> year(year, known, sanctions))
                .toList();
        return new PupilHistory(known.pupil(), years);
    }

    private static HistoryYear year(SchoolYear year, KnownOfPupil known, List<SanctionInFile> sanctions) {
        return new HistoryYear(
                year,
                known.attendance().within(year.range()),
                observations(year, known, Tone.POSITIVE),
                observations(year, known, Tone.NEGATIVE),
                count(known.punitions(), punition -> year.contains(punition.givenOn())),
                sanctions.stream()
                        .filter(sanction -> sanction.year().equals(year))
                        .toList());
    }

    private static OptionalInt observations(SchoolYear year, KnownOfPupil known, Tone tone) {
        Predicate<Observation> ofTone =
                each -> each.tone(known.motifs()).filter(tone::equals).isPresent();
        return count(
                known.observations(), ofTone.and(each -> year.contains(each.at().toLocalDate())));
    }

    private static <T> OptionalInt count(Optional<? extends Collection<T>> all, Predicate<T> wanted) {
        return all.map(each -> OptionalInt.of((int) each.stream().filter(wanted).count()))
                .orElse(OptionalInt.empty());
    }
}
