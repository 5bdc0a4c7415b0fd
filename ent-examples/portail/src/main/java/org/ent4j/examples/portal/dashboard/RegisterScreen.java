package org.ent4j.examples.portal.dashboard;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.examples.host.DirectoryClassLists;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.RegisterService.Wanted;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.print.RegistrePdf;
import org.ent4j.viescolaire.print.RegistreStyle;
import org.ent4j.viescolaire.print.RegistreXlsx;
import org.ent4j.viescolaire.registre.RegistreAppel;
import org.ent4j.viescolaire.registre.RegistreNames;
import org.ent4j.viescolaire.service.Audience;

/** The register of roll calls of a class, as a file. */
final class RegisterScreen {

    static final String PATH = "/registre";
    private static final int MOST_DAYS = 31;

    private final DirectoryClassLists lists;

    @Inject
    RegisterScreen(PortalData data) {
        this.lists = new DirectoryClassLists(data.directory());
    }

    static Answer show(Visit visit) {
        return Answer.page(title(visit), "dashboard/register", page(visit, List.of()));
    }

    private static String title(Visit visit) {
        return visit.in("Registre d'appel", "Register of roll calls");
    }

    private static RegisterPage page(Visit visit, List<String> wrong) {
        var today = visit.today().toString();
        var classes = new LinkedHashMap<String, String>();
        visit.school().names().classes().forEach(code -> classes.put(code, code));
        return new RegisterPage(
                classes,
                visit.query().textOr("classe", ""),
                visit.query().textOr("du", today),
                visit.query().textOr("au", today),
                wrong);
    }

    Answer file(Visit visit) {
        var group = visit.query().text("classe").filter(visit.school().names().classes()::contains);
        var days = days(visit);
        if (group.isEmpty() || days.isEmpty()) {
            return Answer.again(title(visit), "dashboard/register", page(visit, List.of(wrong(visit))));
        }
        return Answer.shown(
                visit,
                visit.school()
                        .vieScolaire()
                        .registers()
                        .register(visit.actor(), wanted(visit, group.get(), days.get()), names(visit), visit.now()),
                register -> file(
                        visit,
                        register,
                        "registre-%s-%s".formatted(group.get(), days.get().first())));
    }

    private static String wrong(Visit visit) {
        return visit.in(
                        "Choisissez une classe et des jours de l'année scolaire, %d au plus.",
                        "Choose a class and days of the school year, %d at most.")
                .formatted(MOST_DAYS);
    }

    private static Optional<DateRange> days(Visit visit) {
        var first = visit.query().day("du").filter(visit.school().year()::contains);
        var last = visit.query().day("au").or(() -> first).filter(visit.school().year()::contains);
        return first.flatMap(from -> last.filter(to -> !to.isBefore(from)).map(to -> new DateRange(from, to)))
                .filter(range -> range.days() <= MOST_DAYS);
    }

    private Wanted wanted(Visit visit, String group, DateRange days) {
        var of = new Audience.OfClass(new ClassRef(visit.school().id(), group));
        var belonging = lists.pupils(of, days);
        Map<LocalDate, Set<PersonId>> pupils = days.stream()
                .collect(Collectors.toMap(
                        day -> day,
                        day -> belonging.days().keySet().stream()
                                .filter(pupil -> belonging.includes(pupil, day))
                                .collect(Collectors.toSet())));
        return new Wanted(visit.school().name(), group, pupils, days);
    }

    private static RegistreNames names(Visit visit) {
        var motifs = visit.school().vieScolaire().setup().absences().motifs();
        return new RegistreNames(visit.school().names()::of, code -> motifs.words(new MotifCode(code)));
    }

    private static Answer file(Visit visit, RegistreAppel register, String name) {
        var style = RegistreStyle.full(visit.words().lang());
        return visit.query().textOr("format", "pdf").equals("xlsx")
                ? Answer.download(
                        name + ".xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        RegistreXlsx.render(register, style))
                : Answer.download(name + ".pdf", "application/pdf", RegistrePdf.render(register, style));
    }
}
