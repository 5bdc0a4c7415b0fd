package org.ent4j.examples.portal.discipline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Options;
import org.ent4j.examples.portal.web.Paged;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.motif.Motif;
import org.ent4j.viescolaire.motif.MotifKind;
import org.ent4j.viescolaire.print.DisciplineTerms;
import org.ent4j.viescolaire.print.DisciplineXlsx;
import org.ent4j.viescolaire.punition.Punition;
import org.ent4j.viescolaire.punition.PunitionState;
import org.ent4j.viescolaire.punition.PunitionType;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.statistics.Counted;

/** The list of punitions, and its numbers as a file (V4). */
final class PunitionList {

    static final Need NUMBERS = Need.act(Act.SEE_DASHBOARDS);
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private PunitionList() {}

    static Answer show(Visit visit) {
        return Answer.shown(
                visit,
                visit.school().vieScolaire().discipline().punitions(visit.actor(), Optional.empty()),
                all -> page(visit, all));
    }

    private static Answer page(Visit visit, List<Punition> all) {
        var seen = SeenPupils.of(visit);
        var question = PunitionQuestion.of(visit.query());
        var words = DisciplineWords.of(visit);
        var people = People.of(visit);
        var found = question.filter(visit, seen).of(all).stream()
                .sorted(Comparator.comparing(Punition::givenOn).reversed())
                .toList();
        var list = Paged.of(visit, found).map(punition -> PunitionLine.of(punition, words, people));
        return Answer.page(
                visit.in("Punitions", "Punitions"),
                "discipline/punitions",
                new PunitionsPage(
                        question,
                        Options.any(visit.in("Toutes", "All"))
                                .texts(seen.classes(visit.school()))
                                .map(),
                        Options.any(visit.in("Tous", "All"))
                                .each(words.setup().punitions().types().all(), PunitionType::code, PunitionType::label)
                                .map(),
                        Options.any(visit.in("Tous", "All"))
                                .each(
                                        words.setup().punitions().motifs().serving(MotifKind.PUNITION),
                                        motif -> motif.code().value(),
                                        Motif::label)
                                .map(),
                        Options.any(visit.in("Peu importe", "Any"))
                                .and("oui", visit.in("Oui", "Yes"))
                                .and("non", visit.in("Non", "No"))
                                .map(),
                        Options.any(visit.in("Tous", "All"))
                                .people(requesters(visit, all))
                                .map(),
                        List.of(PunitionState.values()),
                        list,
                        seen.isWholeSchool(),
                        visit.may(NUMBERS)
                                ? list.address().replace("/punitions?", "/punitions/statistiques.xlsx?")
                                : ""));
    }

    /** Those who have asked for any. */
    private static List<Person> requesters(Visit visit, List<Punition> all) {
        var ids = all.stream()
                .map(punition -> punition.request().requester().person())
                .distinct()
                .toList();
        return visit.school().names().staff().stream()
                .filter(person -> ids.contains(person.id()))
                .toList();
    }

    /** The numbers of the list as it is asked for. */
    static Answer statistics(Visit visit) {
        return Answer.shown(
                visit,
                visit.school().vieScolaire().discipline().punitions(visit.actor(), Optional.empty()),
                all -> file(
                        visit,
                        PunitionQuestion.of(visit.query())
                                .filter(visit, SeenPupils.of(visit))
                                .of(all)));
    }

    private static Answer file(Visit visit, List<Punition> punitions) {
        var people = People.of(visit);
        var policy = visit.school().vieScolaire().setup().punitions();
        var terms = DisciplineTerms.of(visit.words().lang(), policy.types(), policy.motifs());
        return Answer.download(
                "punitions-%s.xlsx".formatted(visit.today()),
                XLSX,
                DisciplineXlsx.render(
                        punitions.stream()
                                .map(each -> Counted.of(each, people::schoolClass))
                                .toList(),
                        terms));
    }
}
