package org.ent4j.examples.cli.services;

import io.vavr.control.Either;
import java.util.Optional;
import org.ent4j.catalogue.Services;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.service.Service;
import org.ent4j.catalogue.service.ServiceKey;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.RefusalView;
import org.ent4j.model.decision.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which service is changed, and the version of it that was seen. */
final class KeptChange {

    @Mixin
    private final ServiceOptions options = new ServiceOptions();

    @Parameters(paramLabel = "SERVICE", descriptionKey = "services.id")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private String id;

    @Option(names = "--seen", paramLabel = "VERSION", descriptionKey = "services.seen")
    private @Nullable Long seen;

    /** One change of one service. */
    @FunctionalInterface
    interface Change {

        /** @param seen 0 when there is no such service */
        Either<Refusal, Kept<Service>> make(Services services, ServiceKey key, long seen);
    }

    ServiceOptions options() {
        return options;
    }

    int answer(Output output, Change change) {
        try (var opened = options.openExisting()) {
            var services = options.services(opened);
            var key = options.ownKey(services, id);
            var version = Optional.ofNullable(seen)
                    .orElseGet(() -> services.find(key).map(Kept::version).orElse(0L));
            return output.answer(change.make(services, key, version)
                    .fold(refusal -> RefusalView.answer(refusal, output), kept -> ServiceView.changed(kept, output)));
        }
    }
}
