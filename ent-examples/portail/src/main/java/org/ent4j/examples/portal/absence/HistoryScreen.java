package org.ent4j.examples.portal.absence;

import java.util.OptionalInt;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.counting.Counted;
import org.ent4j.viescolaire.history.HistoryYear;
import org.ent4j.viescolaire.history.PupilHistory;
import org.ent4j.viescolaire.history.SanctionInFile;

/** A pupil followed over the years. */
final class HistoryScreen {

    private HistoryScreen() {}

    static Answer show(Visit visit) {
        return ChosenFile.person(visit.parameter("pupil"))
                .filter(pupil -> ChosenFile.isPupil(visit, pupil))
                .map(pupil -> show(visit, pupil))
                .orElseGet(() -> Answer.notFound(
                        visit,
                        visit.in("Cet élève n'est pas dans l'établissement.", "This pupil is not in the school.")));
    }

    private static Answer show(Visit visit, PersonId pupil) {
        var name = visit.school().names().of(pupil);
        return Answer.shown(
                visit,
                visit.school().vieScolaire().histories().of(visit.actor(), pupil, visit.today()),
                history -> Answer.page(
                        visit.in("Parcours de %s", "%s over the years").formatted(name),
                        "absence/history",
                        page(visit, history, name)));
    }

    private static HistoryPage page(Visit visit, PupilHistory history, String name) {
        return new HistoryPage(
                name,
                AbsencePaths.pupil(history.pupil()),
                history.years().stream().map(year -> row(visit, year)).toList());
    }

    private static HistoryPage.Year row(Visit visit, HistoryYear year) {
        return new HistoryPage.Year(
                year.year().toString(),
                counted(visit, year.attendance().halfDayCount()),
                counted(visit, year.attendance().latenessCount()),
                number(year.positive()),
                number(year.negative()),
                number(year.punitions()),
                year.sanctions().stream().map(each -> sanction(visit, each)).toList());
    }

    private static String counted(Visit visit, Counted counted) {
        return visit.in("%d, dont %d non excusés", "%d, %d not excused").formatted(counted.all(), counted.unexcused());
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "—";
    }

    private static String sanction(Visit visit, SanctionInFile sanction) {
        var words = visit.words();
        return words.of(sanction.kind().label()) + ", " + words.shortDay(sanction.day())
                + sanction.until()
                        .map(day -> visit.in(" (au dossier jusqu'au %s)", " (in the file until %s)")
                                .formatted(words.shortDay(day)))
                        .orElse("");
    }
}
