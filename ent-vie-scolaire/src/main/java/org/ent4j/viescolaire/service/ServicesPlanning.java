package org.ent4j.viescolaire.service;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.service.ServiceEvent.BroughtBack;
import org.ent4j.viescolaire.service.ServiceEvent.Created;
import org.ent4j.viescolaire.service.ServiceEvent.Retaught;
import org.ent4j.viescolaire.service.ServiceEvent.Withdrawn;
import org.ent4j.viescolaire.service.ServiceRules.Taught;
import org.ent4j.viescolaire.service.ServicesRules.Applying;
import org.ent4j.viescolaire.service.TaughtRows.Broken;

/**
 * Generates evaluation services from what a timetable, or the services of a directory, says: first a plan, then the whole
 * of it. What was entered by hand stays: coefficients, sous-matières, places, replacements.
 */
public final class ServicesPlanning {

    private final Function<String, Optional<CodeMatiere>> subjects;
    private final ServiceWork work;

    private ServicesPlanning(Function<String, Optional<CodeMatiere>> subjects, ServiceWork work) {
        this.subjects = subjects;
        this.work = work;
    }

    /** @param subjects the school's, by their code or short code; nothing for what is none */
    public static ServicesPlanning with(Function<String, Optional<CodeMatiere>> subjects, ServiceWork work) {
        return new ServicesPlanning(subjects, work);
    }

    /**
     * What the generation would do; nothing is done yet.
     *
     * @param isLeavingOut whether rows that are in conflict are left out, as somebody has decided
     */
    public ServicesPlan plan(Services services, List<TaughtService> taught, boolean isLeavingOut) {
        var comparison = new ServicesComparison(services, isLeavingOut, read(taught), work);
        return new ServicesPlan(taught, isLeavingOut, comparison.lines());
    }

    /** What an applied plan made: the services, and what is to be kept in the journal of each. */
    public record Generation(Services services, SortedMap<EvaluationServiceId, List<ServiceEvent>> events) {}

    /** Applies a plan, whole or not at all. Applied again, it does nothing. */
    public Either<Refusal, Generation> apply(Services services, ServicesPlan shown, Instant at, Actor by) {
        var fresh = plan(services, shown.taught(), shown.isLeavingOut());
        return Refusal.check(ServicesRules.ofApplying(), new Applying(shown, fresh))
                .map(applying -> generation(services, applying.fresh(), at, by));
    }

    private static Generation generation(Services services, ServicesPlan plan, Instant at, Actor by) {
        var all = new TreeMap<>(services.all());
        var events = new TreeMap<EvaluationServiceId, List<ServiceEvent>>();
        for (var line : plan.changes()) {
            var made = events(line, at, by);
            var after = line.before()
                    .map(before -> Outcome.replay(before, made, EvaluationService::after))
                    .orElseGet(() -> EvaluationService.replay(made));
            all.put(after.id(), after);
            events.put(after.id(), made);
        }
        return new Generation(new Services(services.year(), all), events);
    }

    private static List<ServiceEvent> events(ServiceLine line, Instant at, Actor by) {
        if (line.after().isEmpty()) {
            return List.of(new Withdrawn(at, by));
        }
        var after = line.after().get();
        if (line.before().isEmpty()) {
            return List.of(new Created(at, by, after));
        }
        var retaught = new Retaught(at, by, after.label(), after.teachers());
        return line.fate() == Fate.CREATE ? List.of(new BroughtBack(at, by), retaught) : List.of(retaught);
    }

    private TaughtRows read(List<TaughtService> taught) {
        var fine = new TreeMap<ServiceKey, List<TaughtService>>();
        var broken = new ArrayList<Broken>();
        for (var row : taught) {
            var matiere = subjects.apply(row.matiere());
            ServiceRules.check(new Taught(row, matiere))
                    .peek(known -> fine.computeIfAbsent(new ServiceKey(row.audience(), known), key -> new ArrayList<>())
                            .add(row))
                    .peekLeft(refused -> broken.add(new Broken(row, matiere, refused)));
        }
        return new TaughtRows(fine, broken);
    }
}
