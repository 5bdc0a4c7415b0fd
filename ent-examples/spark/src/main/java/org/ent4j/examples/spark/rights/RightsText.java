package org.ent4j.examples.spark.rights;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.ent4j.access.AccessEngine;
import org.ent4j.access.json.RightsJson;
import org.ent4j.access.rule.Rights;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Issue;

/**
 * Rights on their way to the machines of a cluster, in their own file format; each machine compiles them.
 *
 * @param json as {@link RightsJson} writes them
 * @param on the day for which they hold
 */
public record RightsText(String json, LocalDate on) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    public static RightsText of(Rights rights, LocalDate on) {
        return new RightsText(RightsJson.write(rights), on);
    }

    /**
     * Those of a file; an element with a defect would be missing for everybody, so that there must be none.
     *
     * @throws Unusable for the first defect
     */
    public static RightsText of(FeedSource file, LocalDate on) {
        var read = RightsJson.read(file);
        read.issues().stream()
                .filter(each -> each.costsARow() || each.isFatal())
                .findFirst()
                .ifPresent(RightsText::refuse);
        return of(read.rows().get(0), on);
    }

    private static void refuse(Issue defect) {
        throw Unusable.of(defect);
    }

    Rights rights() {
        return RightsJson.read(FeedSource.text("rights.json", json)).rows().get(0);
    }

    /** The rights compiled, with nobody in them. */
    AccessEngine engine() {
        return AccessEngine.of(rights(), Stream.empty(), on);
    }
}
