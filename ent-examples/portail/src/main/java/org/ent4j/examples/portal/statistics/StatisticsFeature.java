package org.ent4j.examples.portal.statistics;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Menu;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.print.PlotFormat;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.print.AbsencePlots;
import org.ent4j.viescolaire.print.AbsenceXlsx;
import org.ent4j.viescolaire.print.DisciplinePlots;
import org.ent4j.viescolaire.print.DisciplineXlsx;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.statistics.DisciplineCounts;

/** Statistics, for those who see the dashboards. */
public final class StatisticsFeature implements Feature {

    private static final Need SEE = Need.act(Act.SEE_DASHBOARDS);
    private static final String PNG = "image/png";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final PortalData data;

    @Inject
    StatisticsFeature(PortalData data) {
        this.data = data;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/statistiques", Label.of("Statistiques", "Statistics"), SEE, this::show)
                        .in(Menu.VIE_SCOLAIRE),
                Route.get(
                        "/statistiques/diffusion",
                        Label.of("Statistiques à diffuser", "Statistics to be published"),
                        SEE,
                        this::published),
                Route.get(
                        "/statistiques/absences.png",
                        Label.of("Voir les absences par semaine", "See absences by week"),
                        SEE,
                        this::absencesPlot),
                Route.get(
                        "/statistiques/types.png",
                        Label.of("Voir les punitions par type", "See punitions by type"),
                        SEE,
                        visit -> disciplinePlot(visit, plots -> plots.byType(PlotFormat.PNG))),
                Route.get(
                        "/statistiques/mois.png",
                        Label.of("Voir les punitions par mois", "See punitions by month"),
                        SEE,
                        visit -> disciplinePlot(visit, plots -> plots.byMonth(PlotFormat.PNG))),
                Route.get(
                        "/statistiques/absences.xlsx",
                        Label.of("Télécharger les absences (.xlsx)", "Download absences (.xlsx)"),
                        SEE,
                        this::absencesFile),
                Route.get(
                        "/statistiques/discipline.xlsx",
                        Label.of(
                                "Télécharger punitions et sanctions (.xlsx)",
                                "Download punitions and sanctions (.xlsx)"),
                        SEE,
                        this::disciplineFile));
    }

    private SchoolNumbers numbers(Visit visit) {
        return new SchoolNumbers(visit, data.directory().memberships(), AskedDays.of(visit));
    }

    private Answer show(Visit visit) {
        var numbers = numbers(visit);
        return Answer.shown(
                visit,
                numbers.absences(),
                absences -> Answer.shown(
                        visit,
                        numbers.discipline(),
                        lines -> Answer.shown(
                                visit,
                                numbers.rollCalls(),
                                days -> StatisticsScreen.show(
                                        visit, numbers.days(), absences, DisciplineCounts.of(lines), days))));
    }

    private Answer published(Visit visit) {
        var numbers = numbers(visit);
        return Answer.shown(
                visit,
                numbers.absences(),
                absences -> Answer.shown(
                        visit,
                        numbers.discipline(),
                        lines -> StatisticsScreen.published(
                                visit, numbers.days(), absences, DisciplineCounts.of(lines))));
    }

    private Answer absencesPlot(Visit visit) {
        return Answer.shown(
                visit,
                numbers(visit).absences(),
                counts -> Answer.shown(
                        PNG, AbsencePlots.byWeek(counts, visit.words().lang(), PlotFormat.PNG)));
    }

    private Answer disciplinePlot(Visit visit, Function<DisciplinePlots, byte[]> plot) {
        return Answer.shown(
                visit,
                numbers(visit).discipline(),
                lines -> Answer.shown(
                        PNG, plot.apply(DisciplinePlots.of(DisciplineCounts.of(lines), SchoolNumbers.terms(visit)))));
    }

    private Answer absencesFile(Visit visit) {
        return Answer.shown(
                visit,
                numbers(visit).absences(),
                counts -> Answer.download(
                        "absences-%s.xlsx".formatted(visit.today()),
                        XLSX,
                        AbsenceXlsx.render(counts, visit.words().lang())));
    }

    private Answer disciplineFile(Visit visit) {
        return Answer.shown(
                visit,
                numbers(visit).discipline(),
                lines -> Answer.download(
                        "discipline-%s.xlsx".formatted(visit.today()),
                        XLSX,
                        DisciplineXlsx.render(lines, SchoolNumbers.terms(visit))));
    }
}
