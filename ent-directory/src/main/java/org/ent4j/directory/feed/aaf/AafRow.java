package org.ent4j.directory.feed.aaf;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ent4j.directory.feed.FeedDefect;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.rule.Reason;

/** One request on its way to what it means, with everything that is wrong with it. */
final class AafRow {

    private final AafRequest request;
    private final String academy;
    private final AafDegree degree;
    private final Function<SourceKey, Optional<StructureId>> structures;
    private final List<Issue> issues = new ArrayList<>();
    private final SourceKey key;
    private boolean rejected;

    AafRow(
            AafRequest request,
            String academy,
            AafDegree degree,
            Function<SourceKey, Optional<StructureId>> structures) {
        this.request = request;
        this.academy = academy;
        this.degree = degree;
        this.structures = structures;
        this.key = key(request.id());
    }

    AafRequest request() {
        return request;
    }

    AafDegree degree() {
        return degree;
    }

    SourceKey key() {
        return key;
    }

    SourceKey key(String id) {
        return new SourceKey(degree.source(), academy, id);
    }

    /** Whether the request speaks of the attribute, be it to empty it. */
    boolean has(String attribute) {
        return request.attributes().containsKey(attribute);
    }

    void warn(Reason reason) {
        var issue = Issue.warning(request.where(), reason);
        if (!issues.contains(issue)) {
            issues.add(issue);
        }
    }

    void reject(Reason reason) {
        rejected = true;
        issues.add(Issue.error(request.where(), reason));
    }

    /** Demands a value: of every new row, and of a change that empties the attribute. */
    void require(String attribute) {
        var spoken = request.operation() == AafOperation.ADD || has(attribute);
        if (spoken && request.value(attribute).isEmpty()) {
            reject(new FeedDefect.RequiredMissing(attribute));
        }
    }

    /** The value, or a warning why it is left out. */
    <T> Optional<T> parsed(String attribute, Either<? extends Reason, T> parsed) {
        if (parsed.isLeft()) {
            warn(new FeedDefect.MalformedValue(attribute, parsed.getLeft()));
        }
        return parsed.toJavaOptional();
    }

    /** The structure of that jointure key, or a warning that nobody knows it. */
    void inStructure(String attribute, String key, Consumer<StructureId> then) {
        known(key).ifPresentOrElse(then, () -> warn(new FeedDefect.UnknownStructure(attribute, key)));
    }

    /** The structure of that jointure key. */
    Optional<StructureId> known(String key) {
        return key.isEmpty() ? Optional.empty() : structures.apply(key(key));
    }

    /** Whether a composed value has the field that it cannot do without; a warning when not. */
    boolean isWhole(String attribute, AafValue value, String field) {
        if (field.isEmpty()) {
            warn(new FeedDefect.ShortValue(attribute, value.text()));
        }
        return !field.isEmpty();
    }

    boolean isRejected() {
        return rejected;
    }

    List<Issue> issues() {
        return issues;
    }
}
