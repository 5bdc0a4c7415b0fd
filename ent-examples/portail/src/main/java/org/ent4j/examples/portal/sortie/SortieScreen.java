package org.ent4j.examples.portal.sortie;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.sortie.PupilSortie;
import org.ent4j.viescolaire.sortie.RegimeDeSortie;
import org.ent4j.viescolaire.sortie.RegimesDeSortie;

/** The régime de sortie of each child of a guardian, and whether the guardian allows it. */
final class SortieScreen {

    static final String PATH = "/sorties";

    private SortieScreen() {}

    static Answer show(Visit visit) {
        var regimes = visit.school().vieScolaire().sorties().regimes();
        return Answer.page(
                visit.in("Autorisations de sortie", "Authorisations to leave"),
                "sortie/sorties",
                new SortiesPage(children(visit)
                        .flatMap(child -> row(visit, child, regimes))
                        .toList()));
    }

    private static Stream<Person> children(Visit visit) {
        return visit.school().names().wards(visit.person()).stream();
    }

    /** Nothing of a pupil for whom the visitor has nothing to say. */
    private static Stream<SortiesPage.Child> row(Visit visit, Person child, RegimesDeSortie regimes) {
        return visit.school()
                .vieScolaire()
                .sorties()
                .of(visit.actor(), child.id())
                .map(sortie ->
                        row(visit, child, sortie, sortie.on(visit.today()).flatMap(regimes::find)))
                .toJavaStream();
    }

    private static SortiesPage.Child row(
            Visit visit, Person child, PupilSortie sortie, Optional<RegimeDeSortie> regime) {
        return new SortiesPage.Child(
                child.id().value(),
                SchoolNames.of(child),
                visit.school().names().classOf(child).orElse("—"),
                regime.map(RegimeDeSortie::code).orElse(""),
                regime.map(RegimeDeSortie::label).orElse(""),
                regime.map(RegimeDeSortie::description).orElse(""),
                regime.map(each -> allows(visit, each)).orElse(List.of()),
                regime.filter(RegimeDeSortie::needsAuthorisation).isPresent(),
                sortie.isAuthorised(visit.today()));
    }

    private static List<String> allows(Visit visit, RegimeDeSortie regime) {
        return regime.allows().stream()
                .sorted()
                .map(permission -> visit.words().of(permission.label()))
                .toList();
    }

    static Answer authorise(Visit visit) {
        var child = visit.form()
                .text("eleve")
                .flatMap(id -> children(visit)
                        .filter(each -> each.id().value().equals(id))
                        .findFirst());
        var regime = visit.form().text("regime");
        var isGiven = visit.form().text("accord").map("oui"::equals);
        if (child.isEmpty() || regime.isEmpty() || isGiven.isEmpty()) {
            return Answer.unusable(
                    visit,
                    visit.in(
                            "Dites pour quel enfant et quel régime. Rien n'a été fait.",
                            "Say for which child and which régime. Nothing was done."));
        }
        return Answer.moved(
                visit,
                visit.school()
                        .vieScolaire()
                        .sorties()
                        .authorise(visit.now(), visit.actor(), child.get().id(), regime.get(), isGiven.get()),
                PATH,
                isGiven.get()
                        ? visit.in("L'autorisation est donnée.", "The authorisation is given.")
                        : visit.in("L'autorisation est retirée.", "The authorisation is taken back."));
    }
}
