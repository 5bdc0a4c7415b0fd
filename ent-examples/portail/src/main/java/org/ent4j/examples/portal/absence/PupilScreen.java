package org.ent4j.examples.portal.absence;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Paged;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceFile;
import org.ent4j.viescolaire.absence.Dossier;
import org.ent4j.viescolaire.alert.Alert;
import org.ent4j.viescolaire.alert.AlertLife;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.rights.Act;

/** The absences of one pupil, for vie scolaire and for the family. */
final class PupilScreen {

    private final PupilCounts counts;

    @Inject
    PupilScreen(PupilCounts counts) {
        this.counts = counts;
    }

    Answer show(Visit visit) {
        return ChosenFile.of(visit)
                .map(file -> Answer.page(
                        visit.in("Absences de %s", "Absences of %s")
                                .formatted(visit.school().names().of(file.pupil())),
                        "absence/pupil",
                        page(visit, file)))
                .fold(answer -> answer, answer -> answer);
    }

    private PupilPage page(Visit visit, AbsenceFile file) {
        var words = DossierWords.of(visit);
        var names = visit.school().names();
        var pupil = file.pupil();
        var count = counts.of(visit, pupil);
        var dossiers = latestFirst(file);
        return new PupilPage(
                AbsencePaths.pupil(pupil),
                names.of(pupil),
                AbsencePaths.encoded(pupil.value()),
                names.classOf(pupil).orElse("—"),
                count.toJavaOptional(),
                count.isLeft() ? visit.words().of(count.getLeft().reasons()) : List.of(),
                alerts(visit, pupil),
                visit.words().count(dossiers.size(), "dossier", "dossiers", "dossier", "dossiers"),
                Paged.of(visit, dossiers).map(dossier -> DossierRow.of(pupil, dossier, names, words)),
                new NoticeRows(words, names, false).of(file, any -> true),
                visit.may(Need.act(Act.TREAT_ABSENCES)),
                !visit.actor().capacity().isStaff() && visit.may(Need.act(Act.COMPLETE_ABSENCES)),
                visit.may(Need.act(Act.SEE_WHEREABOUTS)),
                visit.may(Need.act(Act.SEE_HISTORY)));
    }

    private static List<Dossier> latestFirst(AbsenceFile file) {
        return file.live().stream()
                .sorted(Comparator.comparing((Dossier dossier) ->
                                dossier.span().map(Period::start).orElseThrow())
                        .reversed())
                .toList();
    }

    private static List<Badge> alerts(Visit visit, PersonId pupil) {
        if (!visit.may(Need.act(Act.SEE_ALERTS))) {
            return List.of();
        }
        return visit.school()
                .vieScolaire()
                .alerts()
                .of(visit.actor(), pupil)
                .map(all -> all.alerts().list().values().stream()
                        .filter(alert -> alert.state() != AlertLife.State.WITHDRAWN)
                        .map(alert -> badge(visit, alert))
                        .toList())
                .getOrElse(List.of());
    }

    private static Badge badge(Visit visit, Alert alert) {
        return new Badge(
                "%d %s (%s)"
                        .formatted(
                                alert.count(),
                                visit.words().of(alert.key().type().label()),
                                visit.words().of(alert.state().label())),
                alert.isOpen() ? "bad" : "note");
    }
}
