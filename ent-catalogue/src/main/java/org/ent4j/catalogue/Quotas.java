package org.ent4j.catalogue;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.quota.Quota;
import org.ent4j.catalogue.quota.QuotaInForce;
import org.ent4j.catalogue.quota.QuotaMeasure;
import org.ent4j.catalogue.quota.QuotaState;
import org.ent4j.catalogue.quota.QuotaTable;
import org.ent4j.catalogue.rights.NotEntrusted;
import org.ent4j.catalogue.rights.Task;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.spi.Places;
import org.ent4j.catalogue.spi.QuotaUse;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.catalogue.spi.Shelf;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/** Quotas: set for a school or above it, inherited, and asked before something is used. */
public final class Quotas {

    private final Shelf<QuotaTable> shelf;
    private final Changes<QuotaTable> changes;
    private final Ports ports;

    private Quotas(Ports ports) {
        this.shelf = ports.tables();
        this.changes = new Changes<>(shelf, QuotaTable.FILING, ports.rights(), Task.MANAGE_SCHOOL);
        this.ports = ports;
    }

    /** What the host gives. */
    public record Ports(Shelf<QuotaTable> tables, Rights rights, Places places, QuotaUse use) {}

    public static Quotas of(Ports ports) {
        return new Quotas(ports);
    }

    /**
     * Somebody sets quotas.
     *
     * @param seen the version of the scope's table that was seen, 0 when there was none
     */
    public record Setting(PersonId by, Instant at, long seen) {}

    /**
     * Sets a quota of a school.
     *
     * @return refused when it is above a ceiling of the wider scopes
     */
    public Either<Refusal, Kept<QuotaTable>> set(Setting setting, StructureId school, Quota quota) {
        return change(setting, Scope.school(school), "set", table -> table.set(quota, above(school)));
    }

    /**
     * Sets a quota for all that is below a scope wider than a school. A ceiling that is set there narrows what schools
     * have already.
     *
     * @throws IllegalArgumentException of a school: its ceilings would be passed over
     */
    public Either<Refusal, Kept<QuotaTable>> set(Setting setting, Scope wider, Quota quota) {
        if (wider instanceof Scope.OfSchool) {
            throw new IllegalArgumentException(
                    "%s is a school.\nMaybe its own method was meant.".formatted(wider.key()));
        }
        return change(setting, wider, "set", table -> table.set(quota, List.of()));
    }

    /** What a scope sets itself, with the version that a change names as seen; nothing when it never set anything. */
    public Optional<Kept<QuotaTable>> find(Scope scope) {
        return shelf.find(scope.key());
    }

    /** Takes away what a scope sets: it is inherited again. Refused when the scope sets nothing of it. */
    public Either<Refusal, Kept<QuotaTable>> unset(Setting setting, Scope scope, String service, QuotaMeasure measure) {
        return change(setting, scope, "unset", table -> table.unset(service, measure));
    }

    /** The quota of a school and what is used of it; nothing when it is not limited. */
    public Optional<QuotaState> state(StructureId school, String service, QuotaMeasure measure, LocalDate day) {
        return QuotaInForce.of(tables(school), service, measure)
                .map(inForce -> inForce.state(
                        measure.isOfOneAct() ? OptionalLong.of(0) : ports.use().of(school, service, measure, day)));
    }

    /** All quotas that apply to a school, by service and measure. */
    public Either<Refusal, List<QuotaState>> all(PersonId who, StructureId school, LocalDate day) {
        if (!ports.rights().may(who, Task.MANAGE_SCHOOL, Scope.school(school))) {
            return Either.left(NotEntrusted.with(Task.MANAGE_SCHOOL));
        }
        var services = new TreeSet<String>();
        tables(school).forEach(table -> table.quotas().forEach(quota -> services.add(quota.service())));
        return Either.right(services.stream()
                .flatMap(service -> Stream.of(QuotaMeasure.values())
                        .flatMap(measure -> state(school, service, measure, day).stream()))
                .toList());
    }

    /**
     * Whether so much more may be used: the state after it, nothing when it is not limited, or a refusal with its
     * figures. What nobody counts is refused only when it is more than the whole limit.
     *
     * @param asked not negative, in the unit of the measure
     */
    public Either<Refusal, Optional<QuotaState>> ask(
            StructureId school, String service, QuotaMeasure measure, long asked, LocalDate day) {
        var state = state(school, service, measure, day);
        return state.isEmpty() ? Either.right(state) : state.get().ask(asked).map(Optional::of);
    }

    private Either<Refusal, Kept<QuotaTable>> change(
            Setting setting, Scope scope, String action, Function<QuotaTable, Either<Refusal, QuotaTable>> change) {
        var act = new Changes.Act(setting.by(), setting.at(), action);
        return setting.seen() == 0
                ? changes.begin(act, QuotaTable.empty(scope), change)
                : changes.change(act, scope.key(), setting.seen(), change);
    }

    private List<QuotaTable> tables(StructureId school) {
        return Stream.concat(table(Scope.school(school)), above(school).stream())
                .toList();
    }

    private List<QuotaTable> above(StructureId school) {
        return ports.places().above(school).stream().flatMap(this::table).toList();
    }

    private Stream<QuotaTable> table(Scope scope) {
        return shelf.find(scope.key()).map(Kept::value).stream();
    }
}
