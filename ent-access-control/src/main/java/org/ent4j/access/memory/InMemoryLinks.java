package org.ent4j.access.memory;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ent4j.access.rule.Validity;
import org.ent4j.access.spi.FindLinks;
import org.ent4j.access.spi.Teaching;
import org.ent4j.model.id.PersonId;

/** Links of a directory, held in memory with the days on which they hold. Immutable once built, thread-safe. */
public final class InMemoryLinks implements FindLinks {

    private final Map<PersonId, List<Dated<Guardian>>> byGuardian;
    private final Map<PersonId, List<Dated<Guardian>>> byChild;
    private final Map<PersonId, List<Dated<Teaching>>> byTeacher;
    private final Map<PersonId, List<Dated<Teaching>>> byPupil;

    private InMemoryLinks(Builder builder) {
        byGuardian = index(builder.guardians, Guardian::guardian);
        byChild = index(builder.guardians, Guardian::child);
        byTeacher = index(builder.teachings, Teaching::teacher);
        byPupil = index(builder.teachings, Teaching::pupil);
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public List<PersonId> childrenOf(PersonId guardian, LocalDate day) {
        return on(day, byGuardian, guardian)
                .map(Guardian::child)
                .sorted()
                .distinct()
                .toList();
    }

    @Override
    public List<Guardian> guardiansOf(Collection<PersonId> pupils, LocalDate day) {
        return pupils.stream()
                .flatMap(pupil -> on(day, byChild, pupil))
                .distinct()
                .sorted(comparing(Guardian::child).thenComparing(Guardian::guardian))
                .toList();
    }

    @Override
    public List<Teaching> teachersOf(Collection<PersonId> pupils, LocalDate day) {
        return pupils.stream()
                .distinct()
                .flatMap(pupil -> merged(on(day, byPupil, pupil), Teaching::teacher))
                .sorted(comparing(Teaching::pupil).thenComparing(Teaching::teacher))
                .toList();
    }

    @Override
    public List<Teaching> taughtBy(PersonId teacher, LocalDate day) {
        return merged(on(day, byTeacher, teacher), Teaching::pupil)
                .sorted(comparing(Teaching::pupil))
                .toList();
    }

    private static Stream<Teaching> merged(Stream<Teaching> teachings, Function<Teaching, PersonId> other) {
        return teachings.collect(toUnmodifiableMap(other, Function.identity(), Teaching::and)).values().stream();
    }

    private static <T> Stream<T> on(LocalDate day, Map<PersonId, List<Dated<T>>> index, PersonId person) {
        return index.getOrDefault(person, List.of()).stream()
                .filter(dated -> dated.validity.holdsOn(day))
                .map(Dated::link);
    }

    private static <T> Map<PersonId, List<Dated<T>>> index(List<Dated<T>> links, Function<T, PersonId> person) {
        return links.stream().collect(groupingBy(dated -> person.apply(dated.link)));
    }

    private record Dated<T>(T link, Validity validity) {}

    /** Gathers links; those without days hold always. */
    public static final class Builder {

        private final List<Dated<Guardian>> guardians = new ArrayList<>();
        private final List<Dated<Teaching>> teachings = new ArrayList<>();

        private Builder() {}

        public Builder guardian(String guardian, String child) {
            return guardian(new Guardian(new PersonId(guardian), new PersonId(child)), Validity.ALWAYS);
        }

        public Builder guardian(Guardian link, Validity days) {
            guardians.add(new Dated<>(link, days));
            return this;
        }

        public Builder teacher(String teacher, String pupil, String... subjects) {
            return teaching(
                    new Teaching(new PersonId(teacher), new PersonId(pupil), Set.of(subjects), false), Validity.ALWAYS);
        }

        public Builder headTeacher(String teacher, String pupil) {
            return teaching(new Teaching(new PersonId(teacher), new PersonId(pupil), Set.of(), true), Validity.ALWAYS);
        }

        public Builder teaching(Teaching link, Validity days) {
            teachings.add(new Dated<>(link, days));
            return this;
        }

        public InMemoryLinks build() {
            return new InMemoryLinks(this);
        }
    }
}
