package org.ent4j.examples.portal.discipline;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.examples.portal.web.Form;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Folding;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.punition.PunitionFilter;
import org.ent4j.viescolaire.punition.PunitionState;

/**
 * What is asked of the list of punitions, as it stands in the address.
 *
 * @param lock "oui", "non" or ""
 * @param isUnscheduled whether those without a date are asked for, whatever the dates
 */
public record PunitionQuestion(
        String schoolClass,
        String type,
        String motif,
        String lock,
        Set<PunitionState> states,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        boolean isUnscheduled,
        String requester,
        String name) {

    static PunitionQuestion of(Form query) {
        return new PunitionQuestion(
                query.textOr("classe", ""),
                query.textOr("type", ""),
                query.textOr("motif", ""),
                query.textOr("verrou", ""),
                query.all("etat").stream()
                        .flatMap(text -> Set.of(PunitionState.values()).stream()
                                .filter(state -> state.name().equals(text)))
                        .collect(Collectors.toSet()),
                query.day("du"),
                query.day("au"),
                query.isChecked("sans"),
                query.textOr("demandeur", ""),
                query.textOr("q", ""));
    }

    public boolean asks(PunitionState state) {
        return states.contains(state);
    }

    public String fromText() {
        return from.map(LocalDate::toString).orElse("");
    }

    public String toText() {
        return to.map(LocalDate::toString).orElse("");
    }

    /** As the module filters, of the pupils whom somebody has to do with. */
    PunitionFilter filter(Visit visit, SeenPupils seen) {
        var filter = PunitionFilter.builder().pupils(pupils(visit, seen)).addAllStates(states);
        given(type).ifPresent(filter::addTypes);
        given(motif).map(MotifCode::new).ifPresent(filter::addMotifs);
        given(requester).map(PersonId::new).ifPresent(filter::requester);
        given(lock).map("oui"::equals).ifPresent(filter::isLocked);
        if (isUnscheduled) {
            filter.isProgrammed(false);
        } else if (from.isPresent() || to.isPresent()) {
            filter.programmed(days(visit.school().year()));
        }
        return filter.build();
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(any -> !any.isEmpty());
    }

    /** Nothing is between days that are the wrong way round but the first of them. */
    private DateRange days(SchoolYear year) {
        var first = from.orElse(year.firstDay());
        var last = to.orElse(year.lastDay());
        return new DateRange(first, last.isBefore(first) ? first : last);
    }

    private Optional<Set<PersonId>> pupils(Visit visit, SeenPupils seen) {
        if (seen.isWholeSchool() && schoolClass.isEmpty() && name.isEmpty()) {
            return Optional.empty();
        }
        var school = visit.school();
        var wanted = new HashSet<PersonId>();
        for (var pupil : seen.all()) {
            var isOfClass = schoolClass.isEmpty()
                    || school.names().classOf(pupil).filter(schoolClass::equals).isPresent();
            if (isOfClass && isNamed(pupil)) {
                wanted.add(pupil.id());
            }
        }
        return Optional.of(wanted);
    }

    private boolean isNamed(Person pupil) {
        return Folding.fold(SchoolNames.of(pupil)).contains(Folding.fold(name.toUpperCase(Locale.FRENCH)));
    }
}
