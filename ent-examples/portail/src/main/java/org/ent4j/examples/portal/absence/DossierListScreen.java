package org.ent4j.examples.portal.absence;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Paged;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceFile;
import org.ent4j.viescolaire.absence.AbsenceType;
import org.ent4j.viescolaire.absence.Awaiting;
import org.ent4j.viescolaire.dashboard.DossierGroup;
import org.ent4j.viescolaire.rights.Act;

/** The dossiers of the school, for those who treat them. */
final class DossierListScreen {

    private DossierListScreen() {}

    static Answer show(Visit visit) {
        var absences = visit.school().vieScolaire().absences();
        var files = absences.files(visit.actor())
                .flatMap(all -> absences.leftOut(visit.actor()).map(leftOut -> page(visit, all, leftOut)));
        return Answer.shown(
                visit,
                files,
                page -> Answer.page(visit.in("Dossiers d'absence", "Dossiers of absences"), "absence/list", page));
    }

    private static DossierListPage page(Visit visit, List<AbsenceFile> files, List<PersonId> leftOut) {
        var query = DossierQuery.of(visit.query());
        var words = DossierWords.of(visit);
        var names = visit.school().names();
        var found = query.in(files, visit.school());
        return new DossierListPage(
                query.pupil(),
                chosen(query),
                options(visit, words),
                visit.words().count(found.size(), "dossier", "dossiers", "dossier", "dossiers"),
                Paged.of(visit, found).map(each -> DossierRow.of(each.pupil(), each.dossier(), names, words)),
                wrong(visit, query),
                leftOut.stream().map(names::of).toList(),
                visit.may(Need.act(Act.TREAT_ABSENCES)));
    }

    private static Optional<String> wrong(Visit visit, DossierQuery query) {
        return query.isBackwards()
                ? Optional.of(visit.in(
                        "Le dernier jour est avant le premier : les dates ne sont pas prises en compte.",
                        "The last day is before the first: the dates are left aside."))
                : Optional.empty();
    }

    private static Map<String, String> chosen(DossierQuery query) {
        return Map.of(
                "classe", query.schoolClass().orElse(""),
                "etat", query.group().map(Enum::name).orElse(""),
                "attente", query.awaiting().map(Enum::name).orElse(""),
                "type", query.type().map(Enum::name).orElse(""),
                "du", query.from().map(LocalDate::toString).orElse(""),
                "au", query.to().map(LocalDate::toString).orElse(""),
                "excuse", query.isExcused().map(yes -> yes ? "oui" : "non").orElse(""));
    }

    private static Map<String, Map<String, String>> options(Visit visit, DossierWords words) {
        var all = visit.in("toutes", "all");
        var excused = new LinkedHashMap<String, String>();
        excused.put("oui", visit.in("excusé", "excused"));
        excused.put("non", visit.in("non excusé", "not excused"));
        return Map.of(
                "classe", Options.with(all, Options.texts(visit.school().names().classes())),
                "etat",
                        Options.with(
                                visit.in("tous", "all"),
                                Options.of(EnumSet.allOf(DossierGroup.class), each -> words.capital(each.label()))),
                "attente",
                        Options.with(
                                visit.in("indifférent", "any"),
                                Options.of(EnumSet.allOf(Awaiting.class), each -> words.capital(each.what()))),
                "type",
                        Options.with(
                                visit.in("tous", "all"), Options.of(EnumSet.allOf(AbsenceType.class), words::type)),
                "excuse", Options.with(visit.in("indifférent", "any"), excused));
    }
}
