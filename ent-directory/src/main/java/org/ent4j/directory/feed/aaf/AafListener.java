package org.ent4j.directory.feed.aaf;

import org.ent4j.model.issue.Issue;

/** Hears one file of AAF, request by request. */
public interface AafListener {

    /** Before each request that follows comments with metadata. */
    default void metadata(AafMetadata metadata) {}

    /** Whether the values of an attribute matter; those of another are passed over, and the requests lack it. */
    default boolean wants(String attribute) {
        return true;
    }

    void request(AafRequest request);

    /**
     * A request that cannot even be told apart: it has no id, no known category or far too many values.
     *
     * @param category in the words of the file, or ""
     */
    void defect(String category, Issue issue);
}
