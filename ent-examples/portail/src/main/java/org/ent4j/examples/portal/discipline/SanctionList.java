package org.ent4j.examples.portal.discipline;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Paged;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.viescolaire.sanction.RegisterLine;
import org.ent4j.viescolaire.sanction.Sanction;
import org.ent4j.viescolaire.sanction.SanctionRegister;

/** The sanctions of the school, and its register. */
final class SanctionList {

    private static final int YEARS_SHOWN = 3;

    private SanctionList() {}

    static Answer show(Visit visit) {
        return Answer.shown(
                visit,
                visit.school().vieScolaire().discipline().sanctions(visit.actor(), Optional.empty()),
                all -> page(visit, all));
    }

    private static Answer page(Visit visit, List<Sanction> all) {
        var words = DisciplineWords.of(visit);
        var people = People.of(visit);
        var latestFirst = all.stream()
                .sorted(Comparator.comparing(Sanction::proposedAt).reversed())
                .toList();
        return Answer.page(
                visit.in("Sanctions", "Sanctions"),
                "discipline/sanctions",
                new SanctionsPage(Paged.of(visit, latestFirst).map(each -> SanctionLine.of(each, words, people))));
    }

    static Answer register(Visit visit) {
        var current = visit.school().year();
        var year = visit.query()
                .number("annee")
                .filter(start -> start > current.start() - YEARS_SHOWN && start <= current.start())
                .map(SchoolYear::new)
                .orElse(current);
        return Answer.shown(
                visit,
                visit.school().vieScolaire().discipline().register(visit.actor(), year),
                register -> register(visit, current, year, register));
    }

    private static Answer register(Visit visit, SchoolYear current, SchoolYear year, SanctionRegister register) {
        var words = DisciplineWords.of(visit);
        return Answer.page(
                visit.in("Registre des sanctions", "Register of sanctions"),
                "discipline/register",
                new RegisterPage(
                        years(current),
                        String.valueOf(year.start()),
                        Paged.of(visit, register.lines()).map(line -> line(line, words))));
    }

    private static Map<String, String> years(SchoolYear current) {
        var years = new LinkedHashMap<String, String>();
        IntStream.range(0, YEARS_SHOWN)
                .map(ago -> current.start() - ago)
                .forEach(start -> years.put(String.valueOf(start), start + "-" + (start + 1)));
        return years;
    }

    private static RegisterPage.Line line(RegisterLine line, DisciplineWords words) {
        return new RegisterPage.Line(
                words.day(line.day()),
                line.facts(),
                words.motif(line.motif()),
                new SanctionWords(words).terms(line.terms()),
                words.words().of(line.authority().label()));
    }
}
