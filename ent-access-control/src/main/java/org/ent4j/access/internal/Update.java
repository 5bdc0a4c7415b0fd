package org.ent4j.access.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Closing;
import org.ent4j.access.rule.Grant;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.rule.Subscription;
import org.ent4j.access.rule.Target;
import org.ent4j.access.service.Service;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.StructureId;

/** Changes to the services of a state, each of which compiles no more than the service that it touches. */
public final class Update {

    private final AccessState start;
    private final LocalDate day;
    private RuleBase rules;

    Update(AccessState start) {
        this.start = start;
        this.day = start.day();
        this.rules = start.rules;
    }

    /** @param structures the structures that a target names now */
    public Update put(AccessRule rule, Function<Target, Set<StructureId>> structures) {
        return replace(rule.service(), (compiler, old) -> compiler.with(old, rule), structures);
    }

    public Update remove(ServiceId service, RuleId rule) {
        return replace(service, (compiler, old) -> compiler.without(old, rule), Update::none);
    }

    public Update grants(ServiceId service, List<Grant> grants) {
        return replace(service, (compiler, old) -> compiler.granted(old, grants), Update::none);
    }

    public Update gate(ServiceId service, Optional<Subscription> subscription, List<Closing> closings) {
        var gate = Gate.of(subscription, closings, rules.words, rules.predicates);
        return replace(service, (compiler, old) -> compiler.gated(old, gate), Update::none);
    }

    public Update put(Service service) {
        var known = rules.service(service.id());
        var compiler = compiler(Update::none);
        rules = rules.with(
                service.id(),
                known == null
                        ? compiler.compile(service, rules.roles(service.id()), List.of(), List.of(), null)
                        : compiler.renamed(known, service));
        return this;
    }

    public Update remove(ServiceId service) {
        rules = rules.with(service, null);
        return this;
    }

    public AccessState done() {
        return start.with(rules);
    }

    private Update replace(ServiceId service, Step step, Function<Target, Set<StructureId>> structures) {
        var known = rules.service(service);
        if (known != null) {
            rules = rules.with(service, step.apply(compiler(structures), known));
        }
        return this;
    }

    private ServiceCompiler compiler(Function<Target, Set<StructureId>> structures) {
        return new ServiceCompiler(rules.words, rules.predicates, day, structures);
    }

    private static Set<StructureId> none(Target target) {
        return Set.of();
    }

    private interface Step {
        CompiledService apply(ServiceCompiler compiler, CompiledService old);
    }
}
