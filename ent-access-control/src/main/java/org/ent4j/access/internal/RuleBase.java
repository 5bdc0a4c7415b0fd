package org.ent4j.access.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Closing;
import org.ent4j.access.rule.Grant;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.service.ServiceId;
import org.jspecify.annotations.Nullable;

/** All services of a snapshot, compiled. Immutable: a change copies the table and the services that it touches. */
final class RuleBase {

    /** Predicates without a rule that names them any more are put up with for the sake of quick changes. */
    private static final int MOST_NEW_PREDICATES = 4_096;

    final Vocabulary words;
    final Predicates predicates;
    final @Nullable CompiledService[] services;
    /** The block of each service again, without a step between: what the decision reads. */
    final long[][] blocks;

    final ServiceHistory history;
    private final Lazy<ServiceIndex> index;
    /** Predicates when all services were compiled last. */
    private final int predicatesAtFirst;

    private RuleBase(
            Vocabulary words,
            Predicates predicates,
            int predicatesAtFirst,
            @Nullable CompiledService[] services,
            long[][] blocks,
            ServiceHistory history) {
        this.words = words;
        this.predicates = predicates;
        this.predicatesAtFirst = predicatesAtFirst;
        this.services = services;
        this.blocks = blocks;
        this.history = history;
        this.index = new Lazy<>(() -> ServiceIndex.of(this));
    }

    /** @param before what is remembered of services */
    static RuleBase of(Rights rights, LocalDate day, Vocabulary words, ServiceHistory before) {
        var predicates = new Predicates(words);
        var compiler = new ServiceCompiler(words, predicates, day, ServiceCompiler.structuresIn(rights));
        var rules = byService(rights.rules().values(), AccessRule::service);
        var grants = byService(rights.grants().values(), Grant::service);
        var closings = byService(rights.closings().values(), Closing::service);
        var order = rights.services().keySet().stream()
                .mapToInt(id -> words.services.number(id.value()))
                .toArray();
        var services = new @Nullable CompiledService[words.services.size()];
        for (var service : rights.services().values()) {
            var id = service.id();
            var gate = Gate.of(rights.subscriptionOf(id), closings.getOrDefault(id, List.of()), words, predicates);
            var number = words.services.find(id.value());
            services[number] = compiler.compile(
                    service,
                    before.roles(number),
                    rules.getOrDefault(id, List.of()),
                    grants.getOrDefault(id, List.of()),
                    gate);
        }
        return new RuleBase(
                words, predicates, predicates.size(), services, blocks(services), before.startedAgain(services, order));
    }

    private static long[][] blocks(@Nullable CompiledService[] services) {
        return Arrays.stream(services)
                .map(service -> service == null ? Entries.NONE : service.block())
                .toArray(long[][]::new);
    }

    private static <T> Map<ServiceId, List<T>> byService(Iterable<T> all, Function<T, ServiceId> service) {
        var lists = new HashMap<ServiceId, List<T>>();
        all.forEach(each -> lists.computeIfAbsent(service.apply(each), any -> new ArrayList<>())
                .add(each));
        return lists;
    }

    /** With another form of one service, or without it. */
    RuleBase with(ServiceId id, @Nullable CompiledService service) {
        var number = words.services.number(id.value());
        var all = Arrays.copyOf(services, Math.max(services.length, number + 1));
        all[number] = service;
        var those = Arrays.copyOf(blocks, all.length);
        Arrays.fill(those, blocks.length, those.length, Entries.NONE);
        those[number] = service == null ? Entries.NONE : service.block();
        var then = service == null ? history : history.with(number, service, service(number) == null);
        return new RuleBase(words, predicates, predicatesAtFirst, all, those, then);
    }

    /** So many predicates have come since all services were compiled, that it is time to do so again. */
    boolean isWorn() {
        return predicates.size() - predicatesAtFirst > MOST_NEW_PREDICATES + predicatesAtFirst;
    }

    RoleHandles roles(ServiceId id) {
        var number = words.services.find(id.value());
        return number == Names.UNKNOWN ? RoleHandles.NONE : history.roles(number);
    }

    @Nullable
    CompiledService service(ServiceId id) {
        return service(words.services.find(id.value()));
    }

    @Nullable
    CompiledService service(int number) {
        return number < 0 || number >= services.length ? null : services[number];
    }

    int find(ServiceId id) {
        var number = words.services.find(id.value());
        return service(number) == null ? Names.UNKNOWN : number;
    }

    /** The services whose entries could let somebody in; made when first asked. */
    ServiceIndex index() {
        return index.get();
    }

    /** Bytes of the entries, without what names them. */
    long footprint() {
        return Arrays.stream(blocks).mapToLong(block -> 8L * block.length).sum();
    }
}
