package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.journal.Addition;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.school.SchoolRecord;
import org.ent4j.viescolaire.sortie.PupilSortie;
import org.ent4j.viescolaire.sortie.RegimesDeSortie;
import org.ent4j.viescolaire.sortie.SortieAssignment;
import org.ent4j.viescolaire.sortie.SortieChange;
import org.ent4j.viescolaire.sortie.SortieEvent;
import org.ent4j.viescolaire.sortie.SortieEvent.Authorised;
import org.ent4j.viescolaire.sortie.Sorties;
import org.ent4j.viescolaire.spi.Families;

/** The régimes de sortie of a school: which there are, and which pupil has which from when on. */
public final class SortieService {

    private final SchoolJournal journal;
    private final SchoolSetup setup;
    private final Families families;

    SortieService(SchoolJournal journal, SchoolSetup setup, Families families) {
        this.journal = journal;
        this.setup = setup;
        this.families = families;
    }

    /** Those that the school has. */
    public RegimesDeSortie regimes() {
        return journal.record().regimes().regimes();
    }

    /** Which régime a pupil has from when on; whoever authorises it may read it too. */
    public Either<Refusal, PupilSortie> of(Actor who, PersonId pupil) {
        var seeing = journal.allowed(who, Act.SEE_WHEREABOUTS, Optional.of(pupil));
        return seeing.orElse(() -> journal.allowed(who, Act.AUTHORISE_SORTIES, Optional.of(pupil))
                        .mapLeft(any -> seeing.getLeft()))
                .map(any -> journal.record().sortie(pupil));
    }

    /** Which pupil has which régime on that day: what changes start from. */
    public Either<Refusal, SortieAssignment> on(Actor who, LocalDate day) {
        return journal.allowed(who, Act.SEE_WHEREABOUTS, Optional.empty())
                .map(any -> sorties(journal.record()).on(day));
    }

    /** Gives the school another list of régimes; one that pupils have stays on it. */
    public Either<Refusal, RegimesDeSortie> define(Instant at, Actor by, RegimesDeSortie wanted) {
        return journal.allowed(by, Act.SET_REGIMES, Optional.empty())
                .flatMap(any -> journal.change(record -> sorties(record)
                        .define(at, by, wanted, day(at))
                        .map(outcome -> Change.of(
                                outcome.state().regimes(),
                                SortieEvent.LIST,
                                record.regimes().version(),
                                outcome.events(),
                                Set.of(),
                                Optional.empty()))));
    }

    /**
     * Gives pupils of a class or group other régimes, all of them or none.
     *
     * @param from the first day on which they count
     * @param changes one a pupil, as {@link SortieAssignment#changes} makes them of the assignment of that day
     * @return what these pupils have now, in the order of the changes
     */
    public Either<Refusal, List<PupilSortie>> assign(Instant at, Actor by, LocalDate from, List<SortieChange> changes) {
        var pupils = changes.stream().map(SortieChange::pupil).collect(Collectors.toSet());
        return journal.allowed(by, Act.SET_REGIMES, pupils)
                .flatMap(any -> journal.change(record ->
                        sorties(record).assign(at, by, from, changes).map(outcomes -> assigned(record, outcomes))));
    }

    private static Change<List<PupilSortie>> assigned(
            SchoolRecord record, List<Outcome<PupilSortie, SortieEvent>> outcomes) {
        return new Change<>(
                outcomes.stream().map(Outcome::state).toList(),
                outcomes.stream()
                        .flatMap(outcome -> additions(record, outcome).stream())
                        .toList());
    }

    /** Says that a guardian authorises a régime, or does not any more: the guardian, or staff who have it on paper. */
    public Either<Refusal, PupilSortie> authorise(
            Instant at, Actor by, PersonId pupil, String regime, boolean isGiven) {
        var guardians = families.guardians(setup.school(), Set.of(pupil), day(at));
        return journal.allowed(by, Act.AUTHORISE_SORTIES, Optional.of(pupil))
                .flatMap(any -> journal.change(record -> sorties(record)
                        .authorise(new Authorised(at, by, pupil, regime, isGiven), guardians)
                        .map(outcome -> new Change<>(outcome.state(), additions(record, outcome)))));
    }

    private static List<Addition> additions(SchoolRecord record, Outcome<PupilSortie, SortieEvent> outcome) {
        var pupil = outcome.state().pupil();
        var version = record.sortie(pupil).version();
        return Change.of(pupil, SortieEvent.journal(pupil), version, outcome.events(), Set.of(pupil), Optional.empty())
                .additions();
    }

    private static Sorties sorties(SchoolRecord record) {
        return new Sorties(record.regimes(), record.sorties());
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, setup.whereabouts().zone());
    }
}
