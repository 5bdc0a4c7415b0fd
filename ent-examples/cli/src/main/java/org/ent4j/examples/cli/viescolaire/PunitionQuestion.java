package org.ent4j.examples.cli.viescolaire;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.cli.output.DayConverter;
import org.ent4j.examples.host.Capacities;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.punition.Punition;
import org.ent4j.viescolaire.punition.PunitionFilter;
import org.ent4j.viescolaire.punition.PunitionState;
import org.ent4j.viescolaire.rights.Actor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which punitions are shown. */
final class PunitionQuestion {

    @Option(names = "--pupil", paramLabel = "${bundle:label.pupil}", descriptionKey = "punitions.pupil")
    private @Nullable String pupil;

    @Option(names = "--class", paramLabel = "${bundle:label.name}", descriptionKey = "punitions.class")
    private @Nullable String classe;

    @Option(names = "--type", paramLabel = "${bundle:label.type}", descriptionKey = "punitions.type")
    private @Nullable String type;

    @Option(
            names = "--state",
            paramLabel = "${bundle:label.state}",
            converter = Chosen.OfPunitionState.class,
            descriptionKey = "punitions.state")
    private Set<PunitionState> states = Set.of();

    @Option(names = "--requester", paramLabel = "${bundle:label.person}", descriptionKey = "punitions.requester")
    private @Nullable String requester;

    @Option(
            names = "--from",
            paramLabel = "${bundle:label.day}",
            converter = DayConverter.class,
            descriptionKey = "punitions.from")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "${bundle:label.day}",
            converter = DayConverter.class,
            descriptionKey = "punitions.to")
    private @Nullable LocalDate to;

    Optional<PersonId> pupil(Desk desk) {
        return Optional.ofNullable(pupil).map(desk.people()::pupil);
    }

    /** Who asks for one that is given, in the capacity in which the directory has them. */
    Optional<Actor> requester(Desk desk) {
        return Optional.ofNullable(requester)
                .map(desk.people()::anybody)
                .map(person -> new Actor(person.id(), Capacities.of(person.profil())));
    }

    /** By the day on which they were given. */
    Either<Refusal, List<Punition>> ask(Desk desk, Optional<MotifCode> motif) {
        return desk.vieScolaire()
                .discipline()
                .punitions(desk.actor(), pupil(desk))
                .map(all -> List.copyOf(filter(desk, motif).of(all)));
    }

    private PunitionFilter filter(Desk desk, Optional<MotifCode> motif) {
        var filter = PunitionFilter.builder().pupils(pupils(desk)).addAllStates(states);
        Optional.ofNullable(type).map(text -> PunitionWords.type(desk, text)).ifPresent(filter::addTypes);
        motif.ifPresent(filter::addMotifs);
        Optional.ofNullable(requester)
                .map(desk.people()::anybody)
                .map(Person::id)
                .ifPresent(filter::requester);
        if (from != null || to != null) {
            var year = desk.vieScolaire().setup().year();
            filter.programmed(Days.of(
                    Optional.ofNullable(from).orElse(year.firstDay()),
                    Optional.ofNullable(to).orElse(year.lastDay())));
        }
        return filter.build();
    }

    private Optional<Set<PersonId>> pupils(Desk desk) {
        var one = pupil(desk).map(Set::of);
        var some = Optional.ofNullable(classe).map(code -> desk.people().ofClass(code, desk.today()));
        return one.isPresent() && some.isPresent() ? one.map(pupils -> both(pupils, some.get())) : one.or(() -> some);
    }

    private static Set<PersonId> both(Set<PersonId> one, Set<PersonId> some) {
        var both = new HashSet<>(one);
        both.retainAll(some);
        return both;
    }
}
