package org.ent4j.examples.portal.bulletin;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Paths;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.bulletin.BulletinState;
import org.ent4j.viescolaire.bulletin.KeptBulletin;
import org.ent4j.viescolaire.periodicity.ClassPeriod;
import org.ent4j.viescolaire.periodicity.PlannedCouncil;

/** The bulletins of the school, period by period. */
final class BulletinList {

    private BulletinList() {}

    static Answer show(Visit visit) {
        var record = visit.school().vieScolaire().record().evaluations();
        var councils =
                List.copyOf(record.periods(visit.school().year()).councils().values());
        var periods = periods(councils);
        var period = visit.query()
                .text("periode")
                .filter(periods::containsKey)
                .orElseGet(() -> periods.keySet().stream().findFirst().orElse(""));
        var kept = record.bulletins().stream().collect(groupingBy(BulletinList::key));
        var lines = councils.stream()
                .filter(each -> each.period().id().value().equals(period))
                .map(each -> line(visit, each, kept.getOrDefault(each.key(), List.of())))
                .toList();
        return Answer.page(
                visit.in("Bulletins", "Bulletins"), "bulletin/list", new BulletinListPage(periods, period, lines));
    }

    private static ClassPeriod key(KeptBulletin bulletin) {
        return new ClassPeriod(
                bulletin.content().classe(), bulletin.content().period().id());
    }

    private static Map<String, String> periods(List<PlannedCouncil> councils) {
        var periods = new LinkedHashMap<String, String>();
        councils.stream()
                .map(PlannedCouncil::period)
                .sorted(Comparator.comparing(each -> each.days().first()))
                .forEach(each -> periods.putIfAbsent(each.id().value(), each.label()));
        return periods;
    }

    private static BulletinListPage.Line line(Visit visit, PlannedCouncil council, List<KeptBulletin> kept) {
        return new BulletinListPage.Line(
                council.key().classRef().code(),
                path(council.key()),
                visit.words().shortDay(council.period().publication()),
                count(kept, BulletinState.DRAFT),
                count(kept, BulletinState.READY),
                kept.stream().filter(each -> each.state().isPublic()).count());
    }

    private static long count(List<KeptBulletin> kept, BulletinState state) {
        return kept.stream().filter(each -> each.state() == state).count();
    }

    static String path(ClassPeriod key) {
        return Paths.of("bulletins", key.classRef().code(), key.period().value());
    }
}
