package org.ent4j.examples.portal.council;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.conseil.Conseil;
import org.ent4j.viescolaire.conseil.ConseilId;
import org.ent4j.viescolaire.conseil.ConseilState;
import org.ent4j.viescolaire.periodicity.PlannedCouncil;
import org.ent4j.viescolaire.periodicity.SchoolPeriod;
import org.ent4j.viescolaire.school.EvaluationRecord;

/** The conseils of the school, period by period. */
final class CouncilList {

    private CouncilList() {}

    static Answer show(Visit visit) {
        var title = visit.in("Conseils de classe", "Conseils de classe");
        return Answer.page(title, "council/list", page(visit, visit.query().text("periode")));
    }

    private static CouncilListPage page(Visit visit, Optional<String> wanted) {
        var record = visit.school().vieScolaire().record().evaluations();
        var councils = councils(visit, record);
        var periods = periods(councils);
        var period = wanted.filter(periods::containsKey).orElseGet(() -> current(visit, councils));
        var lines = councils.stream()
                .filter(each -> each.period().id().value().equals(period))
                .map(each -> line(visit, each, record.conseil(id(each))))
                .toList();
        var toPlan = lines.stream().filter(each -> each.path().isEmpty()).count();
        return new CouncilListPage(periods, period, lines, (int) toPlan);
    }

    private static List<PlannedCouncil> councils(Visit visit, EvaluationRecord record) {
        return List.copyOf(record.periods(visit.school().year()).councils().values());
    }

    private static Map<String, String> periods(List<PlannedCouncil> councils) {
        var periods = new LinkedHashMap<String, String>();
        councils.stream()
                .map(PlannedCouncil::period)
                .sorted(Comparator.comparing((SchoolPeriod each) -> each.days().first())
                        .thenComparing(each -> each.id().value()))
                .forEach(each -> periods.putIfAbsent(each.id().value(), each.label()));
        return periods;
    }

    /** The first whose conseils are not over; the last, when all are. */
    private static String current(Visit visit, List<PlannedCouncil> councils) {
        var inOrder = councils.stream()
                .sorted(Comparator.comparing(PlannedCouncil::day))
                .toList();
        return inOrder.stream()
                .filter(each -> !each.day().isBefore(visit.today()))
                .findFirst()
                .or(() -> inOrder.stream().reduce((first, second) -> second))
                .map(each -> each.period().id().value())
                .orElse("");
    }

    private static ConseilId id(PlannedCouncil council) {
        return new ConseilId(council.key().classRef(), council.key().period());
    }

    private static CouncilListPage.Line line(Visit visit, PlannedCouncil council, Optional<Conseil> conseil) {
        var day = conseil.map(Conseil::day).orElseGet(council::day);
        return new CouncilListPage.Line(
                council.key().classRef().code(),
                visit.words().shortDay(day),
                conseil.map(each -> visit.words().of(each.state().label()))
                        .orElseGet(() -> visit.in("à planifier", "to be planned")),
                conseil.map(each -> look(each.state())).orElse("bad"),
                conseil.map(each -> Councils.path(each.id())).orElse(""));
    }

    static String look(ConseilState state) {
        return switch (state) {
            case PLANNED -> "wait";
            case PREPARED -> "note";
            case HELD, REOPENED -> "wait";
            case CLOSED -> "good";
        };
    }

    /** Plans those of a period that nobody has planned; what cannot be planned is told, and keeps no other from it. */
    static Answer plan(Visit visit) {
        var record = visit.school().vieScolaire().record().evaluations();
        var wanted = visit.form().textOr("periode", "");
        var service = visit.school().vieScolaire().conseils();
        var outcomes = councils(visit, record).stream()
                .filter(each -> each.period().id().value().equals(wanted))
                .map(CouncilList::id)
                .filter(id -> record.conseil(id).isEmpty())
                .map(id -> service.plan(visit.now(), visit.actor(), id))
                .toList();
        var refused = outcomes.stream().filter(each -> each.isLeft()).toList();
        var back = "/conseils?periode=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
        return Answer.to(
                back,
                refused.isEmpty()
                        ? Notice.done(visit.words()
                                .count(
                                        outcomes.size(),
                                        "conseil planifié",
                                        "conseils planifiés",
                                        "conseil planned",
                                        "conseils planned"))
                        : Notice.refused(visit.words(), refused.get(0).getLeft().reasons()));
    }
}
