package org.ent4j.examples.portal.absence;

import java.util.List;
import java.util.Map;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceCommand.Enter;
import org.ent4j.viescolaire.absence.AbsenceType;
import org.ent4j.viescolaire.absence.Origin;
import org.ent4j.viescolaire.absence.Origin.Source;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.motif.MotifKind;

/** A guardian says that his child will be away. */
final class DeclarationScreen {

    private DeclarationScreen() {}

    /** Vie scolaire has its own form for that. */
    static Answer show(Visit visit) {
        if (visit.actor().capacity().isStaff()) {
            return Answer.to(AbsencePaths.ENTRY);
        }
        var form = EntryForm.empty(visit.query().text("eleve"), visit.today().plusDays(1));
        return Answer.page(title(visit), "absence/declaration", page(visit, form, List.of()));
    }

    private static String title(Visit visit) {
        return visit.in("Déclarer une absence", "Declare an absence");
    }

    private static EntryPage page(Visit visit, EntryForm form, List<String> wrong) {
        var names = visit.school().names();
        var policy = visit.school().vieScolaire().setup().absences();
        return new EntryPage(
                form,
                Map.of(),
                "",
                FamilyScreen.pupils(visit)
                        .map(pupil -> new EntryPage.Choice(
                                pupil.value(), names.of(pupil), form.pupils().contains(pupil.value())))
                        .toList(),
                Map.of(),
                Map.of(),
                Options.with(
                        visit.in("à préciser plus tard", "to be given later"),
                        Options.motifs(policy, MotifKind.ABSENCE, true)),
                wrong);
    }

    static Answer declare(Visit visit) {
        var form = EntryForm.of(visit.form());
        return form.people().stream()
                .filter(pupil -> FamilyScreen.pupils(visit).anyMatch(pupil::equals))
                .findFirst()
                .map(pupil -> declare(visit, form, pupil))
                .orElseGet(() -> again(
                        visit,
                        form,
                        List.of(visit.in("Choisissez un de vos enfants.", "Choose one of your children."))));
    }

    private static Answer declare(Visit visit, EntryForm form, PersonId pupil) {
        return form.period()
                .read(visit)
                .fold(wrong -> again(visit, form, wrong), periods -> declare(visit, form, pupil, periods));
    }

    private static Answer declare(Visit visit, EntryForm form, PersonId pupil, List<Period> periods) {
        var command = new Enter(
                visit.now(),
                visit.actor(),
                AbsenceType.ABSENCE,
                periods,
                Origin.of(Source.RESPONSABLE),
                form.motifCode(),
                form.comment());
        return visit.school()
                .vieScolaire()
                .absences()
                .carryOut(pupil, command)
                .fold(
                        refusal -> again(visit, form, visit.words().of(refusal.reasons())),
                        file -> Answer.to(
                                AbsencePaths.newest(file),
                                Notice.done(visit.in(
                                        "L'absence est déclarée : la vie scolaire la voit dès maintenant.",
                                        "The absence is declared: vie scolaire sees it from now on."))));
    }

    private static Answer again(Visit visit, EntryForm form, List<String> wrong) {
        return Answer.again(title(visit), "absence/declaration", page(visit, form, wrong));
    }
}
