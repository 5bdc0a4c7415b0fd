package org.ent4j.examples.benchmarks.engine;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.ent4j.examples.benchmarks.ent4j.Ent4jFactory;

/** The engines that this build has: those of the module, and the peers when they were built too. */
public final class Engines {
    private static final List<EngineFactory> OWN = List.of(new Ent4jFactory(), new HashMapFactory());

    private Engines() {}

    public static List<EngineFactory> all() {
        Stream<EngineFactory> peers =
                ServiceLoader.load(EngineFactory.class).stream().map(ServiceLoader.Provider::get);
        return Stream.concat(OWN.stream(), peers).toList();
    }

    public static Optional<EngineFactory> find(String name) {
        return all().stream().filter(factory -> factory.name().equals(name)).findFirst();
    }

    public static EngineFactory named(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No engine %s.%nMaybe the module was built without the profile peers.".formatted(name)));
    }
}
