package org.ent4j.examples.portal.assistance.routing;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.ent4j.examples.portal.assistance.AssistanceDesk;
import org.ent4j.examples.portal.assistance.CatalogueWords;
import org.ent4j.examples.portal.assistance.ClockView;
import org.ent4j.examples.portal.assistance.Fact;
import org.ent4j.examples.portal.assistance.PeopleNames;
import org.ent4j.examples.portal.assistance.routing.StatisticsPage.Line;
import org.ent4j.examples.portal.assistance.routing.StatisticsPage.Table;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.PortalClock;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.print.StatisticsTerms;
import org.ent4j.ticketing.print.StatisticsWorkbook;
import org.ent4j.ticketing.statistics.CountedTicket;
import org.ent4j.ticketing.statistics.Figures;
import org.ent4j.ticketing.statistics.Period;
import org.ent4j.ticketing.statistics.Share;
import org.ent4j.ticketing.statistics.Statistics;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Role;

/** What became of the tickets of a period, as tables and as a workbook. */
final class StatisticsScreen {

    static final String PATH = "/assistance/statistiques";

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int EARLIEST = 2000;
    private static final String NOTHING = "—";

    private final AssistanceDesk desk;
    private final OpenSchools schools;

    @Inject
    StatisticsScreen(AssistanceDesk desk, OpenSchools schools) {
        this.desk = desk;
        this.schools = schools;
    }

    /** The school year until today, where nothing is said. */
    private static Period period(Visit visit) {
        var first = day(visit, "du").orElse(visit.school().year().firstDay());
        var last = day(visit, "au").orElse(visit.today());
        return Period.of(first, last.isBefore(first) ? first : last, PortalClock.ZONE);
    }

    private static Optional<LocalDate> day(Visit visit, String field) {
        return visit.query()
                .day(field)
                .filter(day -> day.getYear() >= EARLIEST
                        && day.getYear() <= visit.today().getYear() + 1);
    }

    private Either<Refusal, Statistics> count(Visit visit, Period period, List<CountedTicket> tickets) {
        var who = Actor.of(visit.person(), Role.AGENT);
        return desk.look(Platform.ACADEMIE, visit.now())
                .statistics()
                .count(period, who, visit.now(), tickets::add, any -> {})
                .flatMap(counted -> desk.look(Platform.ENT, visit.now())
                        .levelZero()
                        .deflection(Optional.empty(), period.from(), period.to(), who, visit.now())
                        .map(asked -> counted.withDeflected(asked.answered(), asked.settled())));
    }

    Answer show(Visit visit) {
        var period = period(visit);
        return Answer.shown(visit, count(visit, period, new ArrayList<>()), found -> page(visit, period, found));
    }

    Answer workbook(Visit visit) {
        var tickets = new ArrayList<CountedTicket>();
        var period = period(visit);
        var names = new PeopleNames(schools, visit);
        return Answer.shown(
                visit,
                count(visit, period, tickets),
                found -> Answer.download(
                        "statistiques-%s-%s.xlsx"
                                .formatted(period.days().first(), period.days().last()),
                        XLSX,
                        StatisticsWorkbook.render(
                                found,
                                tickets,
                                StatisticsTerms.of(visit.words().lang(), names::school, desk.catalogue()))));
    }

    private Answer page(Visit visit, Period period, Statistics found) {
        var first = period.days().first();
        var last = period.days().last();
        return Answer.page(
                visit.in("Statistiques de l'assistance", "Statistics of the assistance"),
                "assistance/statistics",
                new StatisticsPage(
                        first.toString(),
                        last.toString(),
                        visit.in("Tickets envoyés du %s au %s.", "Tickets sent from %s to %s.")
                                .formatted(shortDay(visit, first), shortDay(visit, last)),
                        summary(visit, found),
                        tables(visit, found),
                        "%s/classeur?du=%s&au=%s".formatted(PATH, first, last)));
    }

    private static String shortDay(Visit visit, LocalDate day) {
        return visit.words().shortDay(day);
    }

    private static List<Fact> summary(Visit visit, Statistics found) {
        var all = found.all();
        return List.of(
                new Fact(visit.in("soumis", "submitted"), String.valueOf(all.submitted())),
                new Fact(visit.in("non recevables", "not receivable"), String.valueOf(all.rejected())),
                new Fact(visit.in("en cours", "open"), String.valueOf(all.open())),
                new Fact(visit.in("en cours et en retard", "open and late"), String.valueOf(all.overdue())),
                new Fact(visit.in("transmis à l'éditeur", "escalated"), String.valueOf(all.escalated())),
                new Fact(visit.in("rouverts", "opened again"), percent(visit, all.reopened())),
                new Fact(
                        visit.in("résolus dans les délais", "resolved in time"),
                        percent(visit, all.resolve().inTime())),
                new Fact(
                        visit.in("questions résolues sans ticket", "questions solved without a ticket"),
                        percent(visit, found.deflected())));
    }

    private static String percent(Visit visit, Share share) {
        return share.percent(1)
                .map(percent ->
                        percent.toPlainString().replace('.', visit.in(",", ".").charAt(0)) + " %")
                .orElse(NOTHING);
    }

    private List<Table> tables(Visit visit, Statistics found) {
        var words = new CatalogueWords(desk.catalogue(), visit.words());
        var names = new PeopleNames(schools, visit);
        return List.of(
                table(
                        visit,
                        "equipes",
                        visit.in("Par équipe", "By team"),
                        visit.in("Équipe", "Team"),
                        found.byTeam(),
                        team -> team.map(each -> each.value()).orElse(visit.in("sans équipe", "no team"))),
                table(
                        visit,
                        "etablissements",
                        visit.in("Par établissement", "By school"),
                        visit.in("Établissement", "School"),
                        found.bySchool(),
                        names::school),
                table(
                        visit,
                        "domaines",
                        visit.in("Par domaine", "By category"),
                        visit.in("Domaine", "Category"),
                        found.byCategory(),
                        words::name),
                table(
                        visit,
                        "mois",
                        visit.in("Par mois", "By month"),
                        visit.in("Mois", "Month"),
                        found.byMonth(),
                        month -> month.format(DateTimeFormatter.ofPattern(
                                "LLLL uuuu", visit.words().lang().locale()))));
    }

    private static <K> Table table(
            Visit visit,
            String id,
            String title,
            String head,
            SortedMap<K, Figures> figures,
            Function<K, String> name) {
        return new Table(
                id,
                title,
                head,
                figures.entrySet().stream()
                        .map(each -> line(visit, name.apply(each.getKey()), each.getValue()))
                        .toList());
    }

    private static Line line(Visit visit, String name, Figures figures) {
        return new Line(
                name,
                figures.submitted(),
                figures.open(),
                figures.overdue(),
                figures.resolved(),
                figures.closed(),
                figures.escalated(),
                hours(figures.own().median()),
                hours(figures.resolve().median()),
                percent(visit, figures.resolve().inTime()));
    }

    private static String hours(Optional<Duration> time) {
        return time.map(ClockView::hours).orElse(NOTHING);
    }
}
