package org.ent4j.timetable.automation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.Uai;

/**
 * A file that waits for its import; it is named after its school: {@code 0350122T.xml}, {@code Edt_0350122T.xml}.
 *
 * @param id by which the queue knows it
 */
public record Deposit(String id, FeedSource file) {

    private static final Pattern UAI = Pattern.compile("(?<![0-9A-Za-z])[0-9]{7}[A-Za-z](?![0-9A-Za-z])");

    /** The school in its name; nothing where there is none, or more than one. */
    public Optional<Uai> uai() {
        var named = UAI.matcher(file.name())
                .results()
                .flatMap(match -> Uai.parseLeniently(match.group()).toJavaStream())
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
