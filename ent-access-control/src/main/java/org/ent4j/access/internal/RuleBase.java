package org.ent4j.access.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    final Blocks blocks;

    final ServiceHistory history;
    private final Lazy<ServiceIndex> index;
    /** Predicates when all services were compiled last. */
    private final int predicatesAtFirst;

    private RuleBase(
            Vocabulary words,
            Predicates predicates,
            int predicatesAtFirst,
            @Nullable CompiledService[] services,
            Blocks blocks,
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
        // each service is compiled apart; words and predicates may be numbered by many at once
        rights.services().values().parallelStream().forEach(service -> {
            var id = service.id();
            var gate = Gate.of(rights.subscriptionOf(id), closings.getOrDefault(id, List.of()), words, predicates);
            var number = words.services.find(id.value());
            services[number] = compiler.compile(
                    service,
                    before.roles(number),
                    rules.getOrDefault(id, List.of()),
                    grants.getOrDefault(id, List.of()),
                    gate);
        });
        return new RuleBase(
                words,
                predicates,
                predicates.size(),
                services,
                Blocks.of(services),
                before.startedAgain(services, order));
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
        var then = service == null ? history : history.with(number, service, service(number) == null);
        return new RuleBase(words, predicates, predicatesAtFirst, all, blocks.with(number, all), then);
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

    /** Bytes of the entries, as services keep them and as the decision reads them, without what names them. */
    long footprint() {
        return blocks.footprint()
                + Arrays.stream(services)
                        .filter(Objects::nonNull)
                        .mapToLong(service -> 8L * service.block().length)
                        .sum();
    }
}
