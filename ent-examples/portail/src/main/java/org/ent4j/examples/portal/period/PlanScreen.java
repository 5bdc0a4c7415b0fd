package org.ent4j.examples.portal.period;

import io.vavr.control.Either;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;
import org.ent4j.viescolaire.periodicity.ClassPeriod;
import org.ent4j.viescolaire.periodicity.Periodicity;
import org.ent4j.viescolaire.periodicity.PeriodicityFate;
import org.ent4j.viescolaire.periodicity.PeriodicityLine;
import org.ent4j.viescolaire.periodicity.PeriodicityPlan;
import org.ent4j.viescolaire.periodicity.PlannedCouncil;

/** What a change of the periods would do is shown, and then it is applied as it was shown. */
final class PlanScreen {

    private static final String PERIODS = "/periodes";
    private static final int SHOWN = 100;

    private PlanScreen() {}

    static Answer preview(Visit visit) {
        return with(
                visit,
                (edit, plan) -> plan.changes().isEmpty() && plan.now().equals(plan.wanted())
                        ? Answer.to(
                                PERIODS,
                                Notice.done(visit.in("Cela ne changerait rien.", "That would change nothing.")))
                        : Answer.page(
                                title(visit), "period/plan", page(visit, edit, plan, kept(visit, plan), List.of())));
    }

    private static String title(Visit visit) {
        return visit.in("Ce que ce changement ferait", "What this change would do");
    }

    /** The plan of what is wanted, nothing kept aside; back to the periods with what is against it. */
    private static Answer with(Visit visit, BiFunction<Edit, PeriodicityPlan, Answer> page) {
        var service = visit.school().vieScolaire().periodicity();
        var edit = new Edit(visit, service.periods().now());
        return edit.wanted()
                .fold(
                        wrong -> Answer.to(PERIODS, Notice.refused(wrong)),
                        wanted -> plan(visit, wanted, Set.of())
                                .fold(
                                        refused -> Answer.to(PERIODS, Notice.refused(visit.words(), refused.reasons())),
                                        plan -> page.apply(edit, plan)));
    }

    private static Either<Refusal, PeriodicityPlan> plan(Visit visit, Periodicity wanted, Set<ClassPeriod> keep) {
        return visit.school().vieScolaire().periodicity().plan(visit.actor(), wanted, keep);
    }

    static Answer apply(Visit visit) {
        return with(visit, (edit, plan) -> {
            var keep = kept(visit, plan);
            if (!seen(plan).equals(visit.form().textOr("seen", ""))) {
                return again(
                        visit,
                        edit,
                        plan,
                        keep,
                        List.of(visit.in(
                                "Des données ont changé depuis : voici ce que cela ferait maintenant.",
                                "Something has changed since: this is what it would do now.")));
            }
            return plan(visit, plan.wanted(), keep)
                    .flatMap(chosen ->
                            visit.school().vieScolaire().periodicity().apply(visit.now(), visit.actor(), chosen))
                    .fold(
                            refused ->
                                    again(visit, edit, plan, keep, visit.words().of(refused.reasons())),
                            done -> Answer.to(
                                    PERIODS,
                                    Notice.done(visit.in("Le changement est appliqué.", "The change is applied."))));
        });
    }

    private static Answer again(
            Visit visit, Edit edit, PeriodicityPlan plan, Set<ClassPeriod> keep, List<String> errors) {
        return Answer.again(title(visit), "period/plan", page(visit, edit, plan, keep, errors));
    }

    /** The conflicts whose work is to be kept. */
    private static Set<ClassPeriod> kept(Visit visit, PeriodicityPlan plan) {
        var chosen = Set.copyOf(visit.form().all("keep"));
        return plan.conflicts().stream()
                .map(PeriodicityLine::key)
                .filter(key -> chosen.contains(key.toString()))
                .collect(Collectors.toSet());
    }

    /** The same as long as the plan is, on every machine. */
    private static String seen(PeriodicityPlan plan) {
        return Integer.toHexString((plan.lines() + "/" + plan.wanted()).hashCode());
    }

    private static PlanPage page(
            Visit visit, Edit edit, PeriodicityPlan plan, Set<ClassPeriod> keep, List<String> errors) {
        var changes = plan.changes().stream()
                .sorted(Comparator.comparing(line -> line.fate() != PeriodicityFate.CONFLICT))
                .toList();
        var shown = Math.max(SHOWN, plan.conflicts().size());
        return new PlanPage(
                edit.fields(),
                seen(plan),
                plan.counts().entrySet().stream()
                        .filter(each -> each.getValue() > 0)
                        .map(each -> "%s : %d"
                                .formatted(visit.words().of(each.getKey().label()), each.getValue()))
                        .toList(),
                errors,
                changes.stream()
                        .limit(shown)
                        .map(line -> line(visit, line, keep.contains(line.key())))
                        .toList(),
                changes.size() <= shown
                        ? ""
                        : visit.words()
                                .count(
                                        changes.size() - shown,
                                        "autre ligne, sans conflit",
                                        "autres lignes, sans conflit",
                                        "more line, without conflict",
                                        "more lines, without conflicts"),
                !plan.conflicts().isEmpty());
    }

    private static PlanPage.Line line(Visit visit, PeriodicityLine line, boolean isKept) {
        return new PlanPage.Line(
                line.key().toString(),
                line.key().classRef().code(),
                line.after()
                        .or(line::before)
                        .map(council -> council.period().label())
                        .orElse(""),
                visit.words().of(line.fate().label()),
                tone(line.fate()),
                line.fate() == PeriodicityFate.CONFLICT,
                isKept,
                days(visit, line.before()),
                days(visit, line.after()),
                String.join(" · ", visit.words().of(line.reasons())));
    }

    private static String tone(PeriodicityFate fate) {
        return switch (fate) {
            case CREATED, COMES_BACK -> "good";
            case CONFLICT -> "bad";
            case DISAPPEARS, SET_ASIDE -> "wait";
            case KEPT, MOVED, STAYS_ASIDE -> "note";
        };
    }

    private static String days(Visit visit, Optional<PlannedCouncil> council) {
        return council.map(each -> visit.in("%s → %s, conseil le %s", "%s → %s, council on %s")
                        .formatted(
                                visit.words().shortDay(each.period().days().first()),
                                visit.words().shortDay(each.period().days().last()),
                                visit.words().shortDay(each.day())))
                .orElse("–");
    }
}
