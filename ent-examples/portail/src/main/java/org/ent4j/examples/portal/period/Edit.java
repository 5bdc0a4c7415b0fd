package org.ent4j.examples.portal.period;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ent4j.examples.portal.web.Form;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.ClassRef;
import org.ent4j.viescolaire.periodicity.PeriodSystem;
import org.ent4j.viescolaire.periodicity.PeriodSystemId;
import org.ent4j.viescolaire.periodicity.Periodicity;
import org.ent4j.viescolaire.periodicity.PeriodicityEvent.Changed;
import org.ent4j.viescolaire.periodicity.SchoolPeriod;

/**
 * What somebody wants of the periods: sent with the form that shows what it would do, and once more when it is applied, so that
 * nothing has to be kept in between.
 */
record Edit(Visit visit, Periodicity now) {

    /** What is done. */
    enum Kind {
        /** Classes are to follow a system, or none. */
        ASSIGN,
        /** A system is to have other labels or dates. */
        CHANGE,
        ADD,
        REMOVE,
        UNDO
    }

    private static final int MOST = 12;

    /** The periodicity that is wanted, or why the form cannot be read. */
    Either<String, Periodicity> wanted() {
        return form().choice("edit", Kind.class).map(this::wanted).orElseGet(() -> Either.left(unclear()));
    }

    private Either<String, Periodicity> wanted(Kind kind) {
        return switch (kind) {
            case ASSIGN -> assigned();
            case CHANGE -> system().flatMap(this::changed).map(now::with);
            case ADD -> added();
            case REMOVE -> system().map(this::without);
            case UNDO -> before();
        };
    }

    private Form form() {
        return visit.form();
    }

    private String unclear() {
        return visit.in(
                "La demande est incomplète : revenez à la page des périodes et recommencez.",
                "Something is missing: go back to the page of periods and start again.");
    }

    private Either<String, PeriodSystem> system() {
        return form().text("system")
                .filter(text -> !text.isBlank())
                .map(PeriodSystemId::new)
                .flatMap(now::system)
                .<Either<String, PeriodSystem>>map(Either::right)
                .orElseGet(() -> Either.left(
                        visit.in("Ce découpage n'existe plus.", "This division of the year is no longer there.")));
    }

    private Either<String, Periodicity> assigned() {
        var known = visit.school().names().classes();
        var classes = form().all("class").stream().filter(known::contains).toList();
        if (classes.isEmpty()) {
            return Either.left(visit.in("Choisissez au moins une classe.", "Choose at least one class."));
        }
        return form().text("system").isEmpty()
                ? Either.right(each(classes, Optional.empty()))
                : system().map(system -> each(classes, Optional.of(system.id())));
    }

    private Periodicity each(List<String> classes, Optional<PeriodSystemId> system) {
        var wanted = now;
        for (var code : classes) {
            var ref = new ClassRef(visit.school().id(), code);
            var before = wanted;
            wanted = system.map(id -> before.with(ref, id)).orElseGet(() -> before.without(ref));
        }
        return wanted;
    }

    private Either<String, PeriodSystem> changed(PeriodSystem system) {
        var periods = new ArrayList<SchoolPeriod>();
        for (var at = 0; at < system.periods().size(); at++) {
            var period = changed(system.periods().get(at), at);
            if (period.isEmpty()) {
                return Either.left(visit.in("« %s » : toutes les dates sont à remplir.", "'%s': all dates are needed.")
                        .formatted(system.periods().get(at).label()));
            }
            periods.add(period.get());
        }
        return Either.right(new PeriodSystem(system.id(), form().textOr("label", system.label()), periods));
    }

    private Optional<SchoolPeriod> changed(SchoolPeriod period, int at) {
        return day("first", at)
                .flatMap(first -> day("last", at)
                        .filter(last -> !last.isBefore(first))
                        .flatMap(last -> day("deadline", at)
                                .flatMap(deadline -> day("council", at)
                                        .flatMap(council -> day("publication", at)
                                                .map(publication -> period.withLabel(
                                                                form().textOr("label-" + at, period.label()))
                                                        .withDays(new DateRange(first, last))
                                                        .withEntryDeadline(deadline)
                                                        .withCouncil(council)
                                                        .withPublication(publication))))));
    }

    private Optional<LocalDate> day(String field, int at) {
        return form().day("%s-%d".formatted(field, at));
    }

    private Either<String, Periodicity> added() {
        var year = now.year();
        var choice = form().textOr("model", "");
        if (choice.equals("TRIMESTRES")) {
            return fresh(UsualSystems.trimestres(year));
        }
        if (choice.equals("SEMESTRES")) {
            return fresh(UsualSystems.semestres(year));
        }
        var label = form().text("label");
        var count = form().number("count").filter(number -> number > 0 && number <= MOST);
        return label.isEmpty() || count.isEmpty()
                ? Either.left(visit.in(
                        "Un autre découpage a un nom, et de 1 à 12 périodes.",
                        "Another division has a name, and from 1 to 12 periods."))
                : fresh(UsualSystems.even(year, id(label.get()), label.get(), count.get()));
    }

    private static PeriodSystemId id(String label) {
        var letters = label.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return new PeriodSystemId(letters.isEmpty() ? "P" + Math.abs(label.hashCode()) : letters);
    }

    private Either<String, Periodicity> fresh(PeriodSystem system) {
        return now.system(system.id()).isPresent()
                ? Either.left(visit.in("Ce découpage existe déjà : %s.", "This division is there already: %s.")
                        .formatted(system.label()))
                : Either.right(now.with(system));
    }

    private Periodicity without(PeriodSystem system) {
        return new Periodicity(
                now.year(),
                now.systems().stream().filter(each -> !each.equals(system)).toList(),
                now.classes().stream()
                        .filter(each -> !each.system().equals(system.id()))
                        .toList());
    }

    /** As it was before the last change. */
    private Either<String, Periodicity> before() {
        return visit.school()
                .vieScolaire()
                .periodicity()
                .history(visit.actor())
                .mapLeft(refused -> String.join(" · ", visit.words().of(refused.reasons())))
                .map(this::before);
    }

    private Periodicity before(List<Changed> changes) {
        return changes.size() < 2
                ? Periodicity.none(now.year())
                : changes.get(changes.size() - 2).to();
    }

    /** The fields of the form, to be sent once more. */
    Map<String, List<String>> fields() {
        var fields = new LinkedHashMap<>(form().fields());
        fields.keySet().removeAll(List.of("token", "keep", "seen"));
        return fields;
    }
}
