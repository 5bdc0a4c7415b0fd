package org.ent4j.model.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.issue.Issue;

/** Reads whole files as readers do, and says what came of it. */
final class Feeds {

    static final String BODY = "<ExportEmploiDuTemps><Salle Nom=\"é\">Noël</Salle></ExportEmploiDuTemps>";

    private Feeds() {}

    static Optional<Issue> refusal(FeedSource source, FeedLimits limits) {
        try {
            read(source, limits);
            return Optional.empty();
        } catch (FeedRefused refused) {
            return Optional.of(refused.issue());
        }
    }

    static Optional<Issue> refusal(byte[] bytes) {
        return refusal(FeedSource.bytes("f.xml", bytes), FeedLimits.USUAL);
    }

    static List<String> read(FeedSource source, FeedLimits limits) {
        var seen = new ArrayList<String>();
        try (var xml = XmlFeed.open(source, FeedFormat.EDT, limits)) {
            xml.children(name -> seen.add(xml.attribute("Nom").orElse("") + "|" + xml.text()));
            xml.finish();
        }
        return seen;
    }
}
