package org.ent4j.viescolaire.feed.lsl;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.model.feed.XmlFeed;
import org.ent4j.model.issue.Issue;

/** The attributes of the element that the feed stands on, and what is wrong with them. */
final class LslValues {

    private static final int SHOWN = 60;

    private final XmlFeed xml;
    private final List<Issue> issues = new ArrayList<>();

    LslValues(XmlFeed xml) {
        this.xml = xml;
    }

    List<Issue> issues() {
        return issues;
    }

    static String shown(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }

    void warn(LslDefect defect) {
        issues.add(Issue.warning(xml.here(), defect));
    }

    void error(LslDefect defect) {
        issues.add(Issue.error(xml.here(), defect));
    }

    void fatal(LslDefect defect) {
        issues.add(Issue.fatal(xml.here(), defect));
    }

    void passOver(String parent, String element) {
        warn(new LslDefect.NotDocumented(parent, shown(element)));
    }

    /** An attribute that has to be there. */
    Optional<String> given(String element, String attribute) {
        var value = xml.attribute(attribute);
        if (value.isEmpty()) {
            error(new LslDefect.Missing(element, attribute));
        }
        return value;
    }

    Optional<Integer> whole(String element, String attribute) {
        return parsed(element, attribute, Integer::valueOf);
    }

    /** Nothing, and an error, when it is not there or not understood. */
    <T> Optional<T> parsed(String element, String attribute, Function<String, T> parse) {
        return given(element, attribute).flatMap(value -> {
            try {
                return Optional.of(parse.apply(value.strip()));
            } catch (IllegalArgumentException | DateTimeException none) {
                error(new LslDefect.NotUnderstood(element, attribute, shown(value)));
                return Optional.empty();
            }
        });
    }
}
