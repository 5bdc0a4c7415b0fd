package org.ent4j.examples.portal.rollcall;

import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.rollcall.RollCall;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Sheet;
import org.ent4j.viescolaire.rollcall.RollCallEntry;

/**
 * A sheet as it was sent.
 *
 * @param seen the version that was shown
 * @param typed of the pupils that stood on it, in their order
 * @param search the name of somebody who is to be added; "" for nobody
 * @param why it is changed after it was submitted
 */
record SheetForm(int seen, Map<PersonId, Typed> typed, String search, boolean isSubmitted, String why) {

    private static final int MANY = 200;

    static SheetForm of(Visit visit) {
        var names = visit.school().names();
        var pupils = Stream.concat(visit.form().all("pupil").stream(), visit.form().all("ajouter").stream())
                .limit(MANY)
                .filter(id -> !id.isBlank())
                .map(PersonId::new)
                .filter(pupil -> names.pupils().stream().map(Person::id).anyMatch(pupil::equals))
                .distinct();
        return new SheetForm(
                visit.form().number("vu").orElse(-1),
                pupils.collect(Collectors.toMap(
                        Function.identity(), pupil -> Typed.of(visit, pupil), (one, other) -> one, LinkedHashMap::new)),
                visit.form().isChecked("ajouter") ? "" : visit.form().textOr("cherche", ""),
                visit.form().isChecked("valider"),
                visit.form().textOr("pourquoi", ""));
    }

    /** Whether somebody is looked for or added, and nothing is handed in yet. */
    static boolean isStillFilledIn(Visit visit) {
        return visit.form().isChecked("ajouter") || visit.form().isChecked("cherche");
    }

    /** The entries, or what is wrong with some of them. */
    Either<Map<PersonId, String>, List<RollCallEntry>> entries(Visit visit, RollCall rollCall) {
        var wrong = new LinkedHashMap<PersonId, String>();
        var entries = typed.values().stream()
                .flatMap(each -> each.entry(visit, rollCall)
                        .peekLeft(why -> wrong.put(each.pupil(), why))
                        .toJavaStream())
                .toList();
        return wrong.isEmpty() ? Either.right(entries) : Either.left(wrong);
    }

    Sheet sheet(Visit visit, List<RollCallEntry> entries) {
        return new Sheet(visit.now(), visit.actor(), seen, entries, isSubmitted, why);
    }
}
