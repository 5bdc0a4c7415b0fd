package org.ent4j.model.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was read of a foreign file: every good row, and everything there is to say. A fatal issue leaves no rows: an
 * unreadable file is not half imported.
 *
 * @param rows the rows kept
 * @param issues all defects, in the order in which they were met
 */
public record Imported<T>(List<T> rows, List<Issue> issues) {

    public Imported {
        issues = List.copyOf(issues);
        rows = issues.stream().anyMatch(Issue::isFatal) ? List.of() : List.copyOf(rows);
    }

    public static <T> Imported<T> of(T row, List<Issue> issues) {
        return new Imported<>(List.of(row), issues);
    }

    public static <T> Imported<T> refused(Issue fatal) {
        return new Imported<>(List.of(), List.of(fatal));
    }

    /** The issue that makes the file unusable, when there is one. */
    public Optional<Issue> fatal() {
        return issues.stream().filter(Issue::isFatal).findFirst();
    }

    /** How many issues cost a row. */
    public long rejected() {
        return issues.stream().filter(Issue::costsARow).count();
    }

    /** Nothing was dropped: the only case in which a report may say success. */
    public boolean isComplete() {
        return issues.stream().noneMatch(issue -> issue.costsARow() || issue.isFatal());
    }

    public <R> Imported<R> map(Function<? super T, ? extends R> function) {
        return new Imported<>(rows.stream().<R>map(function).toList(), issues);
    }

    /** Both, one after the other; unusable as soon as one of them is. */
    public Imported<T> and(Imported<T> other) {
        return new Imported<>(concat(rows, other.rows), concat(issues, other.issues));
    }

    private static <E> List<E> concat(List<? extends E> first, List<? extends E> second) {
        var all = new ArrayList<E>(first);
        all.addAll(second);
        return all;
    }
}
