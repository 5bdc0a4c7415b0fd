package org.ent4j.viescolaire.sortie;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Guardians;
import org.ent4j.viescolaire.sortie.RegimeRules.Authorising;
import org.ent4j.viescolaire.sortie.RegimeRules.Defining;
import org.ent4j.viescolaire.sortie.SortieEvent.Assigned;
import org.ent4j.viescolaire.sortie.SortieEvent.Authorised;
import org.ent4j.viescolaire.sortie.SortieEvent.Defined;

/**
 * What becomes of the régimes of a school and of its pupils. Pure: it reads no clock and keeps nothing.
 *
 * @param list of the school
 * @param pupils of whom something is known
 */
public record Sorties(DefinedRegimes list, Collection<PupilSortie> pupils) {

    public Sorties {
        pupils = List.copyOf(pupils);
    }

    /** Which pupil has which régime on that day. */
    public SortieAssignment on(LocalDate day) {
        var codes = new TreeMap<PersonId, String>();
        pupils.forEach(pupil -> pupil.on(day).ifPresent(code -> codes.put(pupil.pupil(), code)));
        return new SortieAssignment(codes);
    }

    /**
     * Gives the school another list; the same one again changes nothing.
     *
     * @param today whoever has a régime then, or later, needs it on the list
     */
    public Either<Refusal, Outcome<DefinedRegimes, SortieEvent>> define(
            Instant at, Actor by, RegimesDeSortie wanted, LocalDate today) {
        var event = new Defined(at, by, wanted);
        return Refusal.check(RegimeRules.ofKeeping(), by)
                .flatMap(any -> Refusal.check(RegimeRules.ofDefining(), new Defining(this, wanted, today)))
                .map(any -> wanted.equals(list.regimes())
                        ? new Outcome<>(list, List.of())
                        : new Outcome<>(list.after(event), List.of(event)));
    }

    /**
     * Gives pupils other régimes from a day on, all of them or none.
     *
     * @return what happened to each pupil, in the order of the changes
     */
    public Either<Refusal, List<Outcome<PupilSortie, SortieEvent>>> assign(
            Instant at, Actor by, LocalDate from, List<SortieChange> changes) {
        return Refusal.check(RegimeRules.ofKeeping(), by)
                .flatMap(any -> on(from).with(changes, list.regimes()))
                .map(any -> changes.stream()
                        .map(change -> after(change.pupil(), List.of(new Assigned(at, by, from, change))))
                        .toList());
    }

    /** Says that a guardian authorises what a régime allows, or does not any more; the same again changes nothing. */
    public Either<Refusal, Outcome<PupilSortie, SortieEvent>> authorise(Authorised said, Guardians guardians) {
        var isKnown = of(said.pupil()).authorised().contains(said.regime()) == said.isGiven();
        return Refusal.check(RegimeRules.ofAuthorising(), new Authorising(said, guardians, list.regimes()))
                .map(any -> after(said.pupil(), isKnown ? List.of() : List.of(said)));
    }

    private Outcome<PupilSortie, SortieEvent> after(PersonId pupil, List<SortieEvent> events) {
        return Outcome.of(of(pupil), events, PupilSortie::after);
    }

    private PupilSortie of(PersonId pupil) {
        return pupils.stream()
                .filter(each -> each.pupil().equals(pupil))
                .findFirst()
                .orElseGet(() -> PupilSortie.none(pupil));
    }

    /** A régime that somebody has, and that the wanted list would not have. */
    Optional<String> missing(RegimesDeSortie wanted, LocalDate today) {
        return pupils.stream()
                .flatMap(pupil -> pupil.from(today))
                .filter(code -> wanted.find(code).isEmpty())
                .sorted()
                .findFirst();
    }
}
