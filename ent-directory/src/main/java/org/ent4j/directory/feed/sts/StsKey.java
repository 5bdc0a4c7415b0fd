package org.ent4j.directory.feed.sts;

import java.util.Optional;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.source.Sources;
import org.ent4j.model.feed.XmlFeed;

/** The key of a teacher in STS: type and id, since ids of type local are only unique in their school. */
final class StsKey {

    private static final String LOCAL = "local";

    private StsKey() {}

    /** {@code "epp:69881"}, of the attributes TYPE and ID of the element that the feed stands on. */
    static Optional<String> of(XmlFeed xml) {
        var type = xml.attribute("TYPE").orElse(LOCAL);
        return xml.attribute("ID").map(id -> type + ':' + id);
    }

    static boolean isLocal(String key) {
        return key.startsWith(LOCAL + ':');
    }

    static SourceKey of(String key, StsHeader header) {
        return new SourceKey(Sources.STS, isLocal(key) ? header.uai : header.academy, key);
    }
}
