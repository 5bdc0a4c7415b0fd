package org.ent4j.examples.portal.subject;

import io.vavr.control.Either;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.examples.host.SchoolSubjects;
import org.ent4j.examples.host.TaughtServices;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.viescolaire.service.EvaluationService;
import org.ent4j.viescolaire.service.ServiceLine;
import org.ent4j.viescolaire.service.ServiceReason;
import org.ent4j.viescolaire.service.ServicesPlan;

/** Evaluation services are generated from the published timetable: first what that would do, then all of it. */
final class GenerationScreen {

    private static final String PATH = ServiceLinks.SERVICES + "/generation";
    private static final int SHOWN = 200;

    private final PortalData data;

    GenerationScreen(PortalData data) {
        this.data = data;
    }

    Answer show(Visit visit) {
        return visit.school()
                .timetable()
                .map(timetable -> Answer.shown(
                        visit, plan(visit, timetable, visit.query().isChecked("ignorer")), plan -> page(visit, plan)))
                .orElseGet(() -> page(
                        visit,
                        new GenerationPage("", unpublished(visit), false, false, false, List.of(), List.of(), "")));
    }

    private static Answer page(Visit visit, ServicesPlan plan) {
        return page(visit, generation(visit, plan));
    }

    private static Answer page(Visit visit, GenerationPage page) {
        return Answer.page(
                visit.in("Générer les services d'évaluation", "Generate evaluation services"),
                "subject/generation",
                page);
    }

    private static String unpublished(Visit visit) {
        return visit.in(
                "L'emploi du temps n'est pas encore publié : importez-le et publiez-le d'abord.",
                "The timetable is not published yet: import and publish it first.");
    }

    private Either<Refusal, ServicesPlan> plan(Visit visit, Publication timetable, boolean isLeavingOut) {
        return visit.school()
                .vieScolaire()
                .subjects()
                .plan(visit.actor(), subjects(visit), TaughtServices.of(timetable), isLeavingOut);
    }

    private SchoolSubjects subjects(Visit visit) {
        return SchoolSubjects.of(data.directory(), visit.school().id());
    }

    private static GenerationPage generation(Visit visit, ServicesPlan plan) {
        var lines = plan.lines().stream()
                .filter(line -> line.fate() != Fate.UNCHANGED)
                .sorted(Comparator.comparing((ServiceLine line) -> line.fate() != Fate.CONFLICT)
                        .thenComparing(line -> line.audience().code()))
                .toList();
        return new GenerationPage(
                seen(plan),
                "",
                plan.isLeavingOut(),
                !plan.conflicts().isEmpty(),
                !plan.changes().isEmpty(),
                counts(visit, plan),
                lines.stream().limit(SHOWN).map(line -> line(visit, line)).toList(),
                lines.size() <= SHOWN
                        ? ""
                        : visit.words()
                                .count(
                                        lines.size() - SHOWN,
                                        "autre ligne",
                                        "autres lignes",
                                        "more line",
                                        "more lines"));
    }

    private static List<String> counts(Visit visit, ServicesPlan plan) {
        var counts = new LinkedHashMap<Fate, Integer>();
        Stream.of(Fate.values()).forEach(fate -> counts.put(fate, plan.of(fate).size()));
        return counts.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> "%s : %d".formatted(visit.words().of(each.getKey().label()), each.getValue()))
                .toList();
    }

    private static GenerationPage.Line line(Visit visit, ServiceLine line) {
        var service = line.after().or(line::before);
        return new GenerationPage.Line(
                line.audience().code(),
                service.map(EvaluationService::label).orElse(line.matiere()),
                visit.words().of(line.fate().label()),
                tone(line.fate()),
                service.map(each -> ServiceLinks.teachers(visit, each)).orElse(""),
                String.join(
                        " · ",
                        line.reasons().stream()
                                .map(reason -> reason instanceof ServiceReason.OtherTeachers teachers
                                        ? teachers(visit, teachers)
                                        : visit.words().of(reason))
                                .toList()));
    }

    private static String teachers(Visit visit, ServiceReason.OtherTeachers change) {
        return visit.in("enseignants : %s → %s", "teachers: %s → %s")
                .formatted(
                        String.join(
                                ", ",
                                change.before().stream()
                                        .map(visit.school().names()::of)
                                        .toList()),
                        String.join(
                                ", ",
                                change.after().stream()
                                        .map(visit.school().names()::of)
                                        .toList()));
    }

    private static String tone(Fate fate) {
        return switch (fate) {
            case CREATE -> "good";
            case CONFLICT -> "bad";
            case DISAPPEARED, FROZEN -> "wait";
            case UPDATE, UNCHANGED, IGNORED -> "note";
        };
    }

    private static String seen(ServicesPlan plan) {
        return Integer.toHexString(plan.lines().toString().hashCode());
    }

    Answer apply(Visit visit) {
        var isLeavingOut = visit.form().isChecked("ignorer");
        var back = PATH + (isLeavingOut ? "?ignorer=1" : "");
        return visit.school()
                .timetable()
                .map(timetable -> plan(visit, timetable, isLeavingOut)
                        .fold(
                                refused -> Answer.to(back, Notice.refused(visit.words(), refused.reasons())),
                                plan -> apply(visit, plan, back)))
                .orElseGet(() -> Answer.to(back, Notice.refused(unpublished(visit))));
    }

    private Answer apply(Visit visit, ServicesPlan plan, String back) {
        if (!seen(plan).equals(visit.form().textOr("seen", ""))) {
            return Answer.to(
                    back,
                    Notice.refused(visit.in(
                            "Des données ont changé depuis : voici ce que la génération ferait maintenant.",
                            "Something has changed since: this is what the generation would do now.")));
        }
        return visit.school()
                .vieScolaire()
                .subjects()
                .generate(visit.now(), visit.actor(), subjects(visit), plan)
                .fold(
                        refused -> Answer.to(back, Notice.refused(visit.words(), refused.reasons())),
                        done -> Answer.to(
                                ServiceLinks.SERVICES,
                                Notice.done(visit.in(
                                        "Les services d'évaluation sont générés.",
                                        "The evaluation services are generated."))));
    }
}
