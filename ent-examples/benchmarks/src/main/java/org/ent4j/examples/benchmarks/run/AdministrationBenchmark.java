package org.ent4j.examples.benchmarks.run;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.ent4j.access.AccessSnapshot;
import org.ent4j.access.answer.PersonSet;
import org.ent4j.access.change.RightsChange;
import org.ent4j.access.population.Population;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.ServiceId;
import org.ent4j.examples.benchmarks.ent4j.WorkloadRights;
import org.ent4j.examples.benchmarks.workload.RuleLine;
import org.ent4j.examples.benchmarks.workload.Workload;
import org.ent4j.model.person.Profil;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What an administrator waits for: all rules compiled, one rule changed, the holders of a role. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AdministrationBenchmark {
    private final SplittableRandom dice = new SplittableRandom(AccessBenchmark.SEED);
    private AccessSnapshot snapshot = new Opened().engine.snapshot();
    private Rights others = Rights.NONE;

    @Setup
    public void take(Opened opened) {
        snapshot = opened.engine.snapshot();
        Workload other = Workload.of(AccessBenchmark.SEED + 1, opened.workload.size(), opened.layout);
        others = WorkloadRights.of(other);
    }

    /** As many rules, but not one that is the same: compiled for the same people. */
    @Benchmark
    public AccessSnapshot compile() {
        return snapshot.with(others);
    }

    /** Any rule gets another population; the change is compiled and shown. */
    @Benchmark
    public AccessSnapshot change(Opened opened) {
        List<RuleLine> rules = opened.workload.rules();
        AccessRule rule = WorkloadRights.rule(opened.workload, rules.get(dice.nextInt(rules.size())));
        Population population = Population.of(dice.nextBoolean() ? Profil.ELEVE : Profil.PARENT, Profil.DOCUMENTALISTE);
        AccessRule changed =
                new AccessRule(rule.id(), rule.service(), rule.role(), rule.target(), population, rule.validity());
        return opened.engine.apply(List.of(new RightsChange.RulePut(changed))).snapshot();
    }

    /** How many people hold a role of a service, any of them, and the first twenty. */
    @Benchmark
    public int holders(Opened opened) {
        PersonSet holders = snapshot.holders(
                new ServiceId(opened.workload.service(dice.nextInt(opened.workload.services()))),
                new RoleName(opened.workload.role(dice.nextInt(Workload.ROLES.size()))));
        return holders.count() + holders.page(0, AnswersAgreement.PAGE).hashCode();
    }
}
