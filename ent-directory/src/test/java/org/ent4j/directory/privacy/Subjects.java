package org.ent4j.directory.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.ent4j.directory.account.AccountState;
import org.ent4j.directory.privacy.DataSubject.Known;
import org.ent4j.directory.privacy.DataSubject.Standing;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.person.Profil;

/** People of whom anything may be true that decides a purge. */
final class Subjects {

    static final PersonId ID = new PersonId("P");
    static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    private Subjects() {}

    static Arbitrary<DataSubject> any() {
        return Combinators.combine(known(), account(), pupils())
                .filter((known, account, pupils) -> known.isPresent() || account.isPresent())
                .as((known, account, pupils) -> new DataSubject(ID, known, account, new TreeSet<>(pupils)));
    }

    private static Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(0, 400).map(DAY::minusDays);
    }

    private static Arbitrary<Optional<Known>> known() {
        var sources = Arbitraries.of(Set.of("AAF"), Set.of("MANUAL"), Set.of("AAF", "MANUAL"));
        var profils = Arbitraries.of(Profil.ELEVE, Profil.PARENT, Profil.ENSEIGNANT);
        return Combinators.combine(profils, day().optional(0.85), sources)
                .as((profil, gone, from) -> new Known(profil, gone, new TreeSet<>(from), 1))
                .optional(0.9);
    }

    private static Arbitrary<Optional<Standing>> account() {
        var states = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(AccountState.DISPARU)),
                Tuple.of(3, Arbitraries.of(AccountState.PRE_SUPPRIME)),
                Tuple.of(2, Arbitraries.of(AccountState.SUPPRIME)),
                Tuple.of(1, Arbitraries.of(AccountState.class)));
        return Combinators.combine(states, day())
                .as((state, since) -> new Standing(state, since, 1))
                .optional(0.8);
    }

    private static Arbitrary<List<PersonId>> pupils() {
        return Arbitraries.frequency(Tuple.of(5, List.<PersonId>of()), Tuple.of(1, List.of(new PersonId("E"))));
    }
}
