package org.ent4j.examples.portal.mediacentre;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ent4j.catalogue.feed.mediacentre.json.ResourceListReader;
import org.ent4j.catalogue.mediacentre.Resource;
import org.ent4j.examples.host.GarKnowledge;
import org.ent4j.model.feed.FeedSource;

/** What the GAR would answer: a file in its format, of resources that do not exist, as this example has no contract with the GAR. */
@Singleton
final class GarList {

    private static final String FILE = "ressources.json";

    private final GarKnowledge knowledge = GarKnowledge.of(read());

    private static List<Resource> read() {
        try (var stream = Objects.requireNonNull(GarList.class.getResourceAsStream(FILE), FILE)) {
            var list = ResourceListReader.read(FeedSource.bytes(FILE, stream.readAllBytes()));
            return list.rows().stream()
                    .flatMap(each -> each.resources().stream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    GarKnowledge knowledge() {
        return knowledge;
    }

    Optional<Resource> find(String id) {
        return knowledge.list().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst();
    }
}
