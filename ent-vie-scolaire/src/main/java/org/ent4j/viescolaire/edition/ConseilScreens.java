package org.ent4j.viescolaire.edition;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.conseil.PupilResults;
import org.ent4j.viescolaire.conseil.SubjectLine;
import org.ent4j.viescolaire.counting.AttendanceCount;

/** The results of a class as its conseil looks at them. */
public record ConseilScreens(ClassResults results, PrintedNames names) {

    /** In the order in which the class is read out. */
    public List<PupilResults> all() {
        return names.inOrder(results.pupils()).stream().map(this::of).toList();
    }

    private PupilResults of(PersonId pupil) {
        var subjects = results.of(pupil).stream().map(each -> line(pupil, each)).toList();
        return new PupilResults(
                pupil, subjects, results.generalOf(pupil).pupil().value(), vieScolaire(pupil));
    }

    private SubjectLine line(PersonId pupil, ServiceResults taught) {
        return new SubjectLine(
                taught.taught().service().matiere(),
                taught.shown(pupil).value(),
                taught.figures().average().value(),
                results.positionnement(pupil, taught),
                BulletinAssembly.appreciation(pupil, taught));
    }

    private List<Label> vieScolaire(PersonId pupil) {
        return Optional.ofNullable(results.frame().attendance().get(pupil))
                .filter(any -> results.frame().policy().isAttendanceShown())
                .map(ConseilScreens::words)
                .orElseGet(List::of);
    }

    private static List<Label> words(AttendanceCount count) {
        return List.of(
                halfDays(count.halfDayCount().all(), count.halfDayCount().unexcused()),
                latenesses(count.latenessCount().all()));
    }

    private static Label halfDays(int all, int unexcused) {
        if (all == 0) {
            return Label.of("aucune demi-journée d'absence", "no half-day of absence");
        }
        return Label.of(
                "%d demi-journée%s d'absence, dont %d non justifiée%s"
                        .formatted(all, plural(all), unexcused, plural(unexcused)),
                "%d half-day%s of absence, %d of them not excused".formatted(all, plural(all), unexcused));
    }

    private static Label latenesses(int all) {
        return all == 0
                ? Label.of("aucun retard", "no lateness")
                : Label.of("%d retard%s".formatted(all, plural(all)), all == 1 ? "1 lateness" : all + " latenesses");
    }

    private static String plural(int count) {
        return count > 1 ? "s" : "";
    }
}
