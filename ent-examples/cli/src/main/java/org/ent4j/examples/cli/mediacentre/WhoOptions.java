package org.ent4j.examples.cli.mediacentre;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.catalogue.feed.mediacentre.DiffusableReader;
import org.ent4j.catalogue.feed.subscription.SubscriptionReader;
import org.ent4j.catalogue.mediacentre.DiffusableResource;
import org.ent4j.catalogue.mediacentre.ResourceId;
import org.ent4j.catalogue.subscription.GarSubscription;
import org.ent4j.catalogue.subscription.SubscriptionTerms;
import org.ent4j.examples.cli.output.UaiConverter;
import org.ent4j.examples.host.GarKnowledge;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.Uai;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who of the data asks for which resource, and what is at hand of the GAR. */
final class WhoOptions {

    @Option(
            names = "--school",
            required = true,
            paramLabel = "UAI",
            converter = UaiConverter.class,
            descriptionKey = "services.school")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Uai school;

    @Option(
            names = "--person",
            required = true,
            paramLabel = "${bundle:label.person}",
            descriptionKey = "mediacentre.why.person")
    private String person = "";

    @Option(names = "--resource", required = true, paramLabel = "ARK", descriptionKey = "mediacentre.why.resource")
    private String resource = "";

    @Option(names = "--catalogue", paramLabel = "XML", descriptionKey = "mediacentre.catalogue")
    private @Nullable Path catalogue;

    /** Without them, a resource would be said to have none. */
    @Option(
            names = "--subscriptions",
            required = true,
            paramLabel = "XML",
            descriptionKey = "mediacentre.subscriptions")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Path subscriptions;

    @Option(names = "--allocated", paramLabel = "ID", descriptionKey = "mediacentre.why.allocated")
    private List<String> allocated = List.of();

    Uai school() {
        return school;
    }

    String person() {
        return SchoolOptions.notBlank(person);
    }

    ResourceId resource() {
        return new ResourceId(SchoolOptions.notBlank(resource));
    }

    GarKnowledge gar(LocalDate on) {
        return new GarKnowledge(
                List.of(),
                List.of(),
                Optional.ofNullable(catalogue).map(WhoOptions::delivered),
                subscriptions(subscriptions, on),
                Set.copyOf(allocated));
    }

    private static Map<String, DiffusableResource> delivered(Path file) {
        var all = new HashMap<String, DiffusableResource>();
        var read = DiffusableReader.stream(
                FeedSource.file(file), each -> all.put(each.id().key(), each));
        read.fatal().ifPresent(refusal -> {
            throw Unusable.of(refusal);
        });
        return all;
    }

    private static List<GarSubscription> subscriptions(Path file, LocalDate on) {
        var read = SubscriptionReader.read(
                FeedSource.file(file), SubscriptionTerms.on(on).ofAnyAge());
        read.fatal().ifPresent(refusal -> {
            throw Unusable.of(refusal);
        });
        return read.rows();
    }
}
