package org.ent4j.examples.portal.trace;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.ent4j.catalogue.Catalogue;
import org.ent4j.catalogue.keeping.Trace;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.trace.FoundTraces;
import org.ent4j.catalogue.trace.TraceQuery;
import org.ent4j.examples.host.HomePageContext;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;

/** Who did what to the portal of the school. */
final class TraceScreen {

    private final Catalogue catalogue;

    @Inject
    TraceScreen(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Of the school year, unless other days are asked for. */
    Answer show(Visit visit) {
        var from = visit.query().day("du").orElse(visit.school().year().firstDay());
        var until = visit.query().day("au").orElse(visit.today());
        var kind = visit.query().text("objet");
        var query = TraceQuery.between(start(from), start(until.plusDays(1)))
                .where(Scope.school(visit.school().id()));
        return Answer.shown(
                visit,
                catalogue
                        .traces()
                        .search(visit.person(), kind.map(query::ofKind).orElse(query)),
                found -> Answer.page("Traces", "trace/traces", page(visit, from, until, kind.orElse(""), found)));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(HomePageContext.ZONE).toInstant();
    }

    private static TracePage page(Visit visit, LocalDate from, LocalDate until, String kind, FoundTraces found) {
        return new TracePage(
                from.toString(),
                until.toString(),
                kind,
                TraceWords.kinds(visit.words()),
                found.traces().stream().map(each -> row(visit, each)).toList(),
                found.isAll());
    }

    private static TracePage.Row row(Visit visit, Trace trace) {
        return new TracePage.Row(
                visit.words().moment(trace.at()),
                visit.school().names().of(trace.by()),
                TraceWords.action(trace.action(), visit.words()),
                TraceWords.kind(trace.kind(), visit.words()),
                TraceWords.subject(trace, visit.school().id(), visit.words()));
    }
}
